using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>What all the lexicons together say of a word as it is written, so that each token is looked up once and not by every stage that reads it.</summary>
sealed class KnownWord
{
    const int Sets = 1 << 13;
    const int Ways = 4;

    /// <summary>Words met before, a few places for each hash: a word that is in none of them is looked up and put into one. What is said of a word depends on the word alone, so who put it there, and when, does not matter.</summary>
    static readonly KnownWord?[] Met = new KnownWord?[Sets * Ways];

    readonly string _word;

    KnownWord(string word)
    {
        _word = word;
        Entry = WordEntryReader.OfWord(word);
        Phrase = PhraseWords.Of(word);
        Role = Roles.Of(word, out var isPlural);
        IsPlural = isPlural;
        BeginsRole = Roles.BeginPhrase(word);
        Happening = HappeningWords.Find(word);
        BeginsFigure = FigureReader.IsNumber(word);
        Dates = DateWord.Find(word) ?? [];
        IsPlain = PlainWords.Contains(word);
        IsOrganisationHead = OrganisationHeads.Contains(word);
    }

    /// <summary>What it may be in a sentence.</summary>
    public WordEntry Entry { get; }

    /// <summary>What it does in a noun phrase.</summary>
    public PhraseWord Phrase { get; }

    /// <summary>What it says of whom it stands for.</summary>
    public Role Role { get; }

    /// <summary>Whether it says so of several.</summary>
    public bool IsPlural { get; }

    /// <summary>Whether a role of several words begins with it.</summary>
    public bool BeginsRole { get; }

    /// <summary>What it can be in telling of a meeting or an event.</summary>
    public HappeningClass Happening { get; }

    /// <summary>Whether a figure may begin with it, or be it.</summary>
    public bool BeginsFigure { get; }

    /// <summary>What it can be in a time.</summary>
    public DateWord[] Dates { get; }

    /// <summary>Whether it is no name by itself, also with a capital.</summary>
    public bool IsPlain { get; }

    /// <summary>Whether a name that holds it is an organisation's.</summary>
    public bool IsOrganisationHead { get; }

    /// <summary>Of each token of a text.</summary>
    public static ImmutableArray<KnownWord> Each(string text, ImmutableArray<Token> tokens)
    {
        var known = ImmutableArray.CreateBuilder<KnownWord>(tokens.Length);
        foreach (var token in tokens)
        {
            known.Add(Of(text.AsSpan(token.Span.Start, token.Span.Length)));
        }

        return known.MoveToImmutable();
    }

    /// <summary>Of a word.</summary>
    public static KnownWord Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKept)
        {
            return new KnownWord(word.ToString());
        }

        var hash = Hash(word);
        var set = Met.AsSpan((int)(hash % Sets) * Ways, Ways);
        var place = (int)(hash >> 30);
        for (var i = 0; i < Ways; i++)
        {
            if (set[i] is not { } met)
            {
                place = i;
                break;
            }

            if (word.SequenceEqual(met._word))
            {
                return met;
            }
        }

        return set[place] = new KnownWord(word.ToString());
    }

    const int LongestKept = 40;

    /// <summary>FNV-1a, its upper half folded in.</summary>
    static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash ^ (hash >> 16);
    }
}
