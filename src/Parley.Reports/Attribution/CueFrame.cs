namespace Parley.Reports;

/// <summary>How a cue stands to what was said.</summary>
enum CueFrame
{
    /// <summary>What was said stands before: "…, Ruiz said".</summary>
    Tag,
    /// <summary>The same, with the speaker after the verb: "…, said Ruiz".</summary>
    Inverted,
    /// <summary>A quotation follows.</summary>
    Quote,
    /// <summary>That and a clause follow.</summary>
    That,
    /// <summary>Whether, what, how and a clause follow.</summary>
    Wh,
    /// <summary>A clause without that follows.</summary>
    Clause,
    /// <summary>An infinitive follows.</summary>
    To,
    /// <summary>A form with -ing follows.</summary>
    Ing,
    /// <summary>A noun phrase follows.</summary>
    Object,
    /// <summary>A preposition follows that belongs to the cue.</summary>
    Preposition,
    /// <summary>Nothing that could be content follows.</summary>
    None,
}
