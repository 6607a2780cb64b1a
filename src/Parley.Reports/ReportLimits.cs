namespace Parley.Reports;

/// <summary>How much of a report is read. Counts, not seconds, so that a run repeats exactly.</summary>
public sealed record ReportLimits
{
    /// <summary>Bytes of a file after unpacking. Default 16 MiB.</summary>
    public int Bytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Elements within elements of a page. Default 512.</summary>
    public int Nesting { get; init; } = 512;
}
