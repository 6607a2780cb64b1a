using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>
/// What a statement does: by its cue where that says so, else by its content. A negated cue is turned into no claim that the text does not
/// make: "has not rejected" is not an acceptance, "has neither confirmed nor denied" is neither.
/// </summary>
static class StanceReader
{
    static readonly PhraseTable<(string Stance, int Weight)> Words = PhraseTable<(string, int)>.Of(
        Lexicon.Rows("stance-words").Select(r => (r[0], (r[1], int.Parse(r[2], System.Globalization.CultureInfo.InvariantCulture)))));

    const int Decisive = 5;
    const int AssessWeight = 2;
    const int Conditional = 6;
    const int Opening = 4;

    /// <summary>The stance of what some claims of one speaker say together, and the claim whose cue fits it.</summary>
    public static (string Stance, Claim By) Of(Prose prose, List<Claim> claims)
    {
        (string Stance, Claim By, int Weight) best = (Stances.Inform, claims[0], -1);
        foreach (var claim in claims)
        {
            var (stance, weight) = Of(prose, claim);
            if (weight > best.Weight)
            {
                best = (stance, claim, weight);
            }
        }

        return (best.Stance, best.By);
    }

    static (string Stance, int Weight) Of(Prose prose, Claim claim)
    {
        var attribution = claim.Attribution;
        if (AsClause.LeavesOpen(prose, attribution))
        {
            return (Stances.Assess, AssessWeight);
        }

        var implied = ByCue(prose, attribution);
        if (Refusals.IsNegated(attribution, prose) && implied is not null)
        {
            return (Negated(implied), Decisive);
        }

        if (implied is not null and not (Stances.Inform or Stances.Assess))
        {
            return (implied, Decisive + 1);
        }

        var (stance, weight) = ByContent(prose, attribution.Content);
        if (weight < Decisive && IsJudgement(attribution))
        {
            return (Stances.Assess, AssessWeight);
        }

        if (attribution.Entry?.Mode is CueMode.Thought or CueMode.Feeling || (weight < Decisive && Expects(prose, attribution.Content)))
        {
            return weight >= Decisive ? (stance, weight) : (Stances.Assess, AssessWeight);
        }

        if (attribution.Entry?.Mode is CueMode.Intention && weight < Decisive)
        {
            return (Stances.Demand, AssessWeight);
        }

        return weight > AssessWeight || (weight == AssessWeight && implied is null) ? (stance, weight) : (implied ?? ByForm(prose, attribution), implied is null ? 0 : 1);
    }

    /// <summary>Whether it says what somebody takes a thing for: "called the offer a joke". The thing that is named decides nothing.</summary>
    static bool IsJudgement(Attribution attribution) =>
        attribution.Entry is { Lemma: "call" or "describe" or "praise" or "label" or "brand" or "characterize" or "characterise" or "portray" or "regard" or "see" or "consider" or "term" or "dub" } && attribution.Frame is CueFrame.Object or CueFrame.Clause or CueFrame.Quote;

    /// <summary>What the cue's words say, "called on", before what its verb alone may imply.</summary>
    static string? ByCue(Prose prose, Attribution attribution)
    {
        foreach (var part in attribution.Cue)
        {
            var (first, end) = ClaimReader.Tokens(prose, part);
            for (var at = first; at < end; at++)
            {
                if (Words.TryMatch(prose, at, Math.Min(prose.Tokens.Length, end + 1), out var hit, out var length) && length > 1)
                {
                    return hit.Stance;
                }
            }
        }

        return attribution.Entry?.Stance;
    }

    /// <summary>Whether what is said begins with a belief or an expectation: "they expected the other side to accept".</summary>
    static bool Expects(Prose prose, ImmutableArray<TextSpan> content)
    {
        if (content.Length == 0)
        {
            return false;
        }

        var (first, end) = ClaimReader.Tokens(prose, content[0]);
        for (var at = first; at < Math.Min(end, first + Opening); at++)
        {
            if (prose.Word(at) is "believe" or "believes" or "believed" or "expect" or "expects" or "expected" or "think" or "thinks" or "thought" or "hope" or "hopes" or "hoped" or "doubt" or "doubts" or "doubted" or "fear" or "fears" or "feared")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is left to somebody's own words is mostly a judgement, what a reporter sums up mostly news.</summary>
    static string ByForm(Prose prose, Attribution attribution)
    {
        foreach (var part in attribution.Content)
        {
            if (QuotesWithin.Form(prose, [part], QuotesWithin.Of(prose, part)) == StatementForm.Direct)
            {
                return Stances.Assess;
            }
        }

        return Stances.Inform;
    }

    /// <summary>Not to accept is to refuse; not to refuse, deny or blame says nothing yet.</summary>
    static string Negated(string stance) => stance switch
    {
        Stances.Accept or Stances.Commit => Stances.Reject,
        Stances.Assess => Stances.Assess,
        _ => Stances.Inform,
    };

    static (string Stance, int Weight) ByContent(Prose prose, ImmutableArray<TextSpan> content)
    {
        (string Stance, int Weight) best = (Stances.Inform, 0);
        var isNegative = false;
        foreach (var part in content)
        {
            var (first, end) = ClaimReader.Tokens(prose, part);
            for (var at = first; at < end;)
            {
                var word = prose.Word(at);
                if (word is "without" && isNegative)
                {
                    best = Heavier(best, (Stances.Condition, 9));
                }

                if (word is "if" or "If" && at > 0 && prose.Word(at - 1) is not ("as" or "ask" or "asked" or "see" or "wonder" or "wondered" or "know" or "tell" or "even") && best.Stance is Stances.Commit or Stances.Accept or Stances.Offer or Stances.Assess && IsWilling(prose, first, end))
                {
                    best = Heavier(best, (Stances.Condition, Conditional));
                }

                isNegative |= word is "no" or "not" or "never" or "nothing" || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal);
                if (!Words.TryMatch(prose, at, end, out var hit, out var length))
                {
                    at++;
                    continue;
                }

                best = Heavier(best, IsNegated(prose, first, at) && hit.Stance is not (Stances.Condition or Stances.Deny) ? (Negated(hit.Stance), hit.Weight) : hit);
                at += length;
            }
        }

        return best;
    }

    /// <summary>Whether somebody is said to be ready for something.</summary>
    static bool IsWilling(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (prose.Word(at) is "ready" or "prepared" or "willing" or "accept" or "agree" or "live" or "open" or "sign" or "consider" or "return" or "withdraw" or "release" or "stop" or "lift" or "resume" or "attend" or "support" or "can")
            {
                return true;
            }
        }

        return false;
    }

    static (string Stance, int Weight) Heavier((string Stance, int Weight) one, (string Stance, int Weight) other) => other.Weight > one.Weight ? other : one;

    /// <summary>Whether one of the two words before is a negation.</summary>
    static bool IsNegated(Prose prose, int first, int at)
    {
        for (var before = Math.Max(first, at - 2); before < at; before++)
        {
            var word = prose.Word(before);
            if (Negation.Is(word))
            {
                return true;
            }
        }

        return false;
    }
}
