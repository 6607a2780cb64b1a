using System.Collections.Immutable;
using System.Text.Json;
using Parley.Reports;

namespace Parley.Tests.Reports.Gold;

/// <summary>What two reports share, as a person found it.</summary>
public sealed record GoldPassage(GoldPlace A, GoldPlace B, string Relation);

/// <summary>A stretch of a report.</summary>
public sealed record GoldPlace(string Report, int Start, int End)
{
    internal TextSpan Span => new(Start, End);
}

/// <summary>How the comparison of reports compares with gold: the figures of `score.py origin`.</summary>
public sealed record OriginScore(ImmutableArray<string> Found, ImmutableArray<string> Missed, ImmutableArray<string> Wrong, Rate Verbatim, Rate Paraphrase)
{
    public static OriginScore Of(string file, ImmutableArray<SameOrigin> said)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var gold = json.RootElement.GetProperty("pairs").Deserialize<ImmutableArray<GoldPassage>>(GoldReport.Json);
        var (right, found) = (gold.Select(p => Pair(p.A.Report, p.B.Report)).ToHashSet(StringComparer.Ordinal), said.Select(s => Pair(s.Report, s.Other)).ToHashSet(StringComparer.Ordinal));
        return new OriginScore(
            [.. right.Intersect(found, StringComparer.Ordinal)], [.. right.Except(found, StringComparer.Ordinal)], [.. found.Except(right, StringComparer.Ordinal)],
            Recall("verbatim"), Recall("paraphrase"));

        Rate Recall(string relation)
        {
            var passages = gold.Where(p => p.Relation == relation).ToList();
            var hits = passages.Count(p => said.Any(s => Meets(s, p.A, p.B) || Meets(s, p.B, p.A)));
            return new Rate(hits, 0, passages.Count - hits);
        }
    }

    public override string ToString() =>
        $"pairs found {Found.Length}, missed {Missed.Length}, wrong {Wrong.Length}; passages verbatim {Verbatim.Recall:0.00}, in other words {Paraphrase.Recall:0.00}";

    static bool Meets(SameOrigin said, GoldPlace here, GoldPlace there) =>
        said.Report == here.Report && said.Other == there.Report && said.Passages.Any(p => p.Here.Overlaps(here.Span) && p.There.Overlaps(there.Span));

    static string Pair(string a, string b) => string.CompareOrdinal(a, b) < 0 ? $"{a} {b}" : $"{b} {a}";
}
