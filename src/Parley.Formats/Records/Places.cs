using System.Collections.Immutable;
using Parley.Reports;
using ArticleMap = Parley.Reports.SourceMap;

namespace Parley.Formats;

/// <summary>From the decoded file back to the reading text: the inverse of a source map.</summary>
sealed class Places
{
    readonly ImmutableArray<(int Text, int File)> pieces;
    readonly int length;

    /// <param name="map">The map; null where text and file are the same.</param>
    /// <param name="length">Code units of the reading text.</param>
    public Places(ArticleMap? map, int length)
    {
        this.length = length;
        pieces = map is null ? [] : [.. map.Pieces.OrderBy(p => p.File).ThenBy(p => p.Text)];
    }

    /// <summary>The stretch of the reading text whose words stand in a stretch of the file; where none do, the empty one at its place.</summary>
    public TextSpan ToText(TextSpan file)
    {
        if (pieces.IsEmpty)
        {
            return new TextSpan(Math.Clamp(file.Start, 0, length), Math.Clamp(file.End, 0, length));
        }

        var start = At(file.Start);
        return new TextSpan(start, file.Length == 0 ? start : Math.Max(start, Math.Min(length, At(file.End - 1) + 1)));
    }

    int At(int file)
    {
        var (low, high) = (0, pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].File <= file ? (middle, high) : (low, middle - 1);
        }

        var end = low + 1 < pieces.Length ? pieces[low + 1].Text : length;
        return Math.Clamp(pieces[low].Text + Math.Max(0, file - pieces[low].File), pieces[low].Text, Math.Max(pieces[low].Text, end));
    }
}
