using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>
/// The page a mediator reads before walking into somebody's room. It holds only what the mediator itself may know, and is
/// for the mediator's eyes. The first four lists have no confidence in common. All lists are in file order.
/// </summary>
public sealed record RoomSheet
{
    /// <summary>What may be said there, in the name of <see cref="RoomItem.From"/>.</summary>
    public required ImmutableArray<RoomItem> MaySay { get; init; }

    /// <summary>What may be floated there, only as the mediator's own idea.</summary>
    public required ImmutableArray<RoomItem> MayFloat { get; init; }

    /// <summary>What the mediator knows and the reader may not: nothing of it may be heard there.</summary>
    public required ImmutableArray<RoomItem> MustNotReveal { get; init; }

    /// <summary>What may be told to nobody, and may shape packages.</summary>
    public required ImmutableArray<RoomItem> ShapesOnly { get; init; }

    /// <summary>What the mediator carried there and got no answer to.</summary>
    public required ImmutableArray<RoomItem> ConveyedUnanswered { get; init; }

    /// <summary>What either promised the other and has not kept.</summary>
    public required ImmutableArray<RoomItem> PromisesOpen { get; init; }

    /// <summary>The reader's answers due: proposals in force put to it to which it has said nothing.</summary>
    public required ImmutableArray<RoomItem> AnswersDue { get; init; }

    /// <summary>What the mediator knows under a permission that ends within seven days, its last day today at the earliest.</summary>
    public required ImmutableArray<RoomItem> EndingSoon { get; init; }

    /// <summary>What the other parties said in public since, that day included, the mediator last conveyed something there; all of it if it never did.</summary>
    public required ImmutableArray<RoomItem> NewPublicPositions { get; init; }

    /// <summary>Writes the sheet.</summary>
    /// <param name="whole">The whole case.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="forActor">Whose room.</param>
    /// <param name="byMediator">Who walks in.</param>
    public static RoomSheet Of(Case whole, DateOnly asOf, ActorId forActor, ActorId byMediator)
    {
        var known = Standing.Of(whole, asOf, new Reader.Knowing(byMediator)).Case;
        var uses = known.Confidences
            .Where(c => c.From != forActor)
            .ToLookup(Uses(asOf, forActor, new Sight(whole, asOf, new Reader.Knowing(forActor))), RoomItem.Of);
        return new()
        {
            MaySay = [.. uses[Use.Say]],
            MayFloat = [.. uses[Use.Float]],
            MustNotReveal = [.. uses[Use.Keep]],
            ShapesOnly = [.. uses[Use.Shape]],
            ConveyedUnanswered = [.. known.Conveyed.Where(c => c.By == byMediator && c.To == forActor && c.Answered is null).Select(RoomItem.Of)],
            PromisesOpen = [.. known.Promises.Where(p => p.Kept is null && IsBetween(p, forActor, byMediator)).Select(RoomItem.Of)],
            AnswersDue = [.. Analysis.AnswersDue.Of(known, forActor).Select(p => RoomItem.AnswerTo(p, forActor))],
            EndingSoon = [.. EndingPermissions.Of(known, asOf).Select(RoomItem.Of)],
            NewPublicPositions = NewPositions(known, forActor, byMediator),
        };
    }

    static Func<Confidence, Use> Uses(DateOnly asOf, ActorId reader, Sight readers) => c =>
        (c.As, Known: readers.Shows(c.Id), Told: Knowledge.MayBeTold(asOf, reader, c)) switch
        {
            (ConfidenceUse.Said, true, true) => Use.Say,
            (ConfidenceUse.Idea, true, true) => Use.Float,
            (ConfidenceUse.Shape, false, _) => Use.Shape,
            (_, false, _) => Use.Keep,
            _ => Use.None,
        };

    static bool IsBetween(Promise promise, ActorId one, ActorId other) =>
        promise.By == one && promise.To == other || promise.By == other && promise.To == one;

    static ImmutableArray<RoomItem> NewPositions(Case known, ActorId reader, ActorId mediator)
    {
        var last = known.Conveyed.Where(c => c.By == mediator && c.To == reader).Max(c => c.Date?.Start);
        return [.. known.Positions
            .Where(p => p.Said == Said.Public && p.Party != reader.Party && !(p.Date.End < last))
            .Select(p => RoomItem.Of(p, known.Issue(p.Issue)))];
    }

    enum Use
    {
        None,
        Say,
        Float,
        Keep,
        Shape,
    }
}
