namespace Parley.Reports;

/// <summary>Which attributions are no statements.</summary>
static class Refusals
{
    /// <summary>Why an attribution with a source is none; null where it is one.</summary>
    public static RefusalReason? Of(Claim claim, Prose prose)
    {
        var attribution = claim.Attribution;
        if (attribution.Entry is not { } cue)
        {
            return null;
        }

        if (attribution.IsNegated && IsBareSpeech(cue.Lemma))
        {
            return RefusalReason.Silence;
        }

        if (claim.Speaker.Who is { Kind: SpeakerKind.Anonymous } && claim.Phrase.Shape == SourceShape.Pronoun && claim.Phrase.Determiner is PhraseWord.Relative)
        {
            return RefusalReason.SpeakerUnresolved;
        }

        return null;
    }

    /// <summary>A cue whose negation says that nothing was said.</summary>
    static bool IsBareSpeech(string lemma) => lemma is "say" or "tell" or "comment" or "respond" or "reply" or "answer" or "elaborate" or "specify" or "disclose" or "confirm" or "deny"
        or "detail" or "mention" or "explain" or "clarify" or "state" or "announce" or "identify" or "indicate" or "reveal" or "describe" or "discuss" or "address" or "provide" or "give" or "speak" or "talk" or "write" or "report" or "note" or "acknowledge" or "add";
}
