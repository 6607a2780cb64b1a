namespace Parley.Reports;

/// <summary>
/// A line's words in lower case, one space apart: a run of digits with its separators becomes 0, an apostrophe is straight,
/// a colon stays at the end of its word, © stays, every other mark is a space. So that phrases compare whatever their marks.
/// </summary>
static class PlainLine
{
    /// <summary>Writes the words into <paramref name="into"/> and returns how much was written; what does not fit is left out.</summary>
    public static int Write(ReadOnlySpan<char> line, Span<char> into)
    {
        var length = 0;
        for (var i = 0; i < line.Length && length + 2 < into.Length; i++)
        {
            var c = line[i];
            if (char.IsAsciiLetterLower(c))
            {
                into[length++] = c;
            }
            else if (c == ' ')
            {
                if (length > 0 && into[length - 1] != ' ')
                {
                    into[length++] = ' ';
                }
            }
            else if (char.IsAsciiDigit(c))
            {
                i = EndOfNumber(line, i) - 1;
                length = Append(into, length, '0', line, i);
            }
            else if (char.IsLetter(c) || c == '©')
            {
                into[length++] = char.ToLowerInvariant(c);
            }
            else if (c is '\'' or '’' && length > 0 && into[length - 1] != ' ')
            {
                into[length++] = '\'';
            }
            else if (c == ':' && length > 0 && into[length - 1] != ' ')
            {
                into[length++] = ':';
                into[length++] = ' ';
            }
            else if (length > 0 && into[length - 1] != ' ')
            {
                into[length++] = ' ';
            }
        }

        return length > 0 && into[length - 1] == ' ' ? length - 1 : length;
    }

    static int Append(Span<char> into, int length, char c, ReadOnlySpan<char> line, int last)
    {
        into[length++] = c;
        if (last + 1 < line.Length && char.IsLetter(line[last + 1]))
        {
            into[length++] = ' ';
        }

        return length;
    }

    static int EndOfNumber(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && (char.IsAsciiDigit(line[at]) || line[at] is '.' or ',' or ':' && at + 1 < line.Length && char.IsAsciiDigit(line[at + 1])))
        {
            at++;
        }

        return at;
    }
}
