using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Reads attributions in the order of the text: which stands within which, who speaks, and which is no statement.</summary>
static class ClaimReader
{
    const int Window = 16;
    const int NearestAdjunct = 3;
    const int FarthestCue = 12;
    const int LongestSubject = 16;

    /// <summary>One claim for each attribution that holds anything, in their order.</summary>
    public static List<Claim> Read(ImmutableArray<Attribution> attributions, Discourse discourse)
    {
        var claims = new List<Claim>(attributions.Length);
        var byAttribution = new Claim?[attributions.Length];
        for (var i = 0; i < attributions.Length; i++)
        {
            if (AfterSemicolon(attributions[i], Hull(attributions[i]), discourse.Prose) is { Length: > 0 } hull)
            {
                var of = byAttribution[i] = new Claim
                {
                    Attribution = attributions[i],
                    Hull = hull,
                    FirstSentence = SentenceAt(discourse.Prose, hull.Start),
                    LastSentence = SentenceAt(discourse.Prose, hull.End - 1),
                };
                of.Continues = attributions[i].Continues is { } earlier && earlier < i ? byAttribution[earlier] : null;
                of.Refused = of.Continues is null ? Refusals.Unread(of, discourse.Prose) : null;
                claims.Add(of);
            }
        }

        Nest(claims, discourse.Prose);
        Lift(claims);
        Resolve(claims, discourse);
        Lift(claims);
        return claims;
    }

    static TextSpan Hull(Attribution attribution)
    {
        var (start, end) = (int.MaxValue, 0);
        foreach (var spans in (ReadOnlySpan<ImmutableArray<TextSpan>>)[attribution.Source, attribution.Cue, attribution.Content])
        {
            foreach (var span in spans)
            {
                (start, end) = (Math.Min(start, span.Start), Math.Max(end, span.End));
            }
        }

        return start < end ? new TextSpan(start, end) : default;
    }

    /// <summary>What stands before a semicolon is not said by a source that is named only after what follows it.</summary>
    static TextSpan AfterSemicolon(Attribution attribution, TextSpan hull, Prose prose)
    {
        if (hull.Length == 0 || attribution.Cue.Length == 0 || prose.Text.AsSpan(hull.Start, hull.Length).IndexOf(';') < 0)
        {
            return hull;
        }

        for (var at = TokenFrom(prose, attribution.Cue[0].Start) - 1; at >= 0 && prose.Tokens[at].Span.Start > hull.Start; at--)
        {
            if (prose.Tokens[at].Kind == TokenKind.Quote)
            {
                return hull;
            }

            if (prose.Word(at) is ";" && (attribution.Source.Length == 0 || attribution.Source[0].Start > prose.Tokens[at].Span.Start))
            {
                return new TextSpan(prose.Tokens[at + 1].Span.Start, hull.End);
            }
        }

        return hull;
    }

    /// <summary>The sentence that holds an offset, or the last before it.</summary>
    public static int SentenceAt(Prose prose, int offset)
    {
        var (low, high) = (0, prose.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = prose.Sentences[middle].Span.Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    static void Nest(List<Claim> claims, Prose prose)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            for (var j = Math.Max(0, i - Window); j < Math.Min(claims.Count, i + Window); j++)
            {
                if (i != j && StandsWithin(claims[i], claims[j]) && !IsAdjunct(prose, claims[i], claims[j]) && !StandsWithin(claims[j], claims[i]) && (claims[i].Within is null || claims[i].Within!.Hull.Length > claims[j].Hull.Length))
                {
                    claims[i].Within = claims[j];
                }
            }
        }
    }

