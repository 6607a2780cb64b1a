using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>What the shape of a line says where no phrase of it does.</summary>
static class LineShape
{
    const int LongestCredit = 8;
    const int FewestShouted = 7;
    const int LongestLife = 60;
    const int FarthestTrade = 9;

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Trades =
        FrozenSet.Create(StringComparer.Ordinal, "reporter", "writer", "editor", "correspondent", "journalist", "columnist", "contributor", "author", "blogger", "novelist", "broadcaster", "intern")
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static FurnitureSign? Sign(ReadOnlySpan<char> line, ReadOnlySpan<char> plain, int words, int capitals, bool ends)
    {
        if (line[0] is '(' or '[' && line[^1] is ')' or ']' && words <= LongestCredit && capitals * 2 >= words && !line[1..^1].ContainsAny("()[]"))
        {
            return new FurnitureSign("caption", FurnitureReach.Line);
        }

        if (IsMarkup(line))
        {
            return new FurnitureSign("markup", FurnitureReach.Line);
        }

        if (words >= FewestShouted && capitals * 4 >= words * 3 && !ends && IsShouted(line))
        {
            return new FurnitureSign("related", FurnitureReach.Line);
        }

        if (ends && words <= LongestLife && IsLife(plain))
        {
            return new FurnitureSign("credit", FurnitureReach.Box, IsWeak: true);
        }

        return line[0] is '—' or '–' or '-' ? null : DateStamp.Sign(plain, words, ends);
    }

    /// <summary>A tag or a rule of a style sheet that stayed in the text.</summary>
    static bool IsMarkup(ReadOnlySpan<char> line) =>
        line is ['<', ((>= 'a' and <= 'z') or '/' or '!'), .., '>']
        || line[^1] == '{'
        || line[^1] == '}' && line.Contains('{') && line.Contains(':')
        || line[^1] == ';' && line.IndexOf(':') is > 0 and var colon && !line[..colon].ContainsAny(' ', '“', '"') && char.IsAsciiLetterLower(line[0]);

    static bool IsShouted(ReadOnlySpan<char> line)
    {
        var lower = 0;
        foreach (var c in line)
        {
            lower += char.IsLower(c) ? 1 : 0;
        }

        return lower * 20 < line.Length;
    }

    /// <summary>"X is a … reporter": what a page says of its author.</summary>
    static bool IsLife(ReadOnlySpan<char> plain)
    {
        var since = FarthestTrade + 1;
        var wasBe = false;
        foreach (var range in plain.Split(' '))
        {
            var word = plain[range];
            since = wasBe && word is "a" or "an" or "the" ? 0 : since + 1;
            wasBe = word is "is" or "was" or "are";
            if (since is > 0 and <= FarthestTrade && Trades.Contains(word.TrimEnd(':')))
            {
                return true;
            }
        }

        return false;
    }
}
