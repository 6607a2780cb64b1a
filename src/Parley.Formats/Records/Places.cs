using System.Collections.Immutable;
using Parley.Reports;
using ArticleMap = Parley.Reports.SourceMap;

namespace Parley.Formats;

/// <summary>From the decoded file back to the reading text: the inverse of a source map.</summary>
sealed class Places
{
    readonly ImmutableArray<(TextSpan Text, TextSpan File)> pieces;
    readonly int length;

    /// <param name="map">The map; null where text and file are the same.</param>
    /// <param name="length">Code units of the reading text.</param>
    public Places(ArticleMap? map, int length)
    {
        this.length = length;
        pieces = map is null ? [] : [.. Pieces(map, length).Where(p => p.File.Length > 0).OrderBy(p => p.File.Start)];
    }

    /// <summary>The stretch of the reading text whose words stand in a stretch of the file; where none do, the empty one at its place.</summary>
    public TextSpan ToText(TextSpan file)
    {
        if (pieces.IsEmpty)
        {
            return new TextSpan(Math.Clamp(file.Start, 0, length), Math.Clamp(file.End, 0, length));
        }

        var start = At(file.Start).Start;
        return new TextSpan(start, file.Length == 0 ? start : Math.Max(start, At(file.End - 1).End));
    }

    static IEnumerable<(TextSpan Text, TextSpan File)> Pieces(ArticleMap map, int length) => map.Pieces.Select((p, i) =>
        (new TextSpan(p.Text, i + 1 < map.Pieces.Length ? map.Pieces[i + 1].Text : length), p.File));

    // The place of one code unit of the file. One that stands for nothing in the text has the empty place after the piece before it.
    TextSpan At(int file)
    {
        var (low, high) = (0, pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].File.Start <= file ? (middle, high) : (low, middle - 1);
        }

        var (text, place) = pieces[low];
        if (file < place.Start)
        {
            return new TextSpan(text.Start, text.Start);
        }

        if (file >= place.End)
        {
            return new TextSpan(text.End, text.End);
        }

        return text.Length == place.Length ? new TextSpan(text.Start + file - place.Start, text.Start + file - place.Start + 1) : text;
    }
}
