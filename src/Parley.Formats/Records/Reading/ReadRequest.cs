using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Which reports are to be read, by whose words, and what is to be written.</summary>
public sealed record ReadRequest
{
    /// <summary>Files, folders, <c>-</c>.</summary>
    public required ImmutableArray<string> Named { get; init; }

    /// <summary>The folder from which all paths here are taken; the current one if left out.</summary>
    public string From { get; init; } = ".";

    /// <summary>The case whose words are used; null where there is none.</summary>
    public Case? Case { get; init; }

    /// <summary>The folder of that case.</summary>
    public string? CaseFolder { get; init; }

    /// <summary>The day on which the reports were published; null: as each says.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The folder for the cleaned bodies.</summary>
    public string? Text { get; init; }

    /// <summary>The folder of the record.</summary>
    public string? Output { get; init; }

    /// <summary>Opens what <c>-</c> names.</summary>
    public Func<Stream> OpenInput { get; init; } = static () => Stream.Null;

    /// <summary>Told how far it is: after each report that was taken, and after each page that was written.</summary>
    public IProgress<ReadProgress>? Progress { get; init; }

    /// <summary>How many reports are read at once.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The whole path of what is named.</summary>
    internal string PathOf(string named) => Path.GetFullPath(named, Path.GetFullPath(From));
}

/// <summary>How far the reading of reports is.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">How many are done.</param>
/// <param name="Total">Of how many.</param>
public readonly record struct ReadProgress(ReadStage Stage, int Done, int Total);

/// <summary>What is being done while reports are read.</summary>
public enum ReadStage
{
    /// <summary>The reports are read, one after the other.</summary>
    Reports,
    /// <summary>They are compared, and their pages written.</summary>
    Pages,
}
