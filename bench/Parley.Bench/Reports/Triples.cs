using System.Collections.Immutable;
using System.Text.Json;
using Parley.Reports;

namespace Parley.Bench;

/// <summary>Whole attributions found exactly: source, cue and content all with the same edges, space and quotation marks at the edges of the content apart. Stricter than the F1 over tokens.</summary>
static class Triples
{
    public static IEnumerable<string> Rows(string jsonl)
    {
        var tally = new Dictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(jsonl))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var gold = row.RootElement.GetProperty("attributions").EnumerateArray().Select(a => Triple.Of(text, Spans(a, "source"), Spans(a, "cue"), Spans(a, "content"))).ToList();
            Count(tally, gold, Found(text));
        }

        yield return "| whole attributions, all three spans exact | precision | recall | F1 |";
        yield return "| --- | --- | --- | --- |";
        foreach (var name in (string[])["all", "direct", "mixed", "indirect"])
        {
            yield return tally[name].Row(name);
        }
    }

    static List<Triple> Found(string text)
    {
        var prose = Prose.Of(text, Paragraph.Of(text));
        return [.. AttributionFinder.Find(prose).Select(a => Triple.Of(text, a.Source, a.Cue, a.Content))];
    }

    static void Count(Dictionary<string, Tally> tally, List<Triple> gold, List<Triple> found)
    {
        var left = found.GroupBy(t => t.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (var triple in gold)
        {
            var hit = left.GetValueOrDefault(triple.Key) > 0;
            left[triple.Key] = left.GetValueOrDefault(triple.Key) - (hit ? 1 : 0);
            Of(tally, "all").Gold(hit);
            Of(tally, triple.Form).Gold(hit);
        }

        foreach (var triple in found)
        {
            Of(tally, "all").Found++;
            Of(tally, triple.Form).Found++;
        }
    }

    static Tally Of(Dictionary<string, Tally> tally, string name) => tally.TryGetValue(name, out var t) ? t : tally[name] = new Tally();

    static ImmutableArray<TextSpan> Spans(JsonElement attribution, string name) =>
        [.. attribution.GetProperty(name).EnumerateArray().Select(s => new TextSpan(s[0].GetInt32(), s[1].GetInt32()))];

    sealed record Triple(string Key, string Form)
    {
        public static Triple Of(string text, ImmutableArray<TextSpan> source, ImmutableArray<TextSpan> cue, ImmutableArray<TextSpan> content) =>
            new(string.Join('|', Edges(source), Edges(cue), Edges([.. content.Select(c => Bare(text, c)).Where(c => c.Length > 0)])), FormOf(text, content));

        static string Edges(ImmutableArray<TextSpan> spans) => string.Join(' ', spans.OrderBy(s => s.Start).Select(s => $"{s.Start}-{s.End}"));

        static TextSpan Bare(string text, TextSpan span)
        {
            var (start, end) = span;
            while (start < end && IsEdge(text[start]))
            {
                start++;
            }

            while (end > start && IsEdge(text[end - 1]))
            {
                end--;
            }

            return new TextSpan(start, end);
        }

        static bool IsEdge(char c) => char.IsWhiteSpace(c) || c is '"' or '“' or '”' or '‘' or '’' or '.' or ',';

        static string FormOf(string text, ImmutableArray<TextSpan> content)
        {
            var inside = 0;
            var words = 0;
            foreach (var span in content)
            {
                var open = false;
                for (var i = span.Start; i < span.End; i++)
                {
                    open = text[i] switch { '“' => true, '”' => false, '"' => !open, _ => open };
                    var letter = char.IsLetterOrDigit(text[i]);
                    words += letter ? 1 : 0;
                    inside += letter && open ? 1 : 0;
                }
            }

            return inside == 0 ? "indirect" : inside == words ? "direct" : "mixed";
        }
    }

    sealed class Tally
    {
        int gold;
        int hits;

        public int Found { get; set; }

        public void Gold(bool hit)
        {
            gold++;
            hits += hit ? 1 : 0;
        }

        public string Row(string name)
        {
            var precision = Found == 0 ? 0 : (double)hits / Found;
            var recall = gold == 0 ? 0 : (double)hits / gold;
            var f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return FormattableString.Invariant($"| {name} | {precision:.000} | {recall:.000} | {f1:.000} |");
        }
    }
}
