namespace Parley.Tests.Desk;

/// <summary>
/// A case in which every kind of hidden thing holds a word of its own, with the actors who may know that word. The team may
/// know all; everybody else, and the public, none but those of which it is named here.
/// </summary>
static class PlantedCase
{
    /// <summary>What all the words begin with; it is in no other word.</summary>
    public const string Stem = "zqx";

    /// <summary>The actors for whose eyes the pages are asked for.</summary>
    public static string[] Readers { get; } = ["north", "north/council", "south", "harbour", "isles", "gulf", "public"];

    static readonly string[] GiverAndHearer = ["south", "harbour"];

    /// <summary>Each word with the actors who may know it.</summary>
    public static IReadOnlyDictionary<string, string[]> Words { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["zqxsays"] = GiverAndHearer,
        ["zqxremark"] = GiverAndHearer,
        ["zqxprivate"] = GiverAndHearer,
        ["zqxown"] = ["south"],
        ["zqxstated"] = GiverAndHearer,
        ["zqxassumed"] = GiverAndHearer,
        ["zqxrule"] = GiverAndHearer,
        ["zqxconveyed"] = GiverAndHearer,
        ["zqxpromise"] = ["harbour", "north"],
        ["zqxdraft"] = ["harbour"],
        ["zqxarticle"] = ["harbour"],
        ["zqxproposal"] = ["harbour", "north", "south"],
        ["zqxconditions"] = GiverAndHearer,
        ["zqxalternative"] = GiverAndHearer,
        ["zqxbehind"] = [],
        ["zqxdecision"] = [],
        ["zqxobligation"] = GiverAndHearer,
        ["zqxprogress"] = GiverAndHearer,
        ["zqxlistname"] = ["south"],
        ["zqxlisted"] = GiverAndHearer,
        ["zqxevent"] = GiverAndHearer,
        ["zqxmeeting"] = GiverAndHearer,
        ["zqxfigure"] = GiverAndHearer,
        ["zqxreport"] = GiverAndHearer,
        ["zqxtold"] = GiverAndHearer,
        ["zqxissue"] = GiverAndHearer,
        ["zqxparty"] = GiverAndHearer,
        ["zqxoutside"] = GiverAndHearer,
        ["zqxperson"] = GiverAndHearer,
    };

    public const string Text = """
        parley: 1
        title: Truce on the river
        as_of: 2031-03-10
        parties:
          north: { name: The North, note: Holds zqxparty, rests_on: [c1], ratifiers: { council: { name: Northern council } } }
          south: { name: The South }
        mediators:
          harbour: { name: Harbour Republic }
          isles: { name: The Isles }
        outside:
          gulf: { name: The Gulf State }
          agent: { name: The zqxoutside office, rests_on: [c1], people: { B. zqxperson: { title: Agent } } }
        issues:
          truce:
            name: Length of the truce
            options: { short: Thirty days, long: Half a year }
            note: About zqxissue
            rests_on: [c1]
          pass: { name: The pass, options: { open: Open, shut: Shut } }
        valuations:
          north: { basis: assumed, author: analyst, note: Read from zqxassumed, rests_on: [c1], reservation: 0.3, weights: { truce: 2, pass: 1 }, values: { truce: { short: 1, long: 0.2 }, pass: { open: 0, shut: 1 } } }
          south: { basis: stated, author: harbour, note: Told as zqxstated, reservation: 0.2, weights: { truce: 1, pass: 1 }, values: { truce: { short: 0, long: 1 }, pass: { open: 1, shut: 0 } } }
        rules:
          - { id: no-long, by: south, kind: red-line, forbid: { truce: [short] }, because: For zqxrule, rests_on: [c1] }
        positions:
          - { party: north, date: 2031-02-01, issue: truce, wants: short }
          - { party: south, date: 2031-02-03, issue: truce, wants: long }
          - { party: south, date: 2031-02-20, issue: truce, said: private, wants: short, accepts: [short, long], rests_on: [c1], note: As zqxprivate }
          - { party: south, date: 2031-02-21, issue: pass, said: private, wants: open, note: By its zqxown }
        confidences:
          - { id: c1, from: south, to: [harbour], date: 2031-02-18, says: Would take thirty days if zqxsays, about: [truce], as: shape, note: With zqxremark }
        conveyed:
          - { id: m1, by: harbour, to: south, date: 2031-03-01, what: Told of zqxconveyed }
        promises:
          - { by: harbour, to: north, date: 2031-03-02, what: A zqxpromise, due: 2031-03-12 }
        proposals:
          spring:
            name: Spring zqxproposal
            from: [harbour]
            to: [north, south]
            date: 2031-02-25
            terms: { truce: long }
            note: Behind it zqxbehind
            rests_on: []
            articles:
              - { id: a1, about: truce, text: The truce lasts., rests_on: [], alternatives: [{ id: b1, by: south, text: The zqxalternative lasts., rests_on: [c1] }] }
            responses:
              - { party: south, date: 2031-02-27, answer: conditional, conditions: First zqxconditions, rests_on: [c1] }
            decisions:
              - { by: harbour, date: 2031-03-03, for: north, what: May go for zqxdecision, confidences: [c1] }
          summer:
            name: Summer zqxdraft
            from: [harbour]
            to: [north, south]
            terms: { truce: short }
            rests_on: []
            articles:
              - { id: s1, about: truce, text: The zqxarticle lasts., rests_on: [] }
        obligations:
          leave: { name: Leave the bank, by: north, to: south, phase: 1, cost: 0.1, value: 0.1, progress: [{ date: 2031-03-05, state: reported, by: south, what: Seen by zqxprogress, rests_on: [c1] }] }
          swap: { name: The zqxobligation, by: south, to: north, phase: 1, cost: 0.1, value: 0.2, rests_on: [c1] }
        lists:
          held:
            name: Those held
            of: leave
            by: south
            entries:
              - { id: h1, name: A. zqxlistname, pen_name: First, category: wounded }
              - { id: h2, pen_name: The zqxlisted, rests_on: [c1] }
        events:
          - { id: raid, name: The zqxevent, kind: threat, by: gulf, date: 2031-03-20, rests_on: [c1] }
        meetings:
          - { id: t1, venue: Harbour, date: 2031-03-04, attended: [south, harbour], result: On zqxmeeting, rests_on: [c1] }
        figures:
          - { what: The zqxfigure, value: 40, as_of: 2031-03-01, rests_on: [c1] }
        reports:
          r1: { title: The wire, publisher: Wire, date: 2031-02-02 }
          r9: { title: The zqxreport, publisher: Wire, date: 2031-03-02, rests_on: [c1] }

        """;
}
