using System.Collections.Immutable;
using Parley.Model;
using Parley.Reports;
using Parley.Tests.Examples;

namespace Parley.Tests.Reports.Gold;

/// <summary>The reports written for the ferry strike, read in its case, with what a person read in them.</summary>
static class StrikeReports
{
    static readonly string GoldFolder = Path.Combine(Repository.Root, "tests", "Parley.Tests", "Reports", "Gold", "strike");

    public static string OriginGold => Path.Combine(GoldFolder, "same-origin.json");

    public static Case Case { get; } = Example.Case(Example.Strike);

    public static ImmutableArray<GoldReport> Gold { get; } =
    [
        .. Directory.GetFiles(GoldFolder, "*.json").Where(f => f != OriginGold).Order(StringComparer.Ordinal).Select(GoldReport.Read),
    ];

    public static ReportReader Reader { get; } = new(new CaseWords(Case), new ReportLimits());

    /// <summary>Read without a date given from outside.</summary>
    public static ImmutableArray<ReadReport> Read { get; } = [.. Gold.Select(Of)];

    public static byte[] Bytes(GoldReport gold) => File.ReadAllBytes(Path.Combine(Example.Folder(Example.Strike), "reports", gold.File!));

    static ReadReport Of(GoldReport gold) =>
        Reader.Read(new ReportSource(gold.Report, gold.File!, Bytes(gold))) is ReadOutcome.Read read ? read.Report : throw new InvalidOperationException($"{gold.File} could not be read.");
}
