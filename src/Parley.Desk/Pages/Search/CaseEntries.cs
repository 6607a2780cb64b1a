using System.Globalization;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>What can be found in a case: its entries with their words, and the page that shows each.</summary>
static class CaseEntries
{
    public static IEnumerable<SearchEntry> Of(Standing standing, Wording say) =>
        Talks(standing.Case, say)
            .Concat(Disclosed(standing.Case, say))
            .Concat(standing.Drafts.Concat(standing.Case.Proposals).SelectMany(p => Proposal(p, say)))
            .Concat(Rules(standing, say))
            .Concat(CarriedOut(standing.Case, say))
            .Concat(OnTheWay(standing, say))
            .Concat(Around(standing.Case, say));

    static IEnumerable<SearchEntry> Talks(Case found, Wording say)
    {
        foreach (var actor in found.Actors)
        {
            yield return new(SearchKind.Actor, say.Actor(actor.Id), Words(actor, [.. actor.Aliases]), Room(actor.Id), Id: actor.Id.Value);
            foreach (var person in actor.People)
            {
                yield return new(SearchKind.Person, $"{person.Name} · {say.Actor(actor.Id)}", Words(person, [person.Title, .. person.Aliases]), Room(actor.Id));
            }
        }

        foreach (var issue in found.Issues)
        {
            yield return new(SearchKind.Issue, issue.Name, Words(issue, [issue.Range is { } range ? range.Unit : List(issue.Options.Select(o => o.Name)), .. issue.Terms]), OnIssue(issue.Id), Id: issue.Id.Value);
        }

        foreach (var p in found.Positions)
        {
            yield return new(SearchKind.Position, $"{say.Actor(p.Party)} · {say.Issue(p.Issue)}",
                Words(p, [.. new[] { p.Wants }.OfType<OptionId>().Concat(p.Accepts).Concat(p.Refuses).Distinct().Select(o => say.Option(p.Issue, o))]), OnIssue(p.Issue), p.Date.End);
        }
    }

    static IEnumerable<SearchEntry> Disclosed(Case found, Wording say)
    {
        foreach (var c in found.Confidences)
        {
            yield return new(SearchKind.Confidence, Titled(say.Actor(c.From), c.About.Select(say.Issue)), Words(c, [c.Says]), Room(c.From, "confidence-" + c.Id.Value), c.Date.Start, c.Id.Value);
        }

        foreach (var c in found.Conveyed)
        {
            yield return new(SearchKind.Conveyed, Ends(say, c.By, c.To), Words(c, [c.What]), (c.To ?? c.By) is { } room ? Room(room, found.Anchor(c)) : "rooms", c.Date?.Start, c.Id?.Value);
        }

        foreach (var p in found.Promises)
        {
            yield return new(SearchKind.Promise, Ends(say, p.By, p.To), Words(p, [p.What]), (p.To ?? p.By) is { } room ? Room(room, found.Anchor(p)) : "rooms", p.Date?.Start);
        }
    }

    static IEnumerable<SearchEntry> Proposal(Proposal proposal, Wording say)
    {
        var page = "drafts/" + Uri.EscapeDataString(proposal.Id.Value);
        yield return new(SearchKind.Proposal, proposal.Name,
            Words(proposal, [List(proposal.Terms.Select(say.Term)), .. proposal.Responses.Select(r => r.Conditions), .. proposal.Decisions.Select(d => d.What)]), page, proposal.Date?.Start, proposal.Id.Value);
        foreach (var (article, number) in proposal.Articles.Select((a, i) => (a, i + 1)))
        {
            var title = Titled(proposal.Name, article.About is { } about ? [say.Issue(about)] : []);
            var place = string.Create(CultureInfo.InvariantCulture, $"{page}#article-{number}");
            yield return new(SearchKind.Article, title, Words(article, [.. article.AllTexts]), place, Id: article.Id?.Value);
            foreach (var other in article.Alternatives)
            {
                yield return new(SearchKind.Article, title, Words(other, [.. other.AllTexts]), place, Id: other.Id?.Value);
            }
        }
    }

    static IEnumerable<SearchEntry> Rules(Standing standing, Wording say) => standing.Case.Rules.Concat(standing.Lapsed).Select(r => new SearchEntry(
        SearchKind.Rule, r.By is { } by ? say.Actor(by) : say.Rule(r), Words(r, [r.By is null ? null : say.Rule(r)]), standing.Case.Rules.Contains(r) ? Held(r) : AtMoment(Anchors.Lapsed(r)), r.Since, r.Id.Value))
        .Concat(standing.Case.Valuations.Select(v => new SearchEntry(
            SearchKind.Valuation, say.Actor(v.Of), Words(v, [say.Whose(v)]), "bridges#judgements", v.Since)));

