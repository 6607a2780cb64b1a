using System.Collections.Immutable;
using Parley.Model;

namespace Parley;

/// <summary>What <c>read</c> was asked.</summary>
sealed record ReadRequest
{
    /// <summary>Files, folders, <c>-</c>.</summary>
    public required ImmutableArray<string> Named { get; init; }

    /// <summary>The case whose words are used; null where there is none.</summary>
    public Case? Case { get; init; }

    /// <summary>The file of that case.</summary>
    public string? CaseFile { get; init; }

    /// <summary>Its folder.</summary>
    public string? CaseFolder => CaseFile is null ? null : Path.GetDirectoryName(Path.GetFullPath(CaseFile));

    /// <summary>The day on which the reports were published; null: as each says.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The folder for the cleaned bodies.</summary>
    public string? Text { get; init; }

    /// <summary>The folder of the record.</summary>
    public string? Output { get; init; }

    /// <summary>The case file into which confirmed positions are written; null: nowhere.</summary>
    public string? Into { get; init; }

    /// <summary>The ids of the positions that are confirmed.</summary>
    public ImmutableArray<string> Confirmed { get; init; } = [];

    /// <summary>Told after each report that was taken.</summary>
    public Action Taken { get; init; } = static () => { };

    /// <summary>How many reports are read at once.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
