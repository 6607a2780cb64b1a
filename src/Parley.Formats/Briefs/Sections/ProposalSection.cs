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
            ? new BriefBlock.Paragraph(context.Say("No proposal is in force."))
            : Table(context, latestFirst.Take(Most)));
        if (latestFirst.Count > Most)
        {
            blocks.Add(new BriefBlock.Paragraph(context.Say("Earlier: {0}.", context.Parts(latestFirst.Skip(Most).Select(p => context.Say("{0} ({1})", Phrase.Of(p.Name), context.Days(p.Date!.Value)))))));
        }

        if (!context.Standing.Drafts.IsEmpty)
        {
            blocks.Add(new BriefBlock.Paragraph(context.Say("Drafts, not in force and known to those who write them alone: {0}.", context.Parts(context.Standing.Drafts.Select(d => Phrase.Of(d.Name))))));
        }

        return new("proposals", context.Text("Proposals and answers"), blocks.ToImmutable());
    }

    static BriefBlock.Table Table(BriefContext context, IEnumerable<Proposal> proposals) => new(
        context.Say("The latest first. An answer stands as last given; silence is no answer."),
        [new(context.Say("Proposal"), Share: 1.7), new(context.Say("Terms"), Share: 3.2), new(context.Say("Answers"), Share: 3.3)],
        [.. proposals.Select(p => new TableRow([new(Named(context, p)), Terms(context, p), new(Answers(context, p))]))]);

    static ImmutableArray<Phrase> Named(BriefContext context, Proposal proposal)
    {
        var lines = ImmutableArray.CreateBuilder<Phrase>();
        lines.Add(Phrase.Of(proposal.Name, strong: true));
        lines.Add(context.Say("{0}, from {1}", context.Days(proposal.Date!.Value), context.Words.Actors(proposal.From)) + context.Cite.Of(proposal));
        if (proposal.BuildsOn is { } earlier && context.Case.Proposals.FirstOrDefault(p => p.Id == earlier) is { } basis)
        {
            lines.Add(context.Say("builds on {0}", Phrase.Of(basis.Name)));
        }

        return lines.ToImmutable();
    }

    static Phrase Terms(BriefContext context, Proposal proposal)
    {
        var open = context.Case.Issues.Length - proposal.Terms.Length;
        var terms = proposal.Terms.Select(t => context.Say("{0}: {1}", context.Words.Issue(t.Issue), context.Words.Option(t.Issue, t.Option).AsStrong()));
        return context.Parts(open == 0 ? terms : terms.Append(context.Count(open, "{0} issue left open|{0} issues left open")));
    }

    static ImmutableArray<Phrase> Answers(BriefContext context, Proposal proposal)
    {
        var asked = context.Case.Parties.Select(p => p.Id).Where(p => proposal.To.Contains(p) || proposal.Responses.Any(r => r.Party == p));
        return [.. asked.Select(party => Answer(context, party, Latest(proposal.Responses.Where(r => r.Party == party))))];
    }

    static Phrase Answer(BriefContext context, ActorId party, Response? response)
    {
        var who = context.Words.Actor(party).AsStrong();
        if (response is null)
        {
            return context.Say("{0}: no answer on record", who);
        }

        var parts = new List<Phrase>();
        if (response.Conditions is { Length: > 0 } conditions)
        {
            parts.Add(Phrase.Of(conditions.TrimEnd('.')));
        }

        parts.AddRange(response.Terms.GroupBy(t => t.Value).Select(same => OnTerms(context, same.Key, context.Row(same.Select(t => context.Words.Issue(t.Key))))));
        var said = Said(context, who, response.Answer);
        var dated = response.Date is { } date ? context.Say("{0} ({1})", said, context.Day(date.End)) : said;
        return (parts.Count == 0 ? dated : context.Say("{0}: {1}", dated, context.Parts(parts))) + context.Cite.Of(response);
    }

    static Phrase Said(BriefContext context, Phrase who, Answer? answer) => answer switch
    {
        Model.Answer.Accept => context.Say("{0} accepts", who),
        Model.Answer.Reject => context.Say("{0} rejects", who),
        Model.Answer.Conditional => context.Say("{0} yes, if", who),
        Model.Answer.Clarify => context.Say("{0} asks", who),
        Model.Answer.Ambiguous => context.Say("{0} neither yes nor no", who),
        Model.Answer.Silent => context.Say("{0} silent", who),
        _ => context.Say("{0} on single terms", who),
    };

    static Phrase OnTerms(BriefContext context, Answer answer, Phrase issues) => answer switch
    {
        Model.Answer.Accept => context.Say("accepts: {0}", issues),
        Model.Answer.Reject => context.Say("rejects: {0}", issues),
        Model.Answer.Conditional => context.Say("yes, if: {0}", issues),
        Model.Answer.Clarify => context.Say("asks: {0}", issues),
        Model.Answer.Ambiguous => context.Say("neither yes nor no: {0}", issues),
        _ => context.Say("silent: {0}", issues),
    };

    static Response? Latest(IEnumerable<Response> responses) =>
        responses.Aggregate((Response?)null, (best, next) => best is null || Nullable.Compare(next.Date?.End, best.Date?.End) >= 0 ? next : best);
}
