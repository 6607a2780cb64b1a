using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>What every entry of a case may carry.</summary>
public abstract record Entry
{
    /// <summary>The reports it comes from, with the passage where one is named.</summary>
    public ImmutableArray<SourceRef> Sources { get; init; } = [];

    /// <summary>The confidences and reports it draws on. Empty says: on nothing confidential. Null: not declared.</summary>
    public ImmutableArray<EntryId>? RestsOn { get; init; }

    /// <summary>Why it holds, in a few words.</summary>
    public string? Because { get; init; }

    /// <summary>A remark of its author.</summary>
    public string? Note { get; init; }
}

/// <summary>A report, or a passage of it in UTF-16 code units of the decoded file, end exclusive.</summary>
public sealed record SourceRef(EntryId Report, int? Start = null, int? End = null);
