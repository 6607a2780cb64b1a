using System.Collections.Frozen;
using System.Globalization;

namespace Parley.Reports;

/// <summary>Reads a figure of one sentence.</summary>
readonly ref struct FigureReader(HappeningText happening, Sentence sentence, Predicate[] predicates)
{
    const int SmallestCount = 10;

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Scales = Set("hundred thousand million billion trillion dozen hundreds thousands millions m bn");
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Times = Set("second seconds minute minutes hour hours day days week weeks month months year years decade decades");
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shares = Set("percent percentage % pc points");
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Reaching = Set("risen reached rose rise stands stood passed topped exceeded totalled totaled fell fallen grew grown climbed hit surpassed numbers numbered is was at to");
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Measuring = Set("costs cost costing lasts lasted lasting last totals totalled amounts amounted averages averaged weighs takes took runs ran");
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ranks = Set("phase article stage part chapter section page route number no paragraph point resolution flight unit room group stage");

    readonly TaggedProse text = happening.Text;

    /// <summary>Whether a figure may begin at the token: a number in digits, or in words before what is counted.</summary>
    public static bool MayBegin(HappeningText happening, int at)
    {
        var token = happening.Text.Prose.Tokens[at];
        return token.Kind == TokenKind.Number || token.Kind == TokenKind.Word && happening.Text.Prose.Known[at].BeginsFigure;
    }

    /// <summary>Whether the word is a number, or begins with one as "six-day" does.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word) => IsCountWord(word) || IsHyphened(word);

    public ReportedFigure? At(int at)
    {
        if (IsTime(at) || at > sentence.FirstToken && Ranks.Contains(text.Word(at - 1)))
        {
            return null;
        }

        return IsHyphened(text.Word(at)) ? Hyphened(at) : Number(at);
    }

    /// <summary>The token after the words of the number that begins at a token: "two and a half", "1.2 million", "six".</summary>
    public int EndOfNumber(int at)
    {
        var end = at + 1;
        if (end + 2 < sentence.EndToken && text.Says(end, "and") && text.Says(end + 1, "a") && text.Says(end + 2, "half"))
        {
            return end + 3;
        }

        while (end < sentence.EndToken && (Scales.Contains(text.Word(end)) || text.Prose.Tokens[at].Kind == TokenKind.Word && IsCountWord(text.Word(end)) && end - at < 4))
        {
            end++;
        }

        return end;
    }

    ReportedFigure? Number(int at)
    {
        var end = EndOfNumber(at);
        var isUnit = end < sentence.EndToken && (Times.Contains(text.Word(end)) || Shares.Contains(text.Word(end)));
        var money = at > sentence.FirstToken && text.Word(at - 1) is "$" or "€" or "£" or "¥";
        var counted = Counted(isUnit && end + 2 < sentence.EndToken && text.Says(end + 1, "of") ? end + 2 : end);
        var isPlain = text.Prose.Tokens[at].Kind == TokenKind.Number;
        if (!isUnit && !money && !IsCount(at, end, counted, isPlain))
        {
            return null;
        }

        var first = money ? at - 1 : at;
        var valueEnd = isUnit ? end + 1 : end;
        var value = text.Stretch(first, valueEnd).Of(text.Text);
        var reached = Reached(at);
        var what = reached.Exists ? text.Stretch(reached.First, reached.End) : counted.Exists && counted.End > counted.First ? text.Stretch(isUnit && counted.First == end && counted.End > end + 1 ? end : counted.First, Followed(counted.End)) : default;
        what = what.Length > 0 && !(isUnit && !reached.Exists && counted.First <= end && counted.End <= end + 1) ? what : Owner(first);
        if (what.Length == 0 && !money)
        {
            return null;
        }

        var start = reached.Exists ? text.Span(reached.First).Start : text.Span(WithQualifier(first)).Start;
        var spanEnd = reached.Exists ? text.Span(valueEnd - 1).End : Math.Max(Math.Max(start, what.End), text.Span(valueEnd - 1).End);
        return Figure(new TextSpan(start, spanEnd), what.Length == 0 ? value : what.Of(text.Text), value, valueEnd);
    }

    /// <summary>What is counted, up to another number joined to it.</summary>
    NounPhrase Counted(int first)
    {
        var phrase = first < sentence.EndToken ? NounPhrase.At(text, first, sentence.EndToken) : NounPhrase.None;
        for (var i = first + 1; phrase.Exists && i + 1 < phrase.End; i++)
        {
            if (text[i] == Part.Coordinator && MayBegin(happening, i + 1))
            {
                return phrase with { End = i };
            }
        }

        return phrase;
    }

    /// <summary>Of what a length of time, a share or a sum is told where no noun follows: "an agreement of two years", "the last two years", the subject of a verb that measures it. Nothing where none of these stands there.</summary>
    TextSpan Owner(int at)
    {
        var before = WithQualifier(at) - 1;
        if (before > sentence.FirstToken && text.Says(before, "of") && text[before - 1] == Part.Nominal)
        {
            var first = before - 1;
            while (first > sentence.FirstToken && text[first - 1] == Part.Nominal)
            {
                first--;
            }

            return text.Stretch(first, before);
        }

        if (before > sentence.FirstToken && (text.Says(before, "last") || text.Says(before, "past") || text.Says(before, "next")))
        {
            return text.Stretch(before, EndOfNumber(at) + 1);
        }

        foreach (var verb in predicates)
        {
            var measures = text.Is(verb.Group.Head, WordClass.Be) || Measuring.Contains(text.Word(verb.Group.Head));
            if (measures && verb.Subject.Exists && verb.Group.End <= at && at - verb.Group.End <= 3 && verb.Subject.End <= verb.Group.First && text[verb.Subject.First] is not (Part.Pronoun or Part.Relative))
            {
                return text.Stretch(verb.Subject.First, verb.Subject.End);
            }
        }

        return default;
    }

    /// <summary>A count of ten or more in digits, or of any size where somebody or something is counted that matters by number: not two officials.</summary>
    bool IsCount(int at, int end, NounPhrase counted, bool isPlain)
    {
        if (Reached(at).Exists && isPlain)
        {
            return true;
        }

        if (!counted.Exists || counted.First != end || text[end] != Part.Nominal || text.Is(end, WordClass.Capital) && happening.BeginsTime(end))
        {
            return false;
        }

        var scaled = end > at + 1;
        var value = isPlain ? Value(text.Word(at)) : Spoken(text.Word(at));
        return scaled || value >= SmallestCount;
    }

    /// <summary>Four-digit numbers without a comma that stand where years do are years; letters in a number make it a name.</summary>
    double Value(ReadOnlySpan<char> word)
    {
        if (word.Length == 4 && !word.ContainsAny(",.") && word[0] is '1' or '2' && word[1] is '8' or '9' or '0' or '1')
        {
            return 0;
        }

        Span<char> digits = stackalloc char[20];
        var length = 0;
        foreach (var c in word)
        {
            if (c != ',' && length < digits.Length)
            {
                digits[length++] = c;
            }
        }

        return double.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }

    static int Spoken(ReadOnlySpan<char> word)
    {
        foreach (var entry in DateWord.Find(word) ?? [])
        {
            if (entry.Kind == DateWordKind.Number)
            {
                return entry.Number;
            }
        }

        return 0;
    }

    /// <summary>"a six-week truce": six weeks.</summary>
    ReportedFigure? Hyphened(int at)
    {
        var word = text.Word(at);
        var dash = word.IndexOf('-');
        var unit = word[(dash + 1)..];
        var counted = NounPhrase.At(text, at, sentence.EndToken);
        if (!Times.Contains(unit) || !counted.Exists)
        {
            return null;
        }

        var number = word[..dash];
        var value = string.Concat(number, " ", unit, number.Equals("one", StringComparison.OrdinalIgnoreCase) || unit[^1] == 's' ? "" : "s");
        var verb = Array.Find(predicates, p => p.Group.End <= at && at - p.Group.End <= 1 && p.Subject.Exists && p.Subject.End <= p.Group.First);
        var first = verb.Subject.Exists ? verb.Subject.First : at;
        var end = at + 1;
        while (end < counted.End && text[end] == Part.Nominal)
        {
            end++;
        }

        var span = text.Stretch(first, end);
        return Figure(span, text.Stretch(end > at + 1 ? at + 1 : at, end).Of(text.Text), value, end);
    }

    /// <summary>What "has risen to", "reached", "stands at" the number.</summary>
    NounPhrase Reached(int at)
    {
        var before = at - 1;
        while (before > sentence.FirstToken && IsQualifier(before))
        {
            before--;
        }

        if (before < sentence.FirstToken || !Reaching.Contains(text.Word(before)))
        {
            return NounPhrase.None;
        }

        foreach (var verb in predicates)
        {
            if (verb.Group.End <= before + 1 && before - verb.Group.Head <= 2 && Reaching.Contains(text.Word(verb.Group.Head)) && SubjectStart(verb.Group.First) is var first && first < verb.Group.First)
            {
                return new NounPhrase(first, verb.Group.First);
            }
        }

        return NounPhrase.None;
    }

    /// <summary>From the last mark or word that begins a clause; "since" may stand within a subject.</summary>
    int SubjectStart(int verb)
    {
        var first = verb;
        while (first > sentence.FirstToken && verb - first < LongestSubject
            && !(text[first - 1] is Part.Comma or Part.Semicolon or Part.Dash or Part.Colon or Part.Quote or Part.Relative or Part.That or Part.Coordinator or Part.Wh || text[first - 1] == Part.Subordinator && !text.Says(first - 1, "since")))
        {
            first--;
        }

        return text[first] is Part.Pronoun or Part.Object or Part.Finite or Part.Auxiliary ? verb : first;
    }

    const int LongestSubject = 24;

    int WithQualifier(int first)
    {
        while (first > sentence.FirstToken && IsQualifier(first - 1))
        {
            first--;
        }

        return first;
    }

    bool IsQualifier(int at) => text.Word(at) is "over" or "than" or "more" or "More" or "Over" or "least" or "At" or "most" or "about" or "About" or "nearly" or "Nearly" or "almost" or "Almost" or "some" or "Some" or "around" or "Around" or "roughly" or "approximately" or "fewer" or "less" or "up" or "Fewer" or "only" or "just"
        || text.Says(at, "at") && at + 1 < sentence.EndToken && (text.Says(at + 1, "least") || text.Says(at + 1, "most"));

    /// <summary>What is said of those counted: "hostages taken", "hostages remain in Orm".</summary>
    int Followed(int end)
    {
        if (end < sentence.EndToken && text[end] is Part.Participle or Part.Finite or Part.Base)
        {
            end++;
            if (end + 1 < sentence.EndToken && text[end] == Part.Preposition && text.Is(end + 1, WordClass.Capital) && !happening.BeginsTime(end + 1))
            {
                end += 2;
            }
        }

        return end;
    }

    bool IsTime(int at)
    {
        var span = text.Span(at);
        var i = DateReader.FirstFrom(happening.Dates, span.Start + 1) - 1;
        return i >= 0 && happening.Dates[i].Span.Overlaps(span);
    }

    ReportedFigure Figure(TextSpan span, string what, string value, int end)
    {
        var time = happening.Time(Math.Max(sentence.FirstToken, end - 1), Math.Min(sentence.EndToken, end + FarthestTime), sentence);
        var asOf = time is null ? null : time is { From: { } from, To: { } to } && from == to ? from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : time.Span.Of(text.Text);
        return new ReportedFigure("", span, what, value, Definition(end), asOf);
    }

    const int FarthestTime = 10;
    const int LongestDefinition = 14;

    /// <summary>What the report says is counted: between brackets or after including, excluding, counting; else null.</summary>
    string? Definition(int end)
    {
        for (var i = end; i < Math.Min(sentence.EndToken, end + FarthestTime); i++)
        {
            if (text.Says(i, "including") || text.Says(i, "excluding") || text.Says(i, "counting") || text[i] == Part.Open)
            {
                var first = text[i] == Part.Open ? i + 1 : i;
                var last = first;
                while (last < Math.Min(sentence.EndToken, first + LongestDefinition) && text[last] is not (Part.Close or Part.Stop or Part.Semicolon or Part.Comma))
                {
                    last++;
                }

                return last > first ? text.Stretch(first, last).Of(text.Text) : null;
            }
        }

        return null;
    }

    static bool IsCountWord(ReadOnlySpan<char> word) => Spoken(word) > 1 || word is "hundred" or "thousand" or "million";

    static bool IsHyphened(ReadOnlySpan<char> word) =>
        word.IndexOf('-') is > 0 and var dash && dash + 3 < word.Length && (Spoken(word[..dash]) > 0 || !word[..dash].ContainsAnyExceptInRange('0', '9')) && Times.Contains(word[(dash + 1)..]);

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
