namespace Parley.Reports;

/// <summary>What a word may be. A word may be several things; which it is, its neighbours tell.</summary>
[Flags]
enum WordClass
{
    None = 0,
    Determiner = 1 << 0,
    Possessive = 1 << 1,
    Subject = 1 << 2,
    Object = 1 << 3,
    Pronoun = 1 << 4,
    Relative = 1 << 5,
    Wh = 1 << 6,
    Preposition = 1 << 7,
    Coordinator = 1 << 8,
    Subordinator = 1 << 9,
    Be = 1 << 10,
    Have = 1 << 11,
    Do = 1 << 12,
    Modal = 1 << 13,
    Negation = 1 << 14,
    Adverb = 1 << 15,
    Adjective = 1 << 16,
    Time = 1 << 17,
    Number = 1 << 18,
    Noun = 1 << 19,
    /// <summary>The base form of a verb.</summary>
    Base = 1 << 20,
    /// <summary>The form with -s.</summary>
    Singular = 1 << 21,
    Past = 1 << 22,
    Participle = 1 << 23,
    /// <summary>The form with -ing.</summary>
    Ing = 1 << 24,
    /// <summary>Written with a capital.</summary>
    Capital = 1 << 25,
    /// <summary>Ends with 's or s'.</summary>
    Genitive = 1 << 26,
    /// <summary>Not a word: a mark or quotation mark.</summary>
    Mark = 1 << 27,
    Quote = 1 << 28,
    /// <summary>The first word of its sentence or quotation, where a capital means nothing.</summary>
    Initial = 1 << 29,

    /// <summary>Any auxiliary.</summary>
    Auxiliary = Be | Have | Do | Modal,
    /// <summary>Any form of a verb other than an auxiliary.</summary>
    Verb = Base | Singular | Past | Participle | Ing,
}

/// <summary>Questions about the classes of a word.</summary>
static class WordClasses
{
    /// <summary>Whether it is one of <paramref name="any"/>.</summary>
    public static bool Has(this WordClass classes, WordClass any) => (classes & any) != WordClass.None;
}
