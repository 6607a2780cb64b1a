namespace Parley.Reports;

/// <summary>Control characters betray binary data that happens to decode.</summary>
static class Controls
{
    /// <summary>Greatest share of control characters and replacement characters in a text; real texts have a stray one here and there.</summary>
    const double Most = 0.01;

    /// <summary>A short text may have as many.</summary>
    const int AlwaysAllowed = 2;

    public static bool AreTooMany(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            if (unit is < ' ' and not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u001A' or '\u001B') or '\u007F' or '\uFFFD')
            {
                count++;
            }
        }

        return count > AlwaysAllowed && count > Most * text.Length;
    }
}
