using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
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

    static readonly ImmutableArray<string> Steps = ["what the terms give away"];

    /// <summary>What stands in the way of a proposal going to a reader, for the team alone.</summary>
    /// <param name="visit">Who looks.</param>
    /// <param name="proposal">A proposal of the case.</param>
    /// <param name="reader">To whom it would go.</param>
    /// <param name="further">True to search as far as the command line does.</param>
    /// <param name="on">The day on which it would go; null: the day looked at.</param>
    internal static Question<ClearanceAnswer> Question(Visit visit, Proposal proposal, ActorId reader, bool further, DateOnly? on = null)
    {
        var whole = visit.View.Whole ?? throw new InvalidOperationException("Clearing is for the team alone.");
        var day = on ?? visit.View.AsOf;
        return new((proposal.Id, reader, further, day), Steps, effort => Clearance.Of(whole, day, proposal.Id, reader, effort.Next(further ? Long : Soon)));
    }

    /// <summary>For a form or a file, once a page has asked.</summary>
    internal static Clearing Now(Visit visit, HttpContext http, Proposal proposal, ActorId reader, bool further, DateOnly? on = null) =>
        Of(proposal, reader, Asking.Now(visit, http, Question(visit, proposal, reader, further, on)), on ?? visit.View.AsOf);

    /// <summary>With that answer, and what was decided by the day.</summary>
    internal static Clearing Of(Proposal proposal, ActorId reader, ClearanceAnswer answer, DateOnly day) =>
        new(reader, answer, [.. proposal.Decisions.Where(d => d.For == reader && d.Date.Start <= day)]);
}
