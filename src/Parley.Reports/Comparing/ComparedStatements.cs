using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Reads of a statement what is needed to compare it with others.</summary>
static class ComparedStatements
{
    const double Least = 1;

    /// <summary>What a capitalised word says against another as rare: names are shared by all that speak of one matter.</summary>
    const double OfName = 0.2;

    static readonly HashSet<ulong> Negators = Hashes("not never no nor neither none nobody nothing cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't shouldn't couldn't");
    static readonly HashSet<ulong> WordsForClaims = Hashes("claim claims allegation allegations accusation accusations charge charges report reports criticism suggestion suggestions rumour rumours rumor rumors assertion assertions characterization characterisation");
    static readonly HashSet<ulong> WordsForNumbers = Hashes("figure number toll total count cost estimate");
    static readonly HashSet<ulong> Fillers = Hashes("the these those this that such a an any all as at no more less than least most about around only just nearly some over under or and false untrue baseless unfounded groundless categorically flatly strongly firmly");

    public static IEnumerable<ComparedStatement> Of(ReadReport report, int number) => report.Statements.Select(s => Of(report, number, s));

    static ComparedStatement Of(ReadReport report, int number, Statement statement)
    {
        var spans = statement.Content.IsDefaultOrEmpty ? [statement.Span] : statement.Content;
        var words = FoldedText.Of(report.Original, report.Page.Map is null ? spans : WithoutTags(report.Original, spans));
        var weights = Weights(words);
        var ordered = weights.OrderBy(w => w.Key).ToArray();
        return new ComparedStatement(
            number,
            statement.Id,
            statement.Span.Start,
            statement.SpeakerId ?? statement.Speaker.ToLowerInvariant(),
            statement.Party,
            statement.Stance,
            statement.About,
            statement.Options,
            [.. ordered.Select(w => w.Key)],
            [.. ordered.Select(w => w.Value)],
            Negated(words),
            words.Count(w => Negators.Contains(w.Folded)) % 2 == 1,
            PointsBack(words),
            Numbers(words),
            words.Aggregate(0UL, (hash, w) => FoldedText.Mix(hash, w.Folded)));
    }

    static Dictionary<uint, float> Weights(ImmutableArray<FoldedWord> words)
    {
        var weights = new Dictionary<uint, float>();
        foreach (var word in words)
        {
            var full = -Math.Log(Meanings.RateOfStem(word.Stem));
            var weight = full * (word.Signs.HasFlag(WordSigns.Capital) ? OfName : 1);
            if (full >= Least && !word.Signs.HasFlag(WordSigns.Number) && !Negators.Contains(word.Folded))
            {
                weights.TryAdd(Sketch.Short(word.Meaning), (float)weight);
            }
        }

        return weights;
    }

    static uint[] Negated(ImmutableArray<FoldedWord> words)
    {
        const int behind = 3;
        var negated = new List<uint>();
        for (var at = 0; at < words.Length; at++)
        {
            for (var next = at + 1; Negators.Contains(words[at].Folded) && next < Math.Min(words.Length, at + 1 + behind); next++)
            {
                negated.Add(Sketch.Short(words[next].Meaning));
            }
        }

        return [.. negated];
    }

    /// <summary>All its words are fillers, numbers, or words for what was said, and one is of the last.</summary>
    static bool PointsBack(ImmutableArray<FoldedWord> words)
    {
        var points = false;
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at];
            if (at > 0 && words[at - 1].Signs.HasFlag(WordSigns.Number))
            {
                continue;
            }

            var isWordFor = WordsForClaims.Contains(word.Folded) || WordsForNumbers.Contains(word.Folded);
            if (!isWordFor && !Fillers.Contains(word.Folded) && !word.Signs.HasFlag(WordSigns.Number))
            {
                return false;
            }

            points |= isWordFor;
        }

        return points;
    }

    static (ulong Number, ulong Of)[] Numbers(ImmutableArray<FoldedWord> words)
    {
        var numbers = new List<(ulong, ulong)>();
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Signs.HasFlag(WordSigns.Number))
            {
                numbers.Add((words[at].Folded, at + 1 < words.Length ? words[at + 1].Stem : 0));
            }
        }

        return [.. numbers];
    }

    /// <summary>What lies between the tags of these stretches of a page's source.</summary>
    static ImmutableArray<TextSpan> WithoutTags(string source, ImmutableArray<TextSpan> spans)
    {
        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans)
        {
            for (var start = span.Start; start < span.End;)
            {
                var open = source.IndexOf('<', start, span.End - start);
                var end = open < 0 ? span.End : open;
                pieces.Add(new TextSpan(start, end));
                var close = open < 0 ? -1 : source.IndexOf('>', open, span.End - open);
                start = close < 0 ? span.End : close + 1;
            }
        }

        return pieces.ToImmutable();
    }

    static HashSet<ulong> Hashes(string words) => [.. words.Split(' ').Select(w => FoldedText.Hash(w))];
}