    static IEnumerable<SearchEntry> CarriedOut(Case found, Wording say)
    {
        foreach (var o in found.Obligations)
        {
            yield return new(SearchKind.Obligation, o.Name, Words(o, [Ends(say, o.By, o.To), .. o.Progress.Select(p => p.What)]), $"carrying-out/obligations/{o.Id.Value}", Id: o.Id.Value);
        }

        foreach (var g in found.Guarantees)
        {
            yield return new(SearchKind.Obligation, Ends(say, g.By, g.Against), Words(g, []), "sequence#guarantees", Id: g.Id?.Value);
        }

        foreach (var list in found.Lists)
        {
            yield return new(SearchKind.List, list.Name, Words(list, []), $"carrying-out#list-{list.Id.Value}", Id: list.Id.Value);
            foreach (var e in list.Entries)
            {
                yield return new(SearchKind.List, $"{e.Name ?? e.PenName} · {list.Name}", Words(e, [e.Name is null ? null : e.PenName, e.Category, e.Status]), $"carrying-out#entry-{e.Id.Value}", Id: e.Id.Value);
            }
        }
    }

    static IEnumerable<SearchEntry> OnTheWay(Standing standing, Wording say)
    {
        var found = standing.Case;
        var shown = Moment.Events(standing).Select(m => m.Event).Concat<Entry>(Moment.Rounds(standing).Select(m => m.Meeting)).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var e in found.Events)
        {
            yield return new(SearchKind.Event, e.Name ?? e.Id?.Value ?? Ends(say, e.By, e.Against), Words(e, [e.Name is null ? null : Ends(say, e.By, e.Against)]), shown.Contains(e) ? AtMoment(found.Anchor(e)) : "today", e.Date?.Start, e.Id?.Value);
        }

        foreach (var m in found.Meetings)
        {
            yield return new(SearchKind.Meeting, Titled(m.Venue ?? "", [say.Actors(m.Attended)]), Words(m, [m.Result, .. m.Absent.Select(a => $"{say.Actor(a.Key)}: {a.Value}")]), shown.Contains(m) ? AtMoment(found.Anchor(m)) : "today", m.Date?.Start, m.Id?.Value);
        }
    }

    static IEnumerable<SearchEntry> Around(Case found, Wording say)
    {
        foreach (var c in found.Channels)
        {
            yield return new(SearchKind.Channel, say.Actors(c.Of), Words(c, []), c.State is ChannelState.Strained or ChannelState.Closed ? $"today#{found.Anchor(c)}" : "today", c.Since);
        }

        foreach (var f in found.Figures)
        {
            yield return new(SearchKind.Figure, f.What ?? "", Words(f, [f.Value?.ToString("#,0.####", say.Culture), f.Definition]), $"today#{found.Anchor(f)}", f.AsOf);
        }

        foreach (var r in found.Reports)
        {
            yield return new(SearchKind.Report, r.Title ?? r.Id.Value, Words(r, [r.Publisher]), "record/" + Uri.EscapeDataString(r.Id.Value), r.Date?.Start, r.Id.Value);
        }
    }

    /// <summary>The words of an entry, with its reason and remark.</summary>
    static string Words(Entry entry, params IEnumerable<string?> words) => List(words.Append(entry.Because).Append(entry.Note));

    static string List(IEnumerable<string?> words) => string.Join(" · ", words.Where(w => !string.IsNullOrWhiteSpace(w)));

    static string Titled(string name, IEnumerable<string> more) => List(more.Prepend(name));

    static string Ends(Wording say, ActorId? from, ActorId? to) => string.Join(" → ", new[] { from, to }.OfType<ActorId>().Select(say.Actor));

    static string Room(ActorId actor, string? place = null) => $"rooms/{actor.Value}{(place is null ? "" : "#" + place)}";

    static string Held(Rule rule) => rule.By is { } by && rule.Form.Issues.ToArray() is [var first, ..] ? $"standing/{first.Value}/{by.Party.Value}#rule-{rule.Id.Value}" : "bridges";

    static string AtMoment(string place) => $"standing?all=1#{place}";

    static string OnIssue(IssueId issue) => $"standing#issue-{issue.Value}";
}
