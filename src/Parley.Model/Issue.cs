using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>A question a deal settles by taking one of its options.</summary>
public sealed record Issue : Entry
{
    /// <summary>The id.</summary>
    public required IssueId Id { get; init; }

    /// <summary>The name people read; the id where the case gives none.</summary>
    public required string Name { get; init; }

    /// <summary>The options in file order, of a range in order of its steps; at least one.</summary>
    public required ImmutableArray<Option> Options { get; init; }

    /// <summary>Set where the options are the steps of a range.</summary>
    public OptionRange? Range { get; init; }

    /// <summary>The option that holds if the issue is left out of a deal; null where leaving it out has no meaning.</summary>
    public OptionId? Without { get; init; }

    /// <summary>Words by which reports speak of it.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>The place of an option among <see cref="Options"/>, from 0; -1 if it is not one of them.</summary>
    public int IndexOf(OptionId option)
    {
        for (var i = 0; i < Options.Length; i++)
        {
            if (Options[i].Id == option)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>One way to settle an issue.</summary>
public sealed record Option(OptionId Id, string Name);

/// <summary>Evenly spaced numbers: from, from + step, … to.</summary>
public sealed record OptionRange(decimal From, decimal To, decimal Step, string? Unit);

/// <summary>An issue and the option taken on it.</summary>
public readonly record struct Term(IssueId Issue, OptionId Option);

/// <summary>Options named issue by issue. A package matches if on every named issue it takes one of the named options.</summary>
public sealed record Box(ImmutableArray<BoxSide> Sides);

/// <summary>The named options of one issue of a box.</summary>
public sealed record BoxSide(IssueId Issue, ImmutableArray<OptionId> Options);
