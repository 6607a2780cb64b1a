namespace Parley.Reports;

/// <summary>A noun phrase with what belongs to it: tokens <paramref name="First"/> up to and without <paramref name="End"/>.</summary>
readonly record struct NounPhrase(int First, int End)
{
    public static readonly NounPhrase None = new(-1, -1);

    public bool Exists => First >= 0;

    /// <summary>The phrase that begins at a token, with of-phrases, other attached phrases and the nouns joined to it by and; none where none begins there.</summary>
    public static NounPhrase At(TaggedProse text, int first, int limit) => Read(text, first, limit, isWhole: false);

    /// <summary>The same with phrases that to opens, and with a list whose last member a comma and and come before.</summary>
    public static NounPhrase Whole(TaggedProse text, int first, int limit) => Read(text, first, limit, isWhole: true);

    static NounPhrase Read(TaggedProse text, int first, int limit, bool isWhole)
    {
        var end = Core(text, first, limit);
        if (end == first)
        {
            return None;
        }

        var isName = IsName(text, first, end);
        var isTime = IsTime(text, first, end);
        while (end < limit)
        {
            var next = text[end] switch
            {
                Part.Preposition when Attaches(text, end, isName) && !isTime => Core(text, end + 1, limit),
                Part.To when isWhole && !isName && !isTime && end + 1 < limit && text[end + 1] is Part.Determiner or Part.Possessive or Part.Nominal => Core(text, end + 1, limit),
                Part.Coordinator when text.Says(end, "and") && !isTime => JoinedCore(text, end + 1, limit),
                Part.Open => Bracket(text, end, limit),
                Part.Comma when isWhole && !isTime => Listed(text, end, limit),
                _ => end,
            };
            if (next <= end + 1 || (text[end] is not (Part.Open or Part.Comma) && IsTime(text, end + 1, next)))
            {
                break;
            }

            end = next;
        }

        return new NounPhrase(first, end);
    }

    /// <summary>The end of the run of words from a determiner or modifier to the noun.</summary>
    static int Core(TaggedProse text, int first, int limit)
    {
        var at = first;
        while (at < limit)
        {
            var part = text[at];
            if (part is Part.Pronoun or Part.Object)
            {
                return at == first ? at + 1 : at;
            }

            var isModifier = part is Part.Determiner or Part.Possessive && (at == first || text[at - 1] is Part.Determiner or Part.Possessive);
            var isInner = at > first && at + 1 < limit && text[at + 1] is Part.Nominal && text[at - 1] is Part.Determiner or Part.Possessive && part is Part.Adverb or Part.Participle or Part.Ing;
            if (part != Part.Nominal && !isModifier && !isInner || part == Part.Nominal && at > first && StartsAnew(text, at, first))
            {
                break;
            }

            at++;
        }

        while (at > first && text[at - 1] is Part.Determiner && at - first > 1)
        {
            at--;
        }

        return at;
    }

    /// <summary>The end of a list with a comma before its and: "…, Ostland, and Westland".</summary>
    static int Listed(TaggedProse text, int comma, int limit)
    {
        for (var items = 0; items < 8 && comma + 2 < limit && text[comma] == Part.Comma; items++)
        {
            var isLast = text.Says(comma + 1, "and");
            var first = isLast ? comma + 2 : comma + 1;
            var end = JoinedCore(text, first, limit);
            if (end == first || (isLast && items == 0))
            {
                return 0;
            }

            if (isLast)
            {
                return end < limit && text[end] is Part.Finite or Part.Auxiliary && IsVerbOf(text, end) ? 0 : end;
            }

            comma = end;
        }

        return 0;
    }

    /// <summary>Whether a verb in the singular shows that the last noun alone is its subject: a new clause, not a list.</summary>
    static bool IsVerbOf(TaggedProse text, int verb) => text.Is(verb, WordClass.Singular) || text.Form(verb) is "is" or "was" or "has";

    static int JoinedCore(TaggedProse text, int first, int limit) =>
        first < limit && text[first] is Part.Nominal or Part.Determiner or Part.Possessive ? Core(text, first, limit) : first;

    /// <summary>A time right after a name is not part of it, nor is a name after a time: "Ruiz Monday", "last week Ruiz".</summary>
    static bool StartsAnew(TaggedProse text, int at, int first) =>
        text.Form(first) is "a" or "an" && text.Is(at, WordClass.Capital) && !text.Is(at - 1, WordClass.Capital | WordClass.Adjective | WordClass.Determiner) && at - first > 1 ? at + 1 < text.Prose.Tokens.Length && text[at + 1] is Part.Finite or Part.Auxiliary
        : text.Is(at, WordClass.Time) ? text.Is(at, WordClass.Capital) && text[at - 1] == Part.Nominal && !text.Is(at - 1, WordClass.Time | WordClass.Adjective | WordClass.Number | WordClass.Determiner)
        : text.Is(at - 1, WordClass.Time) && at - 1 > first && text.Is(at, WordClass.Capital) && !text.Is(at - 1, WordClass.Capital);

    static int Bracket(TaggedProse text, int open, int limit)
    {
        for (var i = open + 1; i < limit && i < open + 12; i++)
        {
            if (text[i] == Part.Close)
            {
                return i + 1;
            }

            if (text[i] is Part.Finite or Part.Auxiliary or Part.Stop or Part.Quote)
            {
                return open;
            }
        }

        return open;
    }

    /// <summary>Whether a preposition's phrase belongs to the noun before it: with a bare name only of, from and for do.</summary>
    static bool Attaches(TaggedProse text, int at, bool isName)
    {
        var word = text.Form(at);
        return word is "of" or "from" or "for" || (word is "by" && text.Entry(at - 1).NounCue >= 0) || (!isName && word is "in" or "at" or "with" or "on" or "to" or "against" or "about" or "between" or "among" or "within" or "near" or "behind" or "across" or "close" or "inside" or "under" or "over" or "outside");
    }

    static bool IsName(TaggedProse text, int first, int end)
    {
        if (end == first + 1 && text.Is(first, WordClass.Initial))
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            if (!text.Is(i, WordClass.Capital) || text[i] != Part.Nominal)
            {
                return text[i] is Part.Pronoun;
            }
        }

        return true;
    }

    /// <summary>Whether it only says when.</summary>
    public static bool IsTime(TaggedProse text, int first, int end) => end > first && text.Is(end - 1, WordClass.Time);
}
