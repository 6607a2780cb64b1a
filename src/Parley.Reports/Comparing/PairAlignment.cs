using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Two texts laid beside each other: what they share, in offsets of their reading texts, and whether that speaks for one origin.</summary>
sealed record PairAlignment(ImmutableArray<Passage> Passages, bool IsOneOrigin)
{
    public static PairAlignment Of(ComparedText here, ComparedText there)
    {
        var tiles = Tiling.Of(here, there, 4);
        var narrated = tiles.Where(t => t.Length >= 4 && !here.Words[t.Here].Signs.HasFlag(WordSigns.Quoted)).Sum(t => t.Length);
        return new PairAlignment(
            [.. tiles.Select(t => new Passage(here.Span(t.Here, t.Here + t.Length), there.Span(t.There, t.There + t.Length), PassageKind.Verbatim))],
            narrated >= 48);
    }

    /// <summary>The same from the other side.</summary>
    public PairAlignment Mirrored() =>
        this with { Passages = [.. Passages.Select(p => new Passage(p.There, p.Here, p.Kind)).OrderBy(p => p.Here.Start).ThenBy(p => p.Here.End).ThenBy(p => p.There.Start)] };

    /// <summary>As an answer, in offsets of the decoded files.</summary>
    public SameOrigin From(string id, ComparedText here, string other, ComparedText there) =>
        new(id, other, Share(here), [.. Passages.Select(p => new Passage(here.Page.ToFile(p.Here), there.Page.ToFile(p.There), p.Kind))]);

    double Share(ComparedText here)
    {
        var covered = 0;
        foreach (var word in here.Words)
        {
            covered += Passages.Any(p => p.Here.Start <= word.Start && word.End <= p.Here.End) ? 1 : 0;
        }

        return here.Words.Length == 0 ? 0 : (double)covered / here.Words.Length;
    }
}
