namespace Parley.Reports;

/// <summary>A name in a text.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Shape">What it looks like.</param>
/// <param name="Link">What it is known as; null where no lexicon and no case knows it. Of an organisation named after a state, that state.</param>
readonly record struct NameMention(int First, int End, NameShape Shape, Link? Link)
{
    /// <summary>Its words as they stand in the text, without a possessive ending.</summary>
    public string Words(Prose prose)
    {
        var (first, last) = (prose.Tokens[First].Span, prose.Tokens[End - 1].Span);
        return Spelling.WithoutPossessive(prose.Text.AsSpan(first.Start, last.End - first.Start)).ToString();
    }
}

/// <summary>What a name looks like.</summary>
enum NameShape
{
    /// <summary>A person's, of more words than one or after a title.</summary>
    Person,
    /// <summary>A movement's, office's or firm's.</summary>
    Organisation,
    /// <summary>A state's or its seat's.</summary>
    State,
    /// <summary>The people of a state, or an adjective.</summary>
    Demonym,
    /// <summary>A newspaper's or broadcaster's.</summary>
    Outlet,
    /// <summary>A single word that may be either.</summary>
    Unknown,
}
