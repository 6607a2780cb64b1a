using System.Collections.Immutable;

namespace Parley.Desk;

/// <summary>The words that are sought. All must occur, each anywhere, also within a word.</summary>
sealed record SearchWords(ImmutableArray<string> Words)
{
    /// <summary>How many characters of a query, and how many words of it, are looked at.</summary>
    const int Longest = 200, Most = 12;

    public static SearchWords Of(string query) => new(
        [.. Folding.Fold(query.Length > Longest ? query[..Longest] : query).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(Most)]);

    public bool IsEmpty => Words.IsEmpty;

    /// <summary>True if every word occurs in a folded text.</summary>
    public bool AllIn(string folded)
    {
        foreach (var word in Words)
        {
            if (!folded.Contains(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A text in stretches, those that hold a word marked.</summary>
    public ImmutableArray<(string Text, bool IsMarked)> Mark(string text)
    {
        var marked = Marked(text);
        var stretches = ImmutableArray.CreateBuilder<(string, bool)>();
        for (var from = 0; from < text.Length;)
        {
            var to = from + 1;
            while (to < text.Length && marked[to] == marked[from])
            {
                to++;
            }

            stretches.Add((text[from..to], marked[from]));
            from = to;
        }

        return stretches.ToImmutable();
    }

    /// <summary>The part of a long text around the first word found.</summary>
    public string Excerpt(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var first = Math.Max(0, Array.IndexOf(Marked(text), true));
        var from = Math.Clamp(first - length / 3, 0, text.Length - length);
        var to = from + length;
        from = from == 0 ? 0 : text.IndexOf(' ', from) is var space and >= 0 && space < first ? space + 1 : WholeAt(text, from);
        to = to == text.Length ? to : text.LastIndexOf(' ', to) is var last && last > first ? last : WholeAt(text, to);
        return $"{(from > 0 ? "… " : "")}{text[from..to]}{(to < text.Length ? " …" : "")}";
    }

    static int WholeAt(string text, int at) => at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;

    bool[] Marked(string text)
    {
        var (folded, places) = Folding.FoldWithPlaces(text);
        var marked = new bool[text.Length];
        foreach (var word in Words)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                // What was folded away after the last letter, a vowel point say, belongs to it.
                Array.Fill(marked, true, places[at], places[at + word.Length] - places[at]);
            }
        }

        return marked;
    }
}
