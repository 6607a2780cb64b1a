using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>Something that removes packages.</summary>
public sealed record Rule : Entry
{
    /// <summary>The id.</summary>
    public required EntryId Id { get; init; }

    /// <summary>The party or ratifier whose rule it is; null for a practical rule, which binds the world.</summary>
    public ActorId? By { get; init; }

    /// <summary>How firmly it is held.</summary>
    public RuleKind Kind { get; init; } = RuleKind.BottomLine;

    /// <summary>What breaks it.</summary>
    public required RuleForm Form { get; init; }

    /// <summary>From when it holds; null: always.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Until when it holds, that day included; null: for good.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>True if the rule binds the world and not one actor.</summary>
    public bool IsPractical => By is null;
}

/// <summary>How firmly a rule is held.</summary>
public enum RuleKind
{
    /// <summary>Fixed from above; whoever talks cannot move it.</summary>
    RedLine,
    /// <summary>Held, and may move.</summary>
    BottomLine,
    /// <summary>If one thing, then another.</summary>
    Condition,
}

/// <summary>What breaks a rule. Closed: <see cref="Forbid"/>, <see cref="IfThen"/>, <see cref="AtMost"/>.</summary>
public abstract record RuleForm
{
    private RuleForm() { }

    /// <summary>The issues it speaks of, each once, in its order.</summary>
    public IEnumerable<IssueId> Issues => this switch
    {
        Forbid forbid => forbid.Box.Sides.Select(s => s.Issue),
        IfThen both => both.If.Sides.Concat(both.Then.Sides).Select(s => s.Issue).Distinct(),
        AtMost limit => limit.Of.Select(o => o.Key),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Broken by a package that matches the box.</summary>
    public sealed record Forbid(Box Box) : RuleForm;

    /// <summary>Broken by a package that matches all of <paramref name="If"/> and fails any side of <paramref name="Then"/>.</summary>
    public sealed record IfThen(Box If, Box Then) : RuleForm;

    /// <summary>Broken by a package whose options add up to more than the limit; options that are not listed count 0.</summary>
    public sealed record AtMost(double Limit, ImmutableArray<KeyValuePair<IssueId, ImmutableDictionary<OptionId, double>>> Of) : RuleForm;
}
