using System.Text;
using Parley.Formats;
using Parley.Model;

namespace Parley.Tests;

/// <summary>A small valid case that uses every key of the format.</summary>
public static class Samples
{
    public const string River = """
        parley: 1
        title: Sharing the weir
        as_of: 2031-03-10
        summary: Two valleys, two go-betweens, one weir.

        parties:
          upper:
            name: The Upper Valley
            aliases: [Uppers, Highfield]
            people:
              M. Orrin: { title: Reeve, aliases: [Orrin] }
          lower:
            name: The Lower Valley
            ratification: { quota: 1 }
            ratifiers:
              guild: { name: Millers' guild, aliases: [the millers], people: { T. Sand: { title: Warden } } }
              exiles: { name: Elders abroad, reachable: false, since: 2031-01-15 }
        mediators:
          port: { name: Port City, roles: [drafts, hosts] }
          abbey: { name: The Abbey, roles: [guarantees, supervises, funds], people: { } }
        outside:
          salters: { name: Salters' League, aliases: [Salters] }
        channels:
          - { of: [port, upper], state: open }
          - { of: [abbey, lower], state: strained, since: 2031-02-20, because: Words at the fair, source: r2, note: Mending }

        issues:
          gates:
            name: Who works the gates
            options:
              upper: The Upper Valley
              joint: Both in turn
              abbey: The Abbey
            without: upper
            terms: [gates, sluice]
          water:
            name: Water let through in summer
            range: { from: 0, to: 40, step: 10, unit: weirs }
            without: 0
          toll:
            options: { none: No toll, low: A low toll, high: A high toll }

        valuations:
          upper:
            - basis: assumed
              author: port
              since: 2031-01-01
              reservation: 0.4
              ranking: [gates, water, toll]
              values:
                gates: [upper, joint, abbey]
                water: { best: 0, worst: 40 }
                toll: [high, low, none]
            - basis: assumed
              author: port
              note: From what was said in public only.
              since: 2031-02-01
              rests_on: []
              reservation: [0.30, 0.45]
              weights: { gates: 3, water: [1, 2], toll: 1 }
              values:
                gates: { upper: 1, joint: [0.5, 0.8], abbey: 0 }
                water: { best: 0, worst: 40 }
                toll: { none: 0, low: 0.5, high: 1 }
              bonuses:
                - { id: quiet-summer, when: { gates: joint, water: [10, 20] }, worth: 0.1 }
          lower:
            basis: stated
            author: abbey
            reservation: 0.3
            ranking: [water, toll]
            values:
              water: { 0: 0, 10: 0.2, 20: 0.6, 30: 0.9, 40: 1 }
              toll: [none, low, high]
          lower/guild:
            basis: elicited
            author: abbey
            rests_on: [c1]
            reservation: 0.2
            weights: { toll: 1 }
            values:
              toll: { none: 1, low: 0.7, high: 0 }

        rules:
          - { id: no-strangers, by: upper, kind: red-line, forbid: { gates: [abbey] }, because: Said by the moot, source: r1 }
          - { id: gates-for-water, by: lower, kind: condition, if: { gates: upper }, then: { water: [30, 40] }, since: 2031-03-02, until: 2031-12-31, source: [r1, { report: r2, start: 120, end: 244 }] }
          - { id: guild-toll, by: lower/guild, forbid: { toll: high }, rests_on: [c1] }
          - { id: flood-works, by: practical, at_most: 50, of: { water: { 10: 10, 20: 20, 30: 30, 40: 40 }, toll: { none: 20 } } }

        positions:
          - { party: upper, date: 2031-02-01, issue: gates, wants: upper, accepts: [upper], refuses: rest, source: r1 }
          - { party: upper, date: 2031-03-01, issue: gates, wants: upper, accepts: [upper, joint], refuses: [abbey], source: r2 }
          - { party: lower, date: 2031-02-03/2031-02-04, issue: gates, said: public, wants: abbey, accepts: [abbey, joint] }
          - { party: lower, date: 2031-03-05, issue: water, said: private, wants: 40, accepts: [30, 40], rests_on: [c1], because: Told in confidence, note: First sign }

        confidences:
          - id: c1
            from: lower
            to: [port]
            date: 2031-02-18
            how: call
            recorded: 2031-02-19
            says: Thirty would do if the toll goes
            about: [water, toll]
            may_tell: []
            as: shape
          - { id: c2, from: lower, to: [port], date: 2031-03-05, says: A count each month would be looked at, may_tell: [upper], as: idea, until: 2031-03-15 }
          - { id: c3, from: upper, to: [abbey, port], date: 2031-03-06, says: The gates may be painted, may_tell: all, as: said }
        conveyed:
          - { id: m4, by: port, to: upper, date: 2031-03-06, what: Asked whether the water could be counted monthly, confidence: c2, answered: 2031-03-07 }
        promises:
          - { by: port, to: lower, date: 2031-03-05, what: A draft on one page, due: 2031-03-12, kept: 2031-03-09 }

        proposals:
          winter:
            from: [port]
            date: 2031-01-20
            terms: { gates: upper, water: 20 }
          spring:
            name: Spring outline
            from: [port, abbey]
            to: [upper, lower]
            date: 2031-02-20
            builds_on: winter
            terms: { gates: joint, water: 30 }
            rests_on: [c1]
            articles:
              - id: a1
                about: gates
                text: "The gates are worked [[upper: by the reeve]] [[lower: by both in turn]]."
                texts:
                  de: Die Schleusen werden [[upper:vom Vogt]] bedient.
                  zh-hant: { text: 閘門由雙方輪流管理。, status: translation }
                rests_on: []
                alternatives:
                  - { id: b1, by: lower, text: The gates are worked by turns., rests_on: [] }
                  - { by: port, texts: { de: { text: Die Schleusen bedient die Abtei., status: authentic } }, rests_on: [c2] }
            responses:
              - { party: lower, date: 2031-02-24, answer: conditional, terms: { gates: accept, water: clarify }, conditions: Toll first, source: r2 }
            decisions:
              - { by: port, date: 2031-03-08, for: upper, what: May be shown as it is, confidences: [c1], because: The number was in the paper anyway }

        obligations:
          open-gates: { name: Open the gates, by: upper, to: lower, phase: 1, cost: 0.10, value: 0.15 }
          first-toll: { name: First payment, by: lower, to: upper, phase: 1, units: 30, steps: 3, cost: 0.2, value: [0.2, 0.3], after: [open-gates], progress: [{ date: 2031-03-07, state: reported, by: lower, what: Ten paid, step: 1 }], when: { gates: [joint, abbey] } }
          return-carts:
            name: Impounded carts go back
            by: lower
            to: upper
            cost: 0
            value: 0
            progress:
              - { date: 2031-03-06/2031-03-07, state: reported, by: upper, batch: 1, source: r2 }
              - { date: 2031-03-09, state: verified, by: abbey, batch: 1 }
        guarantees:
          - { id: bond, by: abbey, against: upper, worth: 0.05 }
        lists:
          carts:
            name: Carts and their drivers
            of: return-carts
            by: upper
            entries:
              - { id: k1, name: W. Reed, pen_name: Miller, category: driver, status: named, batch: 1, veto: [lower/guild], agreed: [lower, upper], rests_on: [] }
              - id: k2
                pen_name: Smith
                note: Wants no name

        events:
          - { id: raid, name: Raid on the salt road, kind: threat, by: salters, against: upper, date: 2031-03-20/2031-04-10, ends_talks: [0.2, 0.5] }
          - { id: flood, name: The March flood, kind: shock, date: 2031-02-27, happened: true, shifts: { lower: [0, 0.1], lower/guild: 0.05 } }
        meetings:
          - { id: m1, venue: Port City, date: 2031-03-08/2031-03-09, level: principals, status: held, attended: [upper, port], absent: { lower: Asked for a written answer first }, result: No news }
        figures:
          - { what: Fields dry, value: 40, definition: more than half of the crop lost, as_of: 2031-03-01, source: r2 }
        reports:
          r1: { title: The weir again, publisher: Valley Post, date: 2031-02-01, file: reports/r1.txt }
          r2: { title: A count at the gates, publisher: Valley Post, date: 2031-03-02 }

        """;

    /// <summary>The case of a YAML text.</summary>
    /// <exception cref="ArgumentException">The text has faults; the message names all of them.</exception>
    public static Case Read(string yaml) =>
        File(yaml) is { Case: { } read } ? read : throw new ArgumentException(string.Join('\n', File(yaml).Faults), nameof(yaml));

    /// <summary>What the reader makes of a YAML text.</summary>
    public static CaseFile File(string yaml) => CaseReader.Parse(Encoding.UTF8.GetBytes(yaml), "case.yaml");
}
