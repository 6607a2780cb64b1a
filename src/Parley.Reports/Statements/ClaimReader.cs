using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Reads attributions in the order of the text: which stands within which, who speaks, and which is no statement.</summary>
static class ClaimReader
{
    const int Window = 16;

    /// <summary>One claim for each attribution that holds anything, in their order.</summary>
    public static List<Claim> Read(ImmutableArray<Attribution> attributions, Discourse discourse)
    {
        var claims = new List<Claim>(attributions.Length);
        var byAttribution = new Claim?[attributions.Length];
        for (var i = 0; i < attributions.Length; i++)
        {
            if (Hull(attributions[i]) is { Length: > 0 } hull)
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

        Nest(claims);
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

    static void Nest(List<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            for (var j = Math.Max(0, i - Window); j < Math.Min(claims.Count, i + Window); j++)
            {
                if (i != j && StandsWithin(claims[i], claims[j]) && !StandsWithin(claims[j], claims[i]) && (claims[i].Within is null || claims[i].Within!.Hull.Length > claims[j].Hull.Length))
                {
                    claims[i].Within = claims[j];
                }
            }
        }
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
            else if (claim.Refused is null)
            {
                var (first, end) = Tokens(discourse.Prose, attribution.Source[0]);
                claim.Phrase = resolver.Read(first, end);
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

    static bool GoesOn(Attribution attribution) => attribution.Entry?.Lemma is "add" or "continue" or "go on" or "conclude" or "reiterate" && attribution.Entry.Lemma is not "reiterate";

    /// <summary>Notes the text in which something was said: "said in a statement".</summary>
    static void NoteText(Claim claim, Prose prose, SpeakerResolver resolver)
    {
        var sentence = prose.Sentences[claim.Attribution.Sentence];
        var from = claim.Attribution.Cue.Length > 0 ? Tokens(prose, claim.Attribution.Cue[0]).First : sentence.EndToken;
        for (var at = from; at + 2 < sentence.EndToken && at < from + 8; at++)
        {
            if (prose.Word(at) is "in" or "In" && PhraseWords.Of(prose.Word(at + 1)) == PhraseWord.Indefinite)
            {
                for (var head = at + 2; head < Math.Min(sentence.EndToken, at + 5); head++)
                {
                    if ((Roles.Of(prose.Word(head)) & Role.Document) != Role.None)
                    {
                        resolver.GaveOut(claim.Speaker.Who, head, claim.LastSentence);
                        return;
                    }
                }
            }
        }
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
