using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Formats;

/// <summary>A new case file. Its comments teach the format; each example in them is right for this case once its # is taken away.</summary>
public static class NewCaseText
{
    /// <summary>The text of the file.</summary>
    public static string Of(NewCase it)
    {
        var (north, south) = (it.Parties[0].Id, it.Parties[^1].Id);
        var mediator = it.Mediators.IsEmpty ? south : it.Mediators[0].Id;
        var issue = it.Issues[0].Name.Id;
        var (first, last) = it.Issues[0].Ends;
        var day = it.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $$"""
            # A case for Parley: what a mediation team knows of one negotiation, in one file. It can be edited by hand or with
            # `parley add`; `parley check` says whether it is right. Words after a # are notes for people. Under some sections an
            # example stands behind a #: to use it, take the # away, and the [] or {} above it. Ids are lower-case letters, digits
            # and hyphens; what people call somebody or something goes in its name. Every entry may also carry source (the id of a
            # report, or a list of them), rests_on (what it draws on), because and note.
            parley: 1
            title: {{Scalar(it.Title)}}
            as_of: {{day}} # the day the case speaks of: analyses look at what is in force and known by then

            # The sides whose consent a deal needs. Others within a party who must also say yes are its ratifiers:
            #   ratification: all # all, majority, or { quota: 2 }
            #   ratifiers: { council: { name: The council }, exile: { name: Leadership abroad, reachable: false } }
            parties:
            {{Actors(it.Parties)}}

            # Those who carry proposals between them. Their roles: drafts, hosts, guarantees, supervises, funds.
            mediators:{{(it.Mediators.IsEmpty ? " {}" : "\n" + Actors(it.Mediators))}}

            # Those who are neither but speak, threaten or report.
            outside: {}
            #  neighbour: { name: A neighbour, aliases: [The neighbour] }

            # Who can talk to whom, and how it stands: open, strained, closed.
            channels: []
            #  - { of: [{{north}}, {{mediator}}], state: open, since: {{day}} }

            # What a deal settles. A package takes one option of each issue. An issue has options, or a range of numbers:
            #   range: { from: 0, to: 50, step: 10, unit: people }
            # and may say which option holds if it is left out of a deal (without), and by which words reports speak of it (terms).
            issues:
            {{string.Join('\n', it.Issues.Select(Issue))}}

            # What packages are worth to a party, as somebody judges it: basis assumed, stated or elicited. A number may be an interval,
            # [low, high], which says how unsure its author is. Instead of weights, a ranking of the issues will do.
            valuations: {}
            #  {{north}}:
            #    basis: assumed
            #    author: analyst
            #    reservation: [0.3, 0.4] # worth of leaving without a deal, 0 to 1
            #    weights: { {{issue}}: 1 }
            #    values: { {{issue}}: {{Ranking(it.Issues[0])}} } # options from best to worst

            # What removes packages: a red-line is fixed from above, a bottom-line may move, a condition says if and then. by: practical
            # binds the world.
            rules: []
            #  - { id: {{north}}-line, by: {{north}}, kind: red-line, forbid: { {{issue}}: [{{last}}] }, because: Said in public, since: {{day}} }

            # What a party said it wants, one entry a statement: refuses: rest means all that it does not accept. said: private is
            # for what was said to a mediator.
            positions: []
            #  - { party: {{north}}, date: {{day}}, issue: {{issue}}, wants: {{first}}, accepts: [{{first}}], refuses: [{{last}}] }

            # What was said to a mediator, and what may be done with it. as: said (in their name), idea (only as the mediator's own) or
            # shape (told to nobody, but packages may be built on it). may_tell: the actors it may be told to.
            confidences: []
            #  - { id: c1, from: {{north}}, to: [{{mediator}}], date: {{day}}, says: Would look at it, about: [{{issue}}], may_tell: [{{south}}], as: idea }

            # What was carried into which room, and what was promised there.
            conveyed: []
            #  - { id: m1, by: {{mediator}}, to: {{south}}, date: {{day}}, what: Asked whether it could be looked at }
            promises: []
            #  - { by: {{mediator}}, to: {{south}}, date: {{day}}, what: A draft, due: {{day}} }

            # Terms put to the parties. Issues left out are open; without a date it is a draft. rests_on: [] says that it draws on
            # nothing confidential.
            proposals: {}
            #  outline:
            #    name: An outline
            #    from: [{{mediator}}]
            #    to: [{{north}}, {{south}}]
            #    date: {{day}}
            #    terms: { {{issue}}: {{first}} }
            #    rests_on: []
            #    responses:
            #      - { party: {{north}}, date: {{day}}, answer: conditional, conditions: Names first }

            # What is done when the deal is carried out, phase by phase, what it costs its doer and is worth to its receiver; and what a
            # party forfeits if it stops midway.
            obligations: {}
            #  first-step: { name: The first step, by: {{north}}, to: {{south}}, phase: 1, cost: 0.1, value: 0.2 }
            guarantees: []
            #  - { id: bond, by: {{mediator}}, against: {{north}}, worth: 0.05 }

            # What bears on the talks from outside (deadline, threat, shock, violation, statement), and the meetings.
            events: []
            #  - { id: deadline, name: A deadline, kind: deadline, date: {{day}} }
            meetings: []
            #  - { id: round-1, venue: A city, date: {{day}}, level: heads, attended: [{{north}}, {{mediator}}], result: No breakthrough }

            # What it costs while it lasts, each number with its definition and cut-off.
            figures: []
            #  - { what: People displaced, value: 1000, definition: registered, as_of: {{day}} }

            # The reports the case cites.
            reports: {}
            #  r1: { title: First report, publisher: A newspaper, date: {{day}} }

            """;
    }

    static string Actors(ImmutableArray<Named> actors) =>
        string.Join('\n', actors.Select(a => $"  {Key(a.Id)}: {(a.Name is null ? "{}" : $"{{ name: {Within(a.Name)} }}")}"));

    static string Issue(NewIssue issue)
    {
        var name = issue.Name.Name is { } words ? $"\n    name: {Scalar(words)}" : "";
        var options = issue.Range is { } range
            ? $"range: {{ from: {range.From}, to: {range.To}, step: {range.Step}{(range.Unit is null ? "" : $", unit: {Within(range.Unit)}")} }}"
            : $"options: {{ {string.Join(", ", issue.Options.Select(o => $"{Key(o.Id)}: {Within(o.Name ?? o.Id)}"))} }}";
        return $"  {Key(issue.Name.Id)}:{name}\n    {options}";
    }

    static string Ranking(NewIssue issue) => issue.Range is { } range
        ? $"{{ best: {range.From}, worst: {range.To} }}"
        : $"[{string.Join(", ", issue.Options.Select(o => Within(o.Id)))}]";

    static string Key(string text) => ScalarWriting.Key(text);

    static string Scalar(string text) => ScalarWriting.Text(text, inBraces: false);

    static string Within(string text) => ScalarWriting.Text(text, inBraces: true);
}