    /// <summary>Whether the inner one is the narrator's addition to the outer: "…, a day after the ministry said". The outer one then ends before it.</summary>
    static bool IsAdjunct(Prose prose, Claim inner, Claim outer)
    {
        if (outer.Attribution.Cue.Length == 0 || inner.Attribution.Source.Length == 0 || outer.Attribution.Cue[0].End > inner.Attribution.Source[0].Start)
        {
            return false;
        }

        var from = TokenFrom(prose, outer.Attribution.Cue[0].End);
        var source = TokenFrom(prose, inner.Attribution.Source[0].Start);
        for (var at = source - 1; at > from && at >= source - NearestAdjunct; at--)
        {
            if (prose.Word(at) is not ("after" or "while" or "although" or "though" or "despite" or "whereas" or "but" or "as"))
            {
                continue;
            }

            for (var mark = at - 1; mark > from && mark >= at - NearestAdjunct; mark--)
            {
                if (prose.Word(mark) is "," or "–" or "—")
                {
                    outer.Hull = new TextSpan(outer.Hull.Start, Math.Min(outer.Hull.End, prose.Tokens[mark].Span.Start));
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>What stands within a refused claim stands for itself.</summary>
    static void Lift(List<Claim> claims)
    {
        foreach (var claim in claims)
        {
            for (var depth = 0; claim.Within is { Refused: not null } refused && depth < Window; depth++)
            {
                claim.Within = refused.Within;
            }
        }
    }

    static bool StandsWithin(Claim inner, Claim outer)
    {
        var mark = inner.Attribution.Cue.Length > 0 ? inner.Attribution.Cue[0] : inner.Hull;
        foreach (var content in outer.Attribution.Content)
        {
            if (content.Contains(mark) && (inner.Attribution.Cue.Length > 0 || inner.Hull.Length < outer.Hull.Length) && (inner.Attribution.Source.Length == 0 || content.Contains(inner.Attribution.Source[0]) || inner.Attribution.Source.SequenceEqual(outer.Attribution.Source)))
            {
                return true;
            }
        }

        return false;
    }

    static void Resolve(List<Claim> claims, Discourse discourse)
    {
        var resolver = new SpeakerResolver(discourse);
        foreach (var claim in claims)
        {
            var attribution = claim.Attribution;
            if (claim.Continues is { } earlier)
            {
                claim.Speaker = earlier.Speaker with { Certainty = Certainty.Medium };
                claim.Refused = earlier.Refused;
            }
            else if (attribution is { Source: [], IsPassive: false, Entry.Kind: CueKind.Verb, Cue: [var cue, ..] } && SubjectBefore(resolver, discourse.Prose, attribution.Sentence, cue) is { } subject)
            {
                claim.Phrase = subject;
                claim.Speaker = resolver.Resolve(subject, attribution.Sentence, GoesOn(attribution));
                claim.Refused = null;
            }
            else if (claim.Refused is null)
            {
                claim.Phrase = resolver.Read(StartOfSource(attribution, discourse.Prose), EndOfSource(attribution, discourse.Prose));
                claim.Speaker = resolver.Resolve(claim.Phrase, attribution.Sentence, GoesOn(attribution));
                claim.Refused = Refusals.Of(claim);
            }

            if (claim.Refused is null && claim.Within is null)
            {
                discourse.Recent.Spoke(claim.Speaker.Who, claim.LastSentence);
                discourse.LastSource = attribution.Source.Length > 0 ? Tokens(discourse.Prose, attribution.Source[0]).First : discourse.LastSource;
                NoteText(claim, discourse.Prose, resolver);
            }
        }
    }

    /// <summary>An unnamed source whose description fills the clause up to the cue; null where something else does.</summary>
    static SourcePhrase? SubjectBefore(SpeakerResolver resolver, Prose prose, int sentence, TextSpan cue)
    {
        var end = TokenFrom(prose, cue.Start);
        var first = end;
        while (first > prose.Sentences[sentence].FirstToken && end - first < LongestSubject && prose.Tokens[first - 1].Kind == TokenKind.Word)
        {
            first--;
        }

        if (first >= end || prose.Known[first].Phrase is not (PhraseWord.Definite or PhraseWord.Indefinite))
        {
            return null;
        }

        var phrase = resolver.Read(first, end);
        return phrase.Shape == SourceShape.Unnamed && (phrase.Role & (Role.Source | Role.Analyst)) != Role.None && phrase.End == end ? phrase : null;
    }

    /// <summary>The start of the source's words, with an abbreviation that belongs to them: US officials.</summary>
    static int StartOfSource(Attribution attribution, Prose prose)
    {
        var first = TokenFrom(prose, attribution.Source[0].Start);
        return first > prose.Sentences[attribution.Sentence].FirstToken && Spelling.IsAcronym(prose.Word(first - 1)) && !Spelling.IsCapitalised(prose.Word(first)) && prose.Known[first].Phrase == PhraseWord.None ? first - 1 : first;
    }

    /// <summary>The end of the source's words, with what describes it up to its cue: a statement by the ministry, a source close to the talks.</summary>
    static int EndOfSource(Attribution attribution, Prose prose)
    {
        var end = Tokens(prose, attribution.Source[0]).End;
        if (attribution.Cue.Length > 0 && end < prose.Tokens.Length && prose.Known[end].Phrase is PhraseWord.Of or PhraseWord.In or PhraseWord.To or PhraseWord.About)
        {
            var cue = TokenFrom(prose, attribution.Cue[0].Start);
            return cue > end && cue - end <= FarthestCue ? BeforeTime(prose, end, cue) : end;
        }

        return end;
    }

    /// <summary>Without the adverbial that only says when: "the union on Wednesday".</summary>
    static int BeforeTime(Prose prose, int first, int end)
    {
        for (var at = first; at + 1 < end; at++)
        {
            if (prose.Word(at) is "on" or "in" or "at" or "by" or "during" or "since" or "until" or "late" or "early" or "earlier" or "later" && (IsTime(prose, at + 1) || (at + 2 < end && IsTime(prose, at + 2))))
            {
                return at;
            }
        }

        return end;
    }

    static bool IsTime(Prose prose, int at) => WordLexicon.Find(prose.Word(at)).Classes.Has(WordClass.Time);

    static bool GoesOn(Attribution attribution) => attribution.Entry?.Lemma is "add" or "continue" or "go on" or "conclude" or "reiterate" && attribution.Entry.Lemma is not "reiterate";

    /// <summary>Notes the text in which something was said: "said in a statement".</summary>
    static void NoteText(Claim claim, Prose prose, SpeakerResolver resolver)
    {
        var sentence = prose.Sentences[claim.Attribution.Sentence];
        var from = claim.Attribution.Cue.Length > 0 ? Tokens(prose, claim.Attribution.Cue[0]).First : sentence.EndToken;
        if (!NoteText(claim, prose, resolver, sentence.FirstToken, sentence.FirstToken + 1, sentence.EndToken))
        {
            NoteText(claim, prose, resolver, from, from + 8, sentence.EndToken);
        }
    }

    static bool NoteText(Claim claim, Prose prose, SpeakerResolver resolver, int from, int to, int limit)
    {
        for (var at = from; at + 2 < limit && at < to; at++)
        {
            if (prose.Word(at) is "in" or "In" && prose.Known[at + 1].Phrase == PhraseWord.Indefinite)
            {
                for (var head = at + 2; head < Math.Min(limit, at + 5); head++)
                {
                    if ((prose.Known[head].Role & Role.Document) != Role.None)
                    {
                        resolver.GaveOut(claim.Speaker.Who, head);
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The tokens that a stretch covers.</summary>
    public static (int First, int End) Tokens(Prose prose, TextSpan span)
    {
        var first = TokenFrom(prose, span.Start);
        var end = first;
        while (end < prose.Tokens.Length && prose.Tokens[end].Span.Start < span.End)
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>The first token that ends after an offset.</summary>
    public static int TokenFrom(Prose prose, int offset)
    {
        var (low, high) = (0, prose.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = prose.Tokens[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
