using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Where the words of a reading text stand in the decoded file.</summary>
/// <param name="Pieces">In order and without gaps: each goes up to the next.</param>
public sealed record SourceMap(ImmutableArray<SourcePiece> Pieces)
{
    /// <summary>The stretch of the file from the first to the last code unit of <paramref name="span"/>; a character reference at either end is covered whole.</summary>
    public TextSpan ToFile(TextSpan span)
    {
        if (Pieces.IsEmpty)
        {
            return default;
        }

        var start = Of(span.Start).Start;
        return span.Length == 0 ? new TextSpan(start, start) : new TextSpan(start, Math.Max(start, Of(span.End - 1).End));
    }

    /// <summary>Where one code unit of the reading text stands.</summary>
    TextSpan Of(int text)
    {
        var low = 0;
        for (var high = Pieces.Length - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Pieces[middle].Text <= text ? (middle, high) : (low, middle - 1);
        }

        var piece = Pieces[low];
        var length = low + 1 < Pieces.Length ? Pieces[low + 1].Text - piece.Text : int.MaxValue;
        if (length != piece.File.Length && length != int.MaxValue)
        {
            return piece.File;
        }

        var at = Math.Clamp(piece.File.Start + text - piece.Text, piece.File.Start, piece.File.End);
        return new TextSpan(at, Math.Min(at + 1, piece.File.End));
    }
}

/// <summary>A stretch of a reading text and its place in the file. Where both have the same length they run on together, else the piece stands for the whole of the place: a character reference.</summary>
/// <param name="Text">Where it begins in the reading text.</param>
/// <param name="File">Its place in the file; empty between paragraphs.</param>
public readonly record struct SourcePiece(int Text, TextSpan File);
