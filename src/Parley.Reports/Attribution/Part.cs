namespace Parley.Reports;

/// <summary>What a token is in its sentence.</summary>
enum Part : byte
{
    /// <summary>A noun, a name, an adjective, a number: what noun phrases are made of.</summary>
    Nominal,
    Determiner,
    Possessive,
    /// <summary>A pronoun that can be a subject by itself.</summary>
    Pronoun,
    /// <summary>A pronoun that cannot: him, them.</summary>
    Object,
    Relative,
    Wh,
    That,
    To,
    Preposition,
    Coordinator,
    Subordinator,
    Auxiliary,
    Adverb,
    Negation,
    /// <summary>A verb in a finite form, not an auxiliary.</summary>
    Finite,
    /// <summary>A verb in the base form after to, a modal or do.</summary>
    Base,
    /// <summary>A past participle after have or be, or for itself.</summary>
    Participle,
    Ing,
    Comma,
    Stop,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    Quote,
    Mark,
}
