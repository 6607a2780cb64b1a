using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>Small words that bound and bind noun phrases.</summary>
static class PhraseWords
{
    static readonly FrozenDictionary<string, PhraseWord>.AlternateLookup<ReadOnlySpan<char>> Words = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the word does in a noun phrase.</summary>
    public static PhraseWord Of(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var found) ? found : PhraseWord.None;

    static FrozenDictionary<string, PhraseWord> Read() => Lexicon.Rows("phrase-words")
        .ToFrozenDictionary(r => r[0], r => Enum.Parse<PhraseWord>(r[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);
}

/// <summary>What a small word does in a noun phrase.</summary>
enum PhraseWord
{
    None,
    /// <summary>Points to somebody spoken of before: the, this, that.</summary>
    Definite,
    /// <summary>Brings somebody in: a, some, two.</summary>
    Indefinite,
    /// <summary>Stands for a man.</summary>
    He,
    /// <summary>Stands for a woman.</summary>
    She,
    /// <summary>Stands for a thing or an organisation.</summary>
    It,
    /// <summary>Stands for several, or for one of unknown sex.</summary>
    They,
    /// <summary>Stands for who speaks.</summary>
    We,
    /// <summary>Belongs to a man, a woman, a thing, several.</summary>
    His,
    Her,
    Its,
    Their,
    /// <summary>Begins a relative clause: who, which.</summary>
    Relative,
    /// <summary>Says of whom or from whom: of, for, from.</summary>
    Of,
    /// <summary>Says where or with whom: in, at, with.</summary>
    In,
    /// <summary>Says towards what: to, on, about.</summary>
    To,
    /// <summary>Begins what is said about a source: familiar, privy, close, speaking.</summary>
    About,
    /// <summary>Binds two: and, or.</summary>
    And,
    /// <summary>Stands within a title: former, acting, deputy.</summary>
    Rank,
}
