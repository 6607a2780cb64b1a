using System.Globalization;

namespace Parley.Reports;

/// <summary>How likely a word attributes in a place, from counts in annotated reports: those of the word there, held towards those of its kind and mode where they are few.</summary>
static class CueLikelihood
{
    /// <summary>The least likelihood with which a word is taken to attribute.</summary>
    internal static double Threshold { get; set; } = 0.35;

    /// <summary>The same for a word of saying that names an act, as to deny or to demand: to overlook one costs more than to take one too many.</summary>
    internal static double ThresholdOfActs { get; set; } = 0.17;

    static readonly int Frames = Enum.GetValues<CueFrame>().Length;

    /// <summary>How many places the rate of the kind and mode counts for beside those of the word.</summary>
    const double HeldTowards = 3;

    /// <summary>For every frame the share of places in which the word attributes, from 0 to 1.</summary>
    public static float[] Of(string kind, string mode, string seen, IReadOnlyDictionary<(string Kind, string Mode, string Frame), double> rates)
    {
        var counts = Parse(seen);
        var (cues, expected) = (0.0, 0.0);
        foreach (var (frame, (hits, of)) in counts)
        {
            cues += hits;
            expected += of * Rate(rates, kind, mode, frame);
        }

        var ratio = (cues + HeldTowards) / (expected + HeldTowards);
        var likelihoods = new float[Frames];
        for (var f = 0; f < Frames; f++)
        {
            var (hits, of) = counts.GetValueOrDefault((CueFrame)f);
            var prior = Math.Clamp(Rate(rates, kind, mode, (CueFrame)f) * ratio, 0, 1);
            likelihoods[f] = (float)((hits + HeldTowards * prior) / (of + HeldTowards));
        }

        return likelihoods;
    }

    /// <summary>The rates of <c>frames.tsv</c>.</summary>
    public static Dictionary<(string Kind, string Mode, string Frame), double> Rates() =>
        Lexicon.Rows("frames").ToDictionary(r => (r[0], r[1], r[2]), r => (Number(r[3]) + 1) / (Number(r[4]) + 3));

    static double Rate(IReadOnlyDictionary<(string Kind, string Mode, string Frame), double> rates, string kind, string mode, CueFrame frame) =>
        rates.TryGetValue((kind, mode, frame.ToString().ToLowerInvariant()), out var rate) ? rate : 1.0 / 3;

    /// <summary>Reads "that 31/33, object 1/3".</summary>
    static Dictionary<CueFrame, (double Cues, double Of)> Parse(string seen)
    {
        var counts = new Dictionary<CueFrame, (double, double)>();
        foreach (var part in seen.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (space, slash) = (part.IndexOf(' ', StringComparison.Ordinal), part.IndexOf('/', StringComparison.Ordinal));
            counts[Enum.Parse<CueFrame>(part[..space], ignoreCase: true)] = (Number(part[(space + 1)..slash]), Number(part[(slash + 1)..]));
        }

        return counts;
    }

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
