using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Whether a proposal may go to a reader, with what the team decided about it.</summary>
/// <param name="For">To whom it would go.</param>
/// <param name="Answer">What stands in the way and what the terms give away.</param>
/// <param name="Decided">The decisions in force for that reader.</param>
public sealed record Clearing(ActorId For, ClearanceAnswer Answer, ImmutableArray<Decision> Decided)
{
    /// <summary>Units of work on what the terms give away, so that a page is not kept waiting; the second is the limit of <c>parley clear</c>.</summary>
    const long Soon = 10_000_000, Long = 100_000_000;

    /// <summary>What the terms give away and no decision covers.</summary>
    public ImmutableArray<GivenAway> Undecided => [.. Answer.Warned.Where(w => !Decided.Any(d => d.Confidences.Contains(w.Confidence.Id)))];

    /// <summary>True if the text may leave: nothing is refused, all is known, and what is given away was decided on.</summary>
    public bool MayLeave => Answer.Cleared == true && Undecided.IsEmpty;

    /// <summary>Asks for a reader, for the team alone.</summary>
    /// <param name="visit">Who looks.</param>
    /// <param name="proposal">A proposal of the case.</param>
    /// <param name="reader">To whom it would go.</param>
    /// <param name="further">True to search as far as the command line does.</param>
    public static Clearing Of(Visit visit, Proposal proposal, ActorId reader, bool further)
    {
        var view = visit.View;
        var whole = view.Whole ?? throw new InvalidOperationException("Clearing is for the team alone.");
        var answer = view.Once(("clearance", proposal.Id, reader, further), () => Clearance.Of(whole, view.AsOf, proposal.Id, reader, new Work(further ? Long : Soon)));
        return new(reader, answer, [.. proposal.Decisions.Where(d => d.For == reader)]);
    }
}
