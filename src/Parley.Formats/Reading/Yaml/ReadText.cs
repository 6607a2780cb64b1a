namespace Parley.Formats;

/// <summary>A file under reading.</summary>
/// <param name="File">Its name in faults.</param>
/// <param name="Text">Its text, without a byte order mark.</param>
/// <param name="Order">Its place among the files read together, from 0.</param>
sealed record ReadText(string File, string Text, int Order)
{
    int[]? starts;

    /// <summary>The line, from 1, of a UTF-16 offset. A line ends with LF, CR LF or CR.</summary>
    public int LineAt(int offset)
    {
        starts ??= Starts();
        var at = Array.BinarySearch(starts, offset);
        return at >= 0 ? at + 1 : ~at;
    }

    /// <summary>True if nothing but blanks and list or key indicators stand before an offset on its line, and a tab is among the blanks it begins with.</summary>
    public bool IsIndentedWithTab(int offset)
    {
        var start = offset;
        while (start > 0 && Text[start - 1] is not ('\n' or '\r'))
        {
            start--;
            if (Text[start] is not (' ' or '\t' or '-' or '?'))
            {
                return false;
            }
        }

        var before = Text.AsSpan(start, offset - start);
        var blanks = before.IndexOfAnyExcept(' ', '\t');
        return (blanks < 0 ? before : before[..blanks]).Contains('\t');
    }

    /// <summary>The first tab with which, after spaces at most, a line that touches a stretch of text begins; null if none does.</summary>
    public int? FirstTabIndent(int from, int to)
    {
        starts ??= Starts();
        for (var line = LineAt(from) - 1; line < starts.Length && starts[line] <= to; line++)
        {
            var at = starts[line];
            while (at < Text.Length && Text[at] == ' ')
            {
                at++;
            }

            if (at < Text.Length && Text[at] == '\t')
            {
                return at;
            }
        }

        return null;
    }

    int[] Starts()
    {
        List<int> found = [0];
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
            {
                found.Add(i + 1);
            }
        }

        return [.. found];
    }
}
