namespace Parley.Tests.Formats.Reading;

/// <summary>The sample with one thing broken, and the fault that says so.</summary>
/// <param name="Old">The text that is replaced, once.</param>
/// <param name="New">What takes its place.</param>
/// <param name="Path">The path of the fault.</param>
/// <param name="Expected">Part of what was expected.</param>
/// <param name="BySchema">True where the JSON Schema sees it too.</param>
sealed record BrokenRiver(string Old, string New, string Path, string Expected, bool BySchema = true)
{
    public string Yaml => Samples.River.IndexOf(Old, StringComparison.Ordinal) is var at and >= 0
        ? Samples.River[..at] + New + Samples.River[(at + Old.Length)..]
        : throw new InvalidOperationException($"The sample does not hold {Old}");

    public override string ToString() => New.Length == 0 ? $"without {Old.Trim()}" : New.Trim();

    public static readonly BrokenRiver[] All =
    [
        // keys and what is required
        new("parley: 1\n", "", "parley", "`parley`: the version"),
        new("parley: 1\n", "parley: 2\n", "parley", "1"),
        new("parley: 1\n", "parley: \"1\"\n", "parley", "1"),
        new("title: Sharing the weir\n", "", "title", "`title`"),
        new("title: Sharing the weir\n", "title: \" \"\n", "title", "not empty"),
        new("title: Sharing the weir\n", "title: 2031\n", "title", "in quotes"),
        new("title: Sharing the weir\n", "title:\n", "title", "text"),
        new("as_of: 2031-03-10\n", "", "as_of", "`as_of`"),
        new("as_of: 2031-03-10", "as_of: 2031-02-29", "as_of", "a day", BySchema: false),
        new("as_of: 2031-03-10", "as_of: 2031-3-10", "as_of", "a day"),
        new("as_of: 2031-03-10", "as_of: 2031-03-10/2031-03-11", "as_of", "a day"),
        new("summary: Two", "sumary: Two", "sumary", "did you mean `summary`?"),
        new("party: upper, date: 2031-03-01", "actor: upper, date: 2031-03-01, party: upper", "positions[1].actor", "a key of a position"),
        new("{ party: upper, date: 2031-03-01,", "{ party: upper,", "positions[1].date", "`date`"),
        new("issue: gates, wants", "wants", "positions[0].issue", "`issue`"),
        new("wants: abbey, accepts: [abbey, joint] }", "because: None }", "positions[2]", "one of `wants`"),
        new("said: private", "said: secret", "positions[3].said", "public or private"),
        new("guarantees:\n", "guarantees: none\n#", "guarantees", "a list of guarantees"),
        new("note: Mending", "<<: { note: x }", "channels[1].<<", "no merge key"),

        // ids and names
        new("outside:\n", "outside:\n  Gulls: { }\n", "outside.Gulls", "an id"),
        new("mediators:\n", "mediators:\n  media: { }\n", "mediators.media", "none of practical"),
        new("by: salters, against", "by: saltesr, against", "events[0].by", "did you mean `salters`?", BySchema: false),
        new("by: salters, against", "by: M. Orrin, against", "events[0].by", "an actor"),
        new("from: lower\n", "from: lower/guid\n", "confidences[0].from", "did you mean `lower/guild`?", BySchema: false),
        new("outside:\n", "outside:\n  port: { }\n", "outside.port", "no other actor", BySchema: false),
        new("id: guild-toll", "id: no-strangers", "rules[2].id", "an id of its own", BySchema: false),
        new("id: c3", "id: c1", "confidences[2].id", "an id of its own", BySchema: false),
        new("reports:\n", "reports:\n  c1: { }\n", "reports.c1", "no confidence has", BySchema: false),
        new("id: m4", "id: M4", "conveyed[0].id", "an id"),
        new("confidence: c2", "confidence: c9", "conveyed[0].confidence", "a confidence: c1, c2, c3", BySchema: false),
        new("rests_on: [c1]\n    reservation", "rests_on: [r1, c1, c7]\n    reservation", "valuations.lower/guild.rests_on[2]", "a confidence or report", BySchema: false),
        new("builds_on: winter", "builds_on: autumn", "proposals.spring.builds_on", "a proposal: winter, spring", BySchema: false),
        new("builds_on: winter", "builds_on: spring", "proposals.spring.builds_on", "without a cycle", BySchema: false),
        new("start: 120", "start: 250", "rules[1].source[1].end", "at or after", BySchema: false),
        new("start: 120", "start: -1", "rules[1].source[1].start", "whole number"),
        new("source: r2, note: Mending", "source: r7", "channels[1].source", "a report: r1, r2", BySchema: false),
        new("of: [port, upper]", "of: [port]", "channels[0].of", "two or more"),
        new("of: [port, upper]", "of: [port, port]", "channels[0].of[1]", "each one once"),
        new("roles: [drafts, hosts]", "roles: [draft, hosts]", "mediators.port.roles[0]", "did you mean `drafts`?"),
        new("{ quota: 1 }", "{ quota: 3 }", "parties.lower.ratification.quota", "from 1 to 2", BySchema: false),
        new("{ quota: 1 }", "{ quota: 0 }", "parties.lower.ratification.quota", "from 1 to 2"),
        new("{ quota: 1 }", "most", "parties.lower.ratification", "all, majority"),
        new("reachable: false", "reachable: no", "parties.lower.ratifiers.exiles.reachable", "true or false"),

        // issues and options
        new("step: 10", "step: 15", "issues.water.range.step", "divides 40", BySchema: false),
        new("step: 10", "step: 0", "issues.water.range.step", "above 0", BySchema: false),
        new("step: 10", "step: 0.0001", "issues.water.range.step", "at most 100000 options", BySchema: false),
        new("step: 10", "step: .nan", "issues.water.range.step", "a number"),
        new("from: 0, to: 40", "from: 50, to: 40", "issues.water.range.to", "at or above", BySchema: false),
        new("options: { none: No toll, low: A low toll, high: A high toll }", "name: Toll", "issues.toll", "`options` or `range`"),
        new("without: upper", "without: lower", "issues.gates.without", "an option of `gates`: upper, joint, abbey", BySchema: false),
        new("wants: 40", "wants: 45", "positions[3].wants", "0, 0 + 10, … 40", BySchema: false),
        new("accepts: [upper, joint]", "accepts: [upper, jiont]", "positions[1].accepts[1]", "did you mean `joint`?", BySchema: false),
        new("accepts: [upper, joint]", "accepts: upper", "positions[1].accepts", "a list of options"),
        new("refuses: [abbey]", "refuses: [rest]", "positions[1].refuses[0]", "an option of `gates`", BySchema: false),
        new("refuses: [abbey]", "refuses: abbey", "positions[1].refuses", "a list of options, or rest"),
        new("when: { gates: joint, water: [10, 20] }", "when: { gates: joint, water: [] }", "valuations.upper[1].bonuses[0].when.water", "at least one option"),
        new("when: { gates: joint, water: [10, 20] }", "when: {}", "valuations.upper[1].bonuses[0].when", "a map of issues"),
        new("when: { gates: joint, water: [10, 20] }", "when: { gates: joint, wtaer: [10, 20] }", "valuations.upper[1].bonuses[0].when.wtaer", "did you mean `water`?", BySchema: false),
        new("terms: { gates: joint, water: 30 }", "terms: { gates: [joint], water: 30 }", "proposals.spring.terms.gates", "an option"),
        new("terms: { gates: accept,", "terms: { gates: joint,", "proposals.spring.responses[0].terms.gates", "accept, reject"),

        // valuations
        new("reservation: [0.30, 0.45]", "reservation: [0.45, 0.30]", "valuations.upper[1].reservation", "low end first", BySchema: false),
        new("reservation: [0.30, 0.45]", "reservation: 1.2", "valuations.upper[1].reservation", "from 0 to 1"),
        new("reservation: [0.30, 0.45]", "reservation: [0.3]", "valuations.upper[1].reservation", "an interval"),
        new("reservation: [0.30, 0.45]", "reservation: .nan", "valuations.upper[1].reservation", "a finite number"),
        new("reservation: [0.30, 0.45]", "reservation: 1e999", "valuations.upper[1].reservation", "a finite number"),
        new("reservation: [0.30, 0.45]", "reservation: \"0.3\"", "valuations.upper[1].reservation", "a number"),
        new("    basis: elicited\n", "", "valuations.lower/guild.basis", "`basis`"),
        new("basis: elicited", "basis: guessed", "valuations.lower/guild.basis", "assumed, stated or elicited"),
        new("weights: { gates: 3, water: [1, 2], toll: 1 }", "weights: { gates: -3, water: [1, 2], toll: 1 }", "valuations.upper[1].weights.gates", "at or above 0"),
        new("weights: { toll: 1 }", "weights: { toll: 0 }", "valuations.lower/guild.weights", "a sum above 0", BySchema: false),
        new("weights: { toll: 1 }\n", "\n", "valuations.lower/guild", "`weights` or `ranking`"),
        new("weights: { toll: 1 }\n", "weights: { toll: 1 }\n    ranking: [toll]\n", "valuations.lower/guild", "`weights` or `ranking`"),
        new("weights: { toll: 1 }", "weights: { toll: 1, gates: 1 }", "valuations.lower/guild.values.gates", "the values of the options of `gates`", BySchema: false),
        new("toll: { none: 1, low: 0.7, high: 0 }", "toll: { none: 1, low: 0.7 }", "valuations.lower/guild.values.toll", "every option of `toll`", BySchema: false),
        new("toll: { none: 1, low: 0.7, high: 0 }", "toll: { none: 1.5, low: 0.7, high: 0 }", "valuations.lower/guild.values.toll.none", "from 0 to 1"),
        new("toll: [none, low, high]", "toll: [none, low]", "valuations.lower.values.toll", "every option of `toll`", BySchema: false),
        new("toll: [none, low, high]", "toll: [none, low, high, low]", "valuations.lower.values.toll[3]", "each one once"),
        new("{ 0: 0, 10: 0.2,", "{ 0: 0, 10: 0.2, 1e1: 0.3,", "valuations.lower.values.water.1e1", "each one once", BySchema: false),
        new("{ best: 0, worst: 40 }", "{ best: 0, worst: 30 }", "valuations.upper[0].values.water", "the two ends, 0 and 40", BySchema: false),
        new("{ best: 0, worst: 40 }", "{ best: 0 }", "valuations.upper[0].values.water.worst", "`worst`", BySchema: false),
        new("worth: 0.1 }", "worth: -1.1 }", "valuations.upper[1].bonuses[0].worth", "from -1 to 1"),
        new("      since: 2031-02-01\n", "      since: 2031-01-01\n", "valuations.upper[1]", "one valuation of an actor", BySchema: false),
        new("      since: 2031-02-01\n", "", "valuations.upper[1].since", "`since`"),
        new("  lower/guild:\n    basis", "  port:\n    basis", "valuations.port", "a party or ratifier", BySchema: false),

        // rules
        new("forbid: { gates: [abbey] }, ", "", "rules[0]", "one form"),
        new("forbid: { gates: [abbey] }, ", "forbid: { gates: [abbey] }, at_most: 1, of: { toll: { none: 1 } }, ", "rules[0]", "one form"),
        new("then: { water: [30, 40] }, ", "", "rules[1].then", "`then` beside `if`"),
        new("at_most: 50", "at_most: [40, 50]", "rules[3].at_most", "a number"),
        new("by: practical", "by: port", "rules[3].by", "a party, a ratifier or practical", BySchema: false),
        new("kind: red-line", "kind: redline", "rules[0].kind", "did you mean `red-line`?"),
        new("{ none: 20 }", "{ no: 20 }", "rules[3].of.toll.no", "an option of `toll`", BySchema: false),

        // what was said and put
        new("may_tell: []", "may_tell: [upper]", "confidences[0].may_tell", "as: shape"),
        new("to: [abbey, port]", "to: []", "confidences[2].to", "at least one"),
        new("as: idea", "as: rumour", "confidences[1].as", "said, idea or shape"),
        new("date: 2031-02-03/2031-02-04", "date: 2031-02-05/2031-02-04", "positions[2].date", "ends on or after", BySchema: false),
        new("due: 2031-03-12", "due: 2031-03-12/2031-03-13", "promises[0].due", "a day"),
        new("answered: 2031-03-07", "answered: 2031-03-07T10:00", "conveyed[0].answered", "a day"),
        new("answer: conditional", "answer: maybe", "proposals.spring.responses[0].answer", "accept, reject"),
        new("how: call", "how: phone", "confidences[0].how", "call, meeting, paper or intermediary"),
        new("recorded: 2031-02-19", "recorded: 2031-02-17", "confidences[0].recorded", "first of `date`, 2031-02-18", BySchema: false),
        new("recorded: 2031-02-19", "recorded: 2031-02-18/2031-02-19", "confidences[0].recorded", "a day"),
        new("zh-hant:", "zh-Hant:", "proposals.spring.articles[0].texts.zh-Hant", "in lower case"),
        new("zh-hant:", "chinese:", "proposals.spring.articles[0].texts.chinese", "a language"),
        new("text: 閘門由雙方輪流管理。, ", "", "proposals.spring.articles[0].texts.zh-hant.text", "`text`"),
        new("status: translation", "status: draft", "proposals.spring.articles[0].texts.zh-hant.status", "authentic or translation"),
        new("de: Die Schleusen werden [[upper:vom Vogt]] bedient.", "de: [Die Schleusen]", "proposals.spring.articles[0].texts.de", "a text, or a map"),
        new("{ id: b1, by: lower, text: The gates are worked by turns., rests_on: [] }", "{ id: b1, by: lower, rests_on: [] }", "proposals.spring.articles[0].alternatives[0]", "`text`, `texts` or both"),
        new("by: port, texts:", "id: b1, by: port, texts:", "proposals.spring.articles[0].alternatives[1].id", "an id of its own", BySchema: false),
        new("by: port, texts:", "by: prot, texts:", "proposals.spring.articles[0].alternatives[1].by", "did you mean `port`?", BySchema: false),
        new("by: port, date: 2031-03-08, for", "by: upper, date: 2031-03-08, for", "proposals.spring.decisions[0].by", "a mediator: port, abbey", BySchema: false),
        new("date: 2031-03-08, for: upper,", "date: 2031-03-08,", "proposals.spring.decisions[0].for", "`for`"),
        new("confidences: [c1]", "confidences: [r1]", "proposals.spring.decisions[0].confidences[0]", "a confidence: c1, c2, c3", BySchema: false),

        // deeds and happenings
        new("after: [open-gates]", "after: [first-toll]", "obligations.first-toll.after", "without a cycle", BySchema: false),
        new("to: lower, phase: 1", "to: lower, phase: 2", "obligations.first-toll.after[0]", "phase 1 or earlier", BySchema: false),
        new("steps: 3", "steps: 0", "obligations.first-toll.steps", "whole number"),
        new("steps: 3", "steps: 2.5", "obligations.first-toll.steps", "whole number"),
        new("cost: 0.10", "cost: -0.10", "obligations.open-gates.cost", "at or above 0"),
        new("state: reported, by: lower", "state: due, by: lower", "obligations.first-toll.progress[0].state", "reported, verified, disputed or done"),
        new("step: 1 }]", "step: 4 }]", "obligations.first-toll.progress[0].step", "from 1 to 3", BySchema: false),
        new("by: upper, batch: 1,", "by: upper, batch: 2,", "obligations.return-carts.progress[0].batch", "a batch of a list of `return-carts`: 1", BySchema: false),
        new("by: upper, batch: 1,", "by: upper, batch: 1, step: 1,", "obligations.return-carts.progress[0].batch", "not both"),
        new("of: return-carts", "of: return-cart", "lists.carts.of", "did you mean `return-carts`?", BySchema: false),
        new("  carts:\n", "  Carts:\n", "lists.Carts", "an id"),
        new("id: k2", "id: k1", "lists.carts.entries[1].id", "an id of its own", BySchema: false),
        new("        pen_name: Smith\n", "", "lists.carts.entries[1]", "`name`, `pen_name` or both"),
        new("veto: [lower/guild]", "veto: [lower/guild, lower/guild]", "lists.carts.entries[0].veto[1]", "each one once"),
        new("worth: 0.05", "worth: 1.05", "guarantees[0].worth", "from 0 to 1"),
        new("ends_talks: [0.2, 0.5]", "ends_talks: [0.2, 1.5]", "events[0].ends_talks", "from 0 to 1"),
        new("shifts: { lower:", "shifts: { port:", "events[1].shifts.port", "a party or ratifier", BySchema: false),
        new("happened: true", "happened: yes", "events[1].happened", "true or false"),
        new("kind: threat", "kind: thread", "events[0].kind", "did you mean `threat`?"),
        new("level: principals", "level: top", "meetings[0].level", "technical, heads or principals"),
        new("status: held", "status: off", "meetings[0].status", "held, planned or cancelled"),
        new("value: 40", "value: [40, 50]", "figures[0].value", "a number"),
        new("file: reports/r1.txt", "file: reports/r1.txt, url: x", "reports.r1.url", "a key of a report"),
    ];
}
