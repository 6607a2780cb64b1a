namespace Parley.Formats;

/// <summary>A file under reading.</summary>
/// <param name="File">Its name in faults.</param>
/// <param name="Text">Its text, without a byte order mark.</param>
/// <param name="Order">Its place among the files read together, from 0.</param>
sealed record CaseText(string File, string Text, int Order)
{
    int[]? starts;

    /// <summary>The line, from 1, of a UTF-16 offset. A line ends with LF, CR LF or CR.</summary>
    public int LineAt(int offset)
    {
        starts ??= Starts();
        var at = Array.BinarySearch(starts, offset);
        return at >= 0 ? at + 1 : ~at;
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
