namespace Parley.Tests.Desk;

/// <summary>A case as short as a case can be, with something to change.</summary>
static class SmallCase
{
    public const string Text = """
        parley: 1
        title: Truce on the river
        as_of: 2031-03-10
        parties:
          north: { name: The North }
          south: { name: The South }
        mediators:
          envoy: { name: The envoy }
        issues:
          truce:
            name: Length of the truce
            options: { short: Thirty days, long: Half a year }
        rules:
          - { id: no-long, by: north, kind: red-line, forbid: { truce: [long] } }
        # What both sides said, in order.
        positions:
          - { party: north, date: 2031-02-01, issue: truce, wants: short }
          - { party: south, date: 2031-02-03, issue: truce, wants: long }
        promises:
          - { by: north, to: south, date: 2031-02-10, what: A list of those held }

        """;
}
