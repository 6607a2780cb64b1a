namespace Parley.Tests.Desk;

/// <summary>A small case with drafts at every stage of clearance.</summary>
static class TruceCase
{
    const string Frame = """
        parley: 1
        title: Truce on the river line
        as_of: 2031-03-10
        parties: { north: { name: The North }, south: { name: The South } }
        mediators: { harbour: { name: Harbour Republic }, isles: { name: The Isles } }
        issues:
          truce: { name: Length of the truce, options: { none: No truce, six-weeks: Six weeks, renewable: Renewed monthly, permanent: Permanent } }
          swap: { name: Exchange of detainees, options: { none: None, some: Some, all: All } }
        confidences:
          - { id: c1, from: south, to: [harbour], date: 2031-02-18, says: A renewable truce would do if names come first, about: [truce], as: shape }
          - { id: c2, from: south, to: [harbour], date: 2031-03-05, says: The council wants the sick exchanged before anyone, about: [swap], as: said, may_tell: [isles] }

        """;

    /// <summary>A draft with an article that does not say what it rests on.</summary>
    public const string Undeclared = Frame + """
        proposals:
          outline: { name: Outline, from: [harbour], to: [north, south], articles: [{ id: a1, about: truce, text: The truce is renewed monthly. }] }

        """;
}
