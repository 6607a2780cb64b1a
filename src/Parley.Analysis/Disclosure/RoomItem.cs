using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>One line of a room sheet.</summary>
public sealed record RoomItem
{
    /// <summary>The id of the entry it comes from; null where it has none.</summary>
    public EntryId? Id { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>Who gave, carried, promised or said it; of an answer due, who owes it.</summary>
    public ActorId? From { get; init; }

    /// <summary>Whom it was given, carried or promised to; of an answer due, who made the proposal.</summary>
    public ImmutableArray<ActorId> To { get; init; } = [];

    /// <summary>When.</summary>
    public DateSpan? Date { get; init; }

    /// <summary>When a promise is due.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The last day of a permission.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The position it says; null for all else.</summary>
    public Position? Position { get; init; }

    /// <summary>The reports it comes from.</summary>
    public ImmutableArray<SourceRef> Sources { get; init; } = [];

    internal static RoomItem Of(Confidence confidence) => new()
    {
        Id = confidence.Id,
        Text = confidence.Says,
        From = confidence.From,
        To = confidence.To,
        Date = confidence.Date,
        Until = confidence.Until,
        Sources = confidence.Sources,
    };

    internal static RoomItem Of(Conveyed conveyed) => new()
    {
        Id = conveyed.Id,
        Text = conveyed.What ?? "",
        From = conveyed.By,
        To = conveyed.To is { } to ? [to] : [],
        Date = conveyed.Date,
        Sources = conveyed.Sources,
    };

    internal static RoomItem Of(Promise promise) => new()
    {
        Text = promise.What ?? "",
        From = promise.By,
        To = promise.To is { } to ? [to] : [],
        Date = promise.Date,
        Due = promise.Due,
        Sources = promise.Sources,
    };

    internal static RoomItem AnswerTo(Proposal proposal, ActorId by) => new()
    {
        Id = proposal.Id,
        Text = proposal.Name,
        From = by,
        To = proposal.From,
        Date = proposal.Date,
        Sources = proposal.Sources,
    };

    internal static RoomItem Of(Position position, Issue issue) => new()
    {
        Text = $"{issue.Name}: {InWords(Stance.Of(position, issue), issue)}",
        From = position.Party,
        Date = position.Date,
        Position = position,
        Sources = position.Sources,
    };

    static string InWords(Stance stance, Issue issue)
    {
        string Names(IEnumerable<OptionId> options) => string.Join(", ", options.Select(o => issue.Options[issue.IndexOf(o)].Name));
        var accepts = stance.Accepts.Where(o => o != stance.Wants).ToArray();
        string?[] parts =
        [
            stance.Wants is { } wants ? $"wants {Names([wants])}" : null,
            accepts.Length > 0 ? $"accepts {Names(accepts)}" : null,
            stance.Refuses.Length > 0 ? $"refuses {Names(stance.Refuses)}" : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }
}
