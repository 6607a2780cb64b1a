namespace Parley.Reports;

/// <summary>Somebody who speaks in a report; one object for one speaker, however worded.</summary>
sealed class Speaker
{
    /// <summary>The fullest wording.</summary>
    public required string Name { get; set; }

    public required SpeakerKind Kind { get; init; }

    public required SourceNaming Naming { get; init; }

    /// <summary>The actor of the case.</summary>
    public string? Actor { get; init; }

    /// <summary>Where the speaker stands; null where nothing says so.</summary>
    public string? Side { get; init; }

    /// <summary>The wording by which an unnamed one was brought in.</summary>
    public SourcePhrase Phrase { get; init; }

    /// <summary>The person, where it is one by name.</summary>
    public NamedPerson? Person { get; init; }

    /// <summary>Whether it is a state, or speaks as one.</summary>
    public bool IsState { get; init; }

    /// <summary>The sentence in which the speaker last spoke.</summary>
    public int LastSentence { get; set; }

    /// <summary>Whether several speak.</summary>
    public bool IsPlural => Phrase.IsPlural || Kind == SpeakerKind.Group;
}

/// <summary>Who was meant by a wording, how sure that is, and whether a text is the source.</summary>
readonly record struct Resolved(Speaker Who, Certainty Certainty, bool ByDocument);
