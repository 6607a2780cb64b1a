using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Whether a report names the publisher of another as its source.</summary>
static class Credit
{
    /// <summary>Words before a name or behind it by which it is credited; so near.</summary>
    const int Near = 3;

    static readonly HashSet<ulong> Cues = Hashes("according to told tells cited citing cites by via from reported reports report reporting said says say quoted quotes quoting wrote writes learned seen first");

    /// <summary>Whether either credits the other.</summary>
    public static bool Between(ComparedText here, ComparedText there) => Names(here, Publisher(there), Publisher(here)) || Names(there, Publisher(here), Publisher(there));

    static bool Names(ComparedText text, ImmutableArray<ulong> publisher, ImmutableArray<ulong> own)
    {
        if (publisher.IsEmpty || publisher.SequenceEqual(own))
        {
            return false;
        }

        for (var at = 0; at + publisher.Length <= text.Words.Length; at++)
        {
            if (IsAt(text.Words, at, publisher) && HasCue(text.Words, at, at + publisher.Length))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsAt(ImmutableArray<FoldedWord> words, int at, ImmutableArray<ulong> name)
    {
        for (var n = 0; n < name.Length; n++)
        {
            var word = words[at + n];
            if (!word.Signs.HasFlag(WordSigns.Capital) || word.Folded != name[n] && !(n == name.Length - 1 && word.Stem == name[n]))
            {
                return false;
            }
        }

        return true;
    }

    static bool HasCue(ImmutableArray<FoldedWord> words, int first, int end)
    {
        for (var at = Math.Max(0, first - Near); at < Math.Min(words.Length, end + Near); at++)
        {
            if (Cues.Contains(words[at].Folded))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The folded words of the publisher's name: that of the report's head, else that of its dateline, "PLACE (Name) —" or "Name —".</summary>
    static ImmutableArray<ulong> Publisher(ComparedText text)
    {
        if (text.Page.Head.Publisher is { } known)
        {
            return [.. FoldedText.Of(known.Value, [new TextSpan(0, known.Value.Length)]).Select(w => w.Folded)];
        }

        foreach (var paragraph in text.Page.Paragraphs.Take(4))
        {
            if (Dateline(text, paragraph) is { IsEmpty: false } name)
            {
                return name;
            }
        }

        return [];
    }

    static ImmutableArray<ulong> Dateline(ComparedText text, TextSpan paragraph)
    {
        const int Longest = 4;
        const int Within = 60;
        var line = text.Page.Text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, Within));
        var dash = line.IndexOfAny('—', '–');
        if (dash < 0)
        {
            // A name on a line of its own, the dash on the next.
            if (paragraph.Length < Within && text.Page.Text.AsSpan(paragraph.End).TrimStart() is ['—' or '–', ..])
            {
                return Name(text, paragraph.Start, paragraph.End, Longest);
            }

            return [];
        }

        var open = line[..dash].LastIndexOf('(');
        var close = line[..dash].LastIndexOf(')');
        return open >= 0 && close > open
            ? Name(text, paragraph.Start + open, paragraph.Start + close, Longest)
            : Name(text, paragraph.Start, paragraph.Start + dash, Longest);
    }

    static ImmutableArray<ulong> Name(ComparedText text, int start, int end, int longest)
    {
        var name = text.Words.Where(w => w.Start >= start && w.End <= end).Take(longest + 1).ToImmutableArray();
        return name.Length <= longest && name.All(w => w.Signs.HasFlag(WordSigns.Capital)) ? [.. name.Select(w => w.Folded)] : [];
    }

    static HashSet<ulong> Hashes(string words) => [.. words.Split(' ').Select(w => FoldedText.Hash(w))];
}
