namespace Parley.Reports;

/// <summary>Whether a line ends as a sentence does.</summary>
static class LineEnd
{
    public static bool IsSentence(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '」')
        {
            end--;
        }

        if (end == 0)
        {
            return false;
        }

        return line[end - 1] switch
        {
            '.' => end < 3 || line[end - 2] != '.' || line[end - 3] != '.' || end < line.Length,
            '!' or '?' or ':' or ';' or '。' or '！' or '？' or ',' => true,
            _ => false,
        };
    }
}
