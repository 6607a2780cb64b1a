using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Where the words of a reading text stand in the decoded file.</summary>
/// <param name="Pieces">In order: from each place of the reading text, the place in the file; between two pieces both run on together.</param>
public sealed record SourceMap(ImmutableArray<(int Text, int File)> Pieces)
{
    /// <summary>The stretch of the file from the first to the last code unit of <paramref name="span"/>.</summary>
    public TextSpan ToFile(TextSpan span) =>
        span.Length == 0 ? new TextSpan(At(span.Start), At(span.Start)) : new TextSpan(At(span.Start), At(span.End - 1) + 1);

    int At(int text)
    {
        var low = 0;
        for (var high = Pieces.Length - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Pieces[middle].Text <= text ? (middle, high) : (low, middle - 1);
        }

        return Pieces[low].File + text - Pieces[low].Text;
    }
}
