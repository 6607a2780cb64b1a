using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>Whether what is told of a time is past or still to come, by the verb nearest to it.</summary>
enum Tense
{
    /// <summary>No verb tells.</summary>
    Unknown,
    Past,
    Future,
    /// <summary>No verb can tell: the time is an attribute of something.</summary>
    None,
}

/// <summary>Finds the verb that goes with a time.</summary>
static class TenseFinder
{
    const int Farthest = 14;

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ahead = Set(
        "will 'll shall would may might going expected scheduled planned due slated set poised tomorrow upcoming ahead deadline forthcoming meets begins starts opens ends expires resumes convenes reconvenes arrives departs votes");

    /// <summary>Verbs after which "to" tells what was, and not what is to be.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Done = Set(
        "failed managed had began continued refused used declined started came chose able forced seemed appeared needed helped went returned met gathered turned moved");

    /// <summary>The tense of what is told of the time that stands from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public static Tense Of(in DateTokens tokens, int first, int end)
    {
        var before = first - 1;
        while (before > tokens.First && IsPreposition(tokens, before))
        {
            before--;
        }

        var opens = before < tokens.First || IsEdge(tokens.Word(before));
        var near = opens ? Right(tokens, end) : Left(tokens, first);
        return near != Tense.Unknown ? near : opens ? Left(tokens, first) : Right(tokens, end);
    }

    /// <summary>The tense of the clause whose verb group begins at <paramref name="first"/> and that ends before <paramref name="end"/>.</summary>
    public static Tense Around(in DateTokens tokens, int first, int end)
    {
        for (var i = Math.Max(tokens.First, first - 1); i < Math.Min(end, first + Nearest); i++)
        {
            if (At(tokens, i) is not Tense.Unknown and var tense)
            {
                return tense == Tense.Past && IsPlanned(tokens, i) ? Tense.Future : tense;
            }
        }

        return Left(tokens, first);
    }

    /// <summary>Whether any verb among the tokens is of what is to come.</summary>
    public static bool SaysFuture(in DateTokens tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (At(tokens, i) == Tense.Future)
            {
                return true;
            }
        }

        return false;
    }

    const int Nearest = 5;

    static Tense Left(in DateTokens tokens, int first)
    {
        for (var i = first - 1; i >= Math.Max(tokens.First, first - Farthest) && !IsQuote(tokens.Word(i)); i--)
        {
            if (At(tokens, i) is not Tense.Unknown and var tense)
            {
                return tense == Tense.Past && IsPlanned(tokens, i) ? Tense.Future : tense;
            }
        }

        return Tense.Unknown;
    }

    static Tense Right(in DateTokens tokens, int end)
    {
        for (var i = end; i < Math.Min(tokens.End, end + Farthest) && !IsQuote(tokens.Word(i)); i++)
        {
            if (At(tokens, i) is not Tense.Unknown and var tense)
            {
                return tense;
            }
        }

        return Tense.Unknown;
    }

    static Tense At(in DateTokens tokens, int i)
    {
        var word = tokens.Word(i);
        if (word.Length < 2 || !char.IsLower(word[0]) && word[0] is not ('\'' or '’') && i != tokens.First)
        {
            return Tense.Unknown;
        }

        if (Ahead.Contains(word) || EndsInWill(word))
        {
            return Tense.Future;
        }

        var classes = WordLexicon.Find(word).Classes;
        if (tokens.Says(i - 1, "to") && classes.Has(WordClass.Base | WordClass.Auxiliary) && !tokens.IsAny(i))
        {
            return Done.Contains(tokens.Word(i - 2)) ? Tense.Past : Tense.Future;
        }

        if (classes.Has(WordClass.Ing) && (tokens.Says(i - 1, "is") || tokens.Says(i - 1, "are") || tokens.Says(i - 1, "am")))
        {
            return Tense.Future;
        }

        var isPast = tokens.Says(i, "was") || tokens.Says(i, "were") || tokens.Says(i, "had") || tokens.Says(i, "has") || tokens.Says(i, "have") || tokens.Says(i, "did")
            || classes.Has(WordClass.Past | WordClass.Participle) && !classes.Has(WordClass.Base | WordClass.Auxiliary | WordClass.Preposition | WordClass.Adjective)
            || classes == WordClass.None && word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal);
        return isPast ? Tense.Past : Tense.Unknown;
    }

    /// <summary>A participle of what is planned: "is to be held on Friday", "will be held".</summary>
    static bool IsPlanned(in DateTokens tokens, int at)
    {
        for (var i = at - 1; i >= Math.Max(tokens.First, at - 3); i--)
        {
            if (Ahead.Contains(tokens.Word(i)) || tokens.Says(i, "to") && tokens.Says(i + 1, "be"))
            {
                return true;
            }
        }

        return false;
    }

    static bool EndsInWill(ReadOnlySpan<char> word) =>
        word.Length > 3 && (word.EndsWith("'ll", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’ll", StringComparison.OrdinalIgnoreCase)) || word.Equals("won't", StringComparison.OrdinalIgnoreCase) || word.Equals("won’t", StringComparison.OrdinalIgnoreCase);

    static bool IsPreposition(in DateTokens tokens, int i) =>
        tokens.Says(i, "on") || tokens.Says(i, "in") || tokens.Says(i, "at") || tokens.Says(i, "over") || tokens.Says(i, "the") || tokens.Says(i, "during") || tokens.Says(i, "by") || tokens.Says(i, "late") || tokens.Says(i, "early") || tokens.Says(i, "since");

    static bool IsEdge(ReadOnlySpan<char> word) => word is [',' or ';' or ':' or '—' or '–' or '(' or '-', ..] || IsQuote(word) || word is "and" or "but" or "that" or "while";

    static bool IsQuote(ReadOnlySpan<char> word) => word is ['"' or '“' or '”' or '«' or '»', ..];

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
