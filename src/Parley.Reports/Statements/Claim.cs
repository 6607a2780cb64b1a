namespace Parley.Reports;

/// <summary>An attribution on its way to a statement.</summary>
sealed class Claim
{
    public required Attribution Attribution { get; init; }

    /// <summary>From the first to the last of its source, cue and content.</summary>
    public required TextSpan Hull { get; set; }

    /// <summary>The first and the last sentence that it touches.</summary>
    public required int FirstSentence { get; init; }

    public required int LastSentence { get; init; }

    /// <summary>Who speaks; the wording by which, where there is one.</summary>
    public Resolved Speaker { get; set; }

    public SourcePhrase Phrase { get; set; }

    /// <summary>The claim within whose content it stands.</summary>
    public Claim? Within { get; set; }

    /// <summary>Why it is no statement; null where it is one.</summary>
    public RefusalReason? Refused { get; set; }

    /// <summary>The claim whose speaker it goes on with.</summary>
    public Claim? Continues { get; set; }
}
