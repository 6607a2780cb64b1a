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

    /// <summary>A draft with two articles, one in braces on its line and one in lines of its own.</summary>
    public const string Paper = Frame + """
        proposals:
          paper:
            name: Paper
            from: [harbour]
            to: [north, south]
            terms: { truce: renewable }
            rests_on: [c1]
            articles:
              - { id: a1, about: swap, text: The sick are exchanged before anyone., rests_on: [c2] }   # as the council asks
              - id: a2
                about: truce
                text: >-
                  The truce is renewed monthly
                  while talks go on.
                rests_on: []

        """;

    /// <summary>
    /// A draft whose articles are free of secrets and whose term gives away c1: without the position that rests on it, no package
    /// with a monthly truce is among the ten best.
    /// </summary>
    public const string GivesAway = """
        parley: 1
        title: Truce on the river line
        as_of: 2031-03-10
        parties: { north: { name: The North }, south: { name: The South } }
        mediators: { harbour: { name: Harbour Republic } }
        issues:
          truce:
            range: { from: 0, to: 30, step: 1, unit: weeks }
        rules:
          - { id: floor, by: south, forbid: { truce: [20] } }
        positions:
          - { party: north, date: 2031-02-01, issue: truce, wants: 0, accepts: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }
          - { party: south, date: 2031-02-01, issue: truce, wants: 0, accepts: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], refuses: rest }
          - { party: south, date: 2031-02-18, issue: truce, said: private, wants: 30, accepts: [30, 12], refuses: rest, rests_on: [c1] }
        confidences:
          - { id: c1, from: south, to: [harbour], date: 2031-02-18, says: Thirty weeks would be taken at once, about: [truce], as: shape }
        proposals:
          paper:
            name: Paper
            from: [harbour]
            to: [north, south]
            terms: { truce: 12 }
            rests_on: [c1]
            articles:
              - { id: a1, about: truce, text: "The truce lasts [[north: twelve]] weeks.", rests_on: [] }

        """;
}
