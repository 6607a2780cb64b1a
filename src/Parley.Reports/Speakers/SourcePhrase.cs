namespace Parley.Reports;

/// <summary>How a text words who speaks, before it is known who that is.</summary>
/// <param name="Shape">What the words are.</param>
/// <param name="First">The first token of the wording, without article.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Determiner">Definite, Indefinite, a possessive, or None.</param>
/// <param name="Role">The roles of its head noun.</param>
/// <param name="Head">The token of the head noun, or the first of the name.</param>
/// <param name="HeadLength">How many tokens the head noun is.</param>
/// <param name="IsPlural">Whether the head is a plural.</param>
/// <param name="Name">The place of the name it is, among the text's names; -1 where it is none.</param>
/// <param name="Affiliation">To what the wording says it belongs; null where it says nothing.</param>
/// <param name="Owner">The place of the name it belongs to, known or not; -1 where it belongs to none.</param>
readonly record struct SourcePhrase(
    SourceShape Shape,
    int First,
    int End,
    PhraseWord Determiner,
    Role Role,
    int Head,
    int HeadLength,
    bool IsPlural,
    int Name,
    Link? Affiliation,
    int Owner);

/// <summary>What the words for a source are.</summary>
enum SourceShape
{
    /// <summary>Nothing that could be read.</summary>
    None,
    /// <summary>A person by name.</summary>
    Person,
    /// <summary>A state, organisation or outlet by name.</summary>
    Name,
    /// <summary>Several by name.</summary>
    Several,
    /// <summary>An organisation by a noun: the ministry, Norway's mission to the UN.</summary>
    Body,
    /// <summary>Somebody by an office held by one: the prime minister.</summary>
    Office,
    /// <summary>Somebody unnamed, one or many.</summary>
    Unnamed,
    /// <summary>A text.</summary>
    Document,
    /// <summary>A pronoun.</summary>
    Pronoun,
}
