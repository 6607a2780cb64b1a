using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>The proposals in force, the latest first, with their terms and the latest answer of each party.</summary>
static class ProposalSection
{
    const int Most = 4;

    public static BriefSection Of(BriefContext context)
    {
        var latestFirst = context.Case.Proposals.Select((p, i) => (Proposal: p, Place: i))
            .OrderByDescending(p => p.Proposal.Date?.Start).ThenByDescending(p => p.Place).Select(p => p.Proposal).ToList();
        var blocks = ImmutableArray.CreateBuilder<BriefBlock>();
        blocks.Add(latestFirst.Count == 0
            ? new BriefBlock.Paragraph(Phrase.Own("No proposal is in force."))
            : Table(context, latestFirst.Take(Most)));
        if (latestFirst.Count > Most)
        {
            blocks.Add(new BriefBlock.Paragraph(Phrase.Say($"Earlier: {Phrase.Join(latestFirst.Skip(Most).Select(p => Phrase.Say($"{p.Name} ({p.Date!.Value})")), "; ")}.")));
        }

        if (!context.Standing.Drafts.IsEmpty)
        {
            blocks.Add(new BriefBlock.Paragraph(Phrase.Say($"Drafts, not in force and known to those who write them alone: {Phrase.Join(context.Standing.Drafts.Select(d => Phrase.Of(d.Name)), "; ")}.")));
        }

        return new("proposals", "Proposals and answers", blocks.ToImmutable());
    }

    static BriefBlock.Table Table(BriefContext context, IEnumerable<Proposal> proposals) => new(
        Phrase.Own("The latest first. An answer stands as last given; silence is no answer."),
        [new(Phrase.Own("Proposal"), Share: 1.7), new(Phrase.Own("Terms"), Share: 3.2), new(Phrase.Own("Answers"), Share: 3.3)],
        [.. proposals.Select(p => new TableRow([new(Named(context, p)), Terms(context, p), new(Answers(context, p))]))]);

    static ImmutableArray<Phrase> Named(BriefContext context, Proposal proposal)
    {
        var lines = ImmutableArray.CreateBuilder<Phrase>();
        lines.Add(Phrase.Of(proposal.Name, strong: true));
        lines.Add(Phrase.Say($"{proposal.Date!.Value}, from {context.Words.Actors(proposal.From)}") + context.Cite.Of(proposal));
        if (proposal.BuildsOn is { } earlier && context.Case.Proposals.FirstOrDefault(p => p.Id == earlier) is { } basis)
        {
            lines.Add(Phrase.Say($"builds on {basis.Name}"));
        }

        return lines.ToImmutable();
    }

    static Phrase Terms(BriefContext context, Proposal proposal)
    {
        var open = context.Case.Issues.Length - proposal.Terms.Length;
        var terms = proposal.Terms.Select(t => Phrase.Say($"{context.Words.Issue(t.Issue)}: {context.Words.Option(t.Issue, t.Option).AsStrong()}"));
        return Phrase.Join(open == 0 ? terms : terms.Append(Phrase.Own($"{Say.Of(open, "issue")} left open")), "; ");
    }

    static ImmutableArray<Phrase> Answers(BriefContext context, Proposal proposal)
    {
        var asked = context.Case.Parties.Select(p => p.Id).Where(p => proposal.To.Contains(p) || proposal.Responses.Any(r => r.Party == p));
        return [.. asked.Select(party => Answer(context, party, Latest(proposal.Responses.Where(r => r.Party == party))))];
    }

    static Phrase Answer(BriefContext context, ActorId party, Response? response)
    {
        if (response is null)
        {
            return Phrase.Say($"{context.Words.Actor(party):b}: no answer on record");
        }

        var parts = new List<Phrase>();
        if (response.Conditions is { Length: > 0 } conditions)
        {
            parts.Add(Phrase.Of(conditions.TrimEnd('.')));
        }

        parts.AddRange(response.Terms.GroupBy(t => t.Value).Select(same => Phrase.Say($"{Phrase.Own(Wording.Label(same.Key))}: {Phrase.Join(same.Select(t => context.Words.Issue(t.Key)))}")));
        var said = response.Answer is { } answer ? Phrase.Own(Wording.Label(answer)) : Phrase.Own("on single terms");
        var on = response.Date is { } date ? Phrase.Say($" ({Phrase.Own(Say.Day(date.End))})") : Phrase.Empty;
        return Phrase.Say($"{context.Words.Actor(party):b} {said}{on}") + (parts.Count == 0 ? Phrase.Empty : Phrase.Own(": ") + Phrase.Join(parts, "; ")) + context.Cite.Of(response);
    }

    static Response? Latest(IEnumerable<Response> responses) =>
        responses.Aggregate((Response?)null, (best, next) => best is null || Nullable.Compare(next.Date?.End, best.Date?.End) >= 0 ? next : best);
}
