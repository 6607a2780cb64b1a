using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>A clearance for people: the verdict, then article by article and term by term, then what the terms give away.</summary>
static class ClearPage
{
    public static void Write(Page page, Case whole, Proposal proposal, ActorId reader, ClearanceAnswer answer)
    {
        var words = new Wording(whole, page.Terminal.Culture);
        page.Blank();
        page.Line(Verdict(words, proposal, reader, answer), answer.Cleared == false ? Tone.Bad : Tone.Good);
        if (proposal.Articles.Length > 0)
        {
            page.Heading("Articles");
        }

        for (var i = 0; i < proposal.Articles.Length; i++)
        {
            Article(page, words, proposal.Articles[i], i, answer.Refused.Where(r => r.Article == i));
        }

        if (proposal.Terms.Length > 0)
        {
            page.Heading("Terms");
            foreach (var term in proposal.Terms)
            {
                Verdicts(page, words, words.Term(term), answer.Refused.Where(r => r.Term == term.Issue), r => r.Reason == RefusalReason.Undeclared ? Undeclared(whole, proposal) : "it");
            }
        }

        Warnings(page, words, reader, answer);
    }

    static string Verdict(Wording words, Proposal proposal, ActorId reader, ClearanceAnswer answer)
    {
        var what = $"{proposal.Name}{(proposal.Date is null ? " (a draft)" : "")}";
        return answer.Cleared switch
        {
            false => $"{what} may not go to {words.Actor(reader)}: {words.Count(answer.Refused.Length, "reason", "reasons")} below.",
            null => $"Whether {what} may go to {words.Actor(reader)} is not known: the search for what its terms give away stopped at the limit. Nothing else was refused.",
            _ when answer.Warned.Length > 0 => $"{what} tells {words.Actor(reader)} nothing it may not know, but its terms give something away: to table it is a named mediator's decision.",
            _ => $"{what} may go to {words.Actor(reader)}.",
        };
    }

    static void Article(Page page, Wording words, Article article, int place, IEnumerable<DisclosureRefusal> refusals)
    {
        var name = article.Id?.Value ?? $"article {(place + 1).ToString(words.Culture)}";
        var about = article.About is { } issue ? $" ({words.Issue(issue)})" : "";
        Verdicts(page, words, $"{name}{about}: {article.AllTexts.FirstOrDefault()}", refusals, r => Subject(words, article, r));
    }

    static void Verdicts(Page page, Wording words, string what, IEnumerable<DisclosureRefusal> refusals, Func<DisclosureRefusal, string> subject)
    {
        var reasons = refusals.Select(r => Reason(words, r, subject(r))).ToArray();
        page.Item(reasons.Length == 0 ? "✓" : "✗", what, indent: 2);
        foreach (var reason in reasons)
        {
            page.Item(" ", reason, indent: 2, Tone.Bad);
        }
    }

    /// <summary>What of an article is refused: it, or one of its alternatives.</summary>
    static string Subject(Wording words, Article article, DisclosureRefusal refusal) => refusal.Alternative is { } place
        ? $"its alternative {article.Alternatives[place].Id?.Value ?? (place + 1).ToString(words.Culture)}"
        : "it";

    /// <summary>The first proposal, of this one and those it builds on, that declares no basis.</summary>
    static string Undeclared(Case whole, Proposal proposal)
    {
        var at = proposal;
        while (at is { RestsOn: not null, BuildsOn: { } earlier })
        {
            at = whole.Proposals.FirstOrDefault(p => p.Id == earlier);
        }

        return at is null || at.Id == proposal.Id ? "it" : $"{at.Name}, on which it builds,";
    }

    static string Reason(Wording words, DisclosureRefusal refusal, string what) => refusal.Reason switch
    {
        RefusalReason.Undeclared => $"refused: {what} does not say what it rests on (rests_on: [] says: on nothing confidential)",
        RefusalReason.NamesGiver => $"refused: {what} names {words.Actor(refusal.Confidence!.From)} outside brackets, whose {refusal.Confidence.Id} may only be floated as the mediator's own idea",
        _ => $"refused: {what} rests on {refusal.Confidence!.Id}, which {words.Actor(refusal.Confidence.From)} gave {words.Actors(refusal.Confidence.To)} on {words.Span(refusal.Confidence.Date)} and which {MayTell(words, refusal.Confidence)}",
    };

    static string MayTell(Wording words, Confidence confidence)
    {
        var until = confidence.Until is { } day ? $" until {words.Day(day)}" : "";
        return confidence.MayTell switch
        {
            { Everybody: true } => $"could be told to everybody{until}",
            { Actors.Length: > 0 } to => $"may be told only to {words.Actors(to.Actors)}{until}",
            _ => "may be told to nobody",
        };
    }

    static void Warnings(Page page, Wording words, ActorId reader, ClearanceAnswer answer)
    {
        if (answer.Warned.Length == 0)
        {
            return;
        }

        page.Heading("What the terms give away", Tone.Caution);
        page.Line($"A package with these terms is among the ten best only because of what was told in confidence; {words.Actor(reader)} could work that out.");
        foreach (var (confidence, criteria) in answer.Warned)
        {
            page.Item("!", $"{confidence.Id}, from {words.Actor(confidence.From)}: {confidence.Says} (by {Wording.And(criteria.Select(c => Wording.Label(c)))})", indent: 2);
        }
    }
}
