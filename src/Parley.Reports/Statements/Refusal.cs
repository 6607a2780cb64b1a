namespace Parley.Reports;

/// <summary>A place that looks like a statement and was not taken as one, with the reason, so that an analyst can see what was left out.</summary>
public sealed record Refusal(TextSpan Span, RefusalReason Why);

/// <summary>Why a place was not taken as a statement.</summary>
public enum RefusalReason
{
    /// <summary>Nobody is said to have said it: "it is understood", "there are concerns".</summary>
    Sourceless,
    /// <summary>A noun alone carries it: "the government's demands".</summary>
    Nominal,
    /// <summary>A feeling or intention is told, and nothing was said: "hopes", "is planning".</summary>
    NoSpeech,
    /// <summary>That nothing was said: "declined to comment".</summary>
    Silence,
    /// <summary>Who speaks cannot be told from the text.</summary>
    SpeakerUnresolved,
}
