namespace Parley.Reports;

/// <summary>Which attributions are no statements.</summary>
static class Refusals
{
    const int Nearest = 4;
    const int FarthestNeither = 12;

    /// <summary>Why an attribution is none, as far as its words alone tell; null where they do not.</summary>
    public static RefusalReason? Unread(Claim claim, Prose prose)
    {
        var attribution = claim.Attribution;
        if (attribution.Source.Length == 0 || IsExpletive(attribution, prose))
        {
            return RefusalReason.Sourceless;
        }

        return attribution.Entry is { } cue && (IsNegated(attribution, prose) ? IsBareSpeech(cue.Lemma) : (IsBareSpeech(cue.Lemma) && IsAfterRefusing(attribution, prose)) || IsDeclinedSpeech(attribution, cue.Lemma, prose)) ? RefusalReason.Silence : null;
    }

    /// <summary>"Refused to say when": the infinitive says what was not said.</summary>
    static bool IsAfterRefusing(Attribution attribution, Prose prose)
    {
        var (cue, _) = attribution.Cue.Length > 0 ? ClaimReader.Tokens(prose, attribution.Cue[0]) : default;
        return cue > 0 && prose.Word(cue) is "to" && prose.Word(cue - 1) is "refused" or "refuses" or "refuse" or "refusing" or "declined" or "declines" or "decline" or "declining" or "unwilling" or "unable";
    }

    /// <summary>Whether somebody is said to have kept silent: "declined to comment", "refused to say".</summary>
    static bool IsDeclinedSpeech(Attribution attribution, string lemma, Prose prose)
    {
        if (lemma is not ("decline" or "refuse") || attribution.Content.Length == 0)
        {
            return false;
        }

        var (first, end) = ClaimReader.Tokens(prose, attribution.Content[0]);
        for (var at = first; at < Math.Min(end, first + 3); at++)
        {
            if (prose.Word(at) is not ("to" or "publicly" or "immediately" or "further"))
            {
                return prose.Word(at) is "comment" or "say" or "elaborate" or "specify" or "disclose" or "answer" or "confirm" or "identify" or "name" or "reveal" or "explain" or "clarify" or "respond" or "speak" or "detail" or "reply"
                    || (prose.Word(at) is "be" or "give" or "provide" && at + 1 < end && prose.Word(at + 1) is "named" or "identified" or "quoted" or "interviewed" or "drawn" or "specific" or "details" or "further" or "any" or "his" or "her" or "their" or "a");
            }
        }

        return false;
    }

    /// <summary>Why an attribution is none once its source was read; null where it is one.</summary>
    public static RefusalReason? Of(Claim claim)
    {
        var cue = claim.Attribution.Entry;
        if (claim.Phrase is { Shape: SourceShape.Pronoun, Determiner: PhraseWord.Relative } && claim.Speaker.Certainty == Certainty.Low)
        {
            return RefusalReason.SpeakerUnresolved;
        }

        if (cue is { Mode: CueMode.Intention } && !IsWish(cue.Lemma))
        {
            return RefusalReason.NoSpeech;
        }

        return claim.Phrase is { Shape: SourceShape.Unnamed, Role: Role.None, Name: < 0 } && !IsPlainSpeech(cue) ? RefusalReason.Sourceless : null;
    }

    /// <summary>Whether the cue is negated: "has not said", "hasn't confirmed or denied".</summary>
    public static bool IsNegated(Attribution attribution, Prose prose)
    {
        if (attribution.IsNegated || attribution.Cue.Length == 0)
        {
            return attribution.IsNegated;
        }

        var (cue, _) = ClaimReader.Tokens(prose, attribution.Cue[0]);
        if (attribution.Source.Length > 0 && attribution.Source[0].End <= attribution.Cue[0].Start && IsOfNeither(ClaimReader.Tokens(prose, attribution.Source[0]), prose.Sentences[attribution.Sentence].FirstToken, prose))
        {
            return true;
        }

        var first = Math.Max(cue - Nearest, attribution.Source.Length > 0 && attribution.Source[0].End <= attribution.Cue[0].Start ? ClaimReader.TokenFrom(prose, attribution.Source[0].End) : prose.Sentences[attribution.Sentence].FirstToken);
        var (isNegative, isBound) = (false, cue > 0 && prose.Word(cue - 1) is "or" or "nor");
        for (var at = first; at < cue; at++)
        {
            var word = prose.Word(at);
            isNegative |= word is "not" or "neither" or "never" || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal);
        }

        return isNegative && isBound;
    }

    /// <summary>Whether the subject is nobody: "neither the port nor the union", "none of the owners".</summary>
    static bool IsOfNeither((int First, int End) source, int start, Prose prose)
    {
        var (bound, neither) = (source.First > start && prose.Word(source.First - 1) is "nor", false);
        for (var at = Math.Max(start, source.First - FarthestNeither); at < source.End; at++)
        {
            var word = prose.Word(at);
            neither |= at < source.First && word is "neither" or "Neither";
            bound |= at > source.First && neither && word is "nor";
            if (at == source.First && (word is "neither" or "Neither" or "none" or "None" or "nobody" or "Nobody" || (word is "no" or "No" && at + 1 < prose.Tokens.Length && prose.Word(at + 1) is "one" or "side" or "party" or "official" or "officials")))
            {
                return true;
            }

            if (at == source.First - 1 && at >= start && word is "neither" or "Neither")
            {
                return true;
            }
        }

        return neither && bound;
    }

    /// <summary>"It is too early to tell": it stands for nobody.</summary>
    static bool IsExpletive(Attribution attribution, Prose prose)
    {
        if (attribution.Cue.Length == 0 || attribution.Source.Length != 1)
        {
            return false;
        }

        var source = attribution.Source[0].Of(prose.Text);
        return source is "It" or "it" or "There" or "there" && attribution.Cue[0].Of(prose.Text).StartsWith("to ", StringComparison.Ordinal);
    }

    /// <summary>A want that others must know of to be told, unlike a plan or an attempt.</summary>
    static bool IsWish(string lemma) => lemma is "want" or "desire" or "wish" or "need" or "prefer" or "long" or "yearn" or "vote" or "aspire";

    /// <summary>A cue by which only people say something, whatever noun is its source.</summary>
    static bool IsPlainSpeech(CueEntry? cue) => cue is null or { Kind: CueKind.Phrase } or { Lemma: "say" or "tell" or "add" or "state" or "argue" or "explain" or "claim" or "insist" or "write" or "recall" or "complain" or "ask" or "reply" or "believe" or "think" };

    /// <summary>A cue whose negation says that nothing was said.</summary>
    static bool IsBareSpeech(string lemma) => lemma is "say" or "tell" or "comment" or "respond" or "reply" or "answer" or "elaborate" or "specify" or "disclose" or "confirm" or "deny"
        or "detail" or "mention" or "explain" or "clarify" or "state" or "announce" or "identify" or "indicate" or "reveal" or "describe" or "discuss" or "address" or "provide" or "give" or "speak" or "talk" or "write" or "report" or "note" or "acknowledge" or "add";
}
