namespace Parley.Reports;

/// <summary>
/// Puts claims together into statements: several acts of one speaker in a sentence are one, so are a split quotation and what
/// an outlet carried from a source. Then gives each its stretch.
/// </summary>
sealed class UnitFinder(Discourse discourse)
{
    readonly Prose _prose = discourse.Prose;

    /// <summary>The statements in the order of the text, without overlap.</summary>
    public List<Unit> Find(List<Claim> claims)
    {
        var units = new List<Unit>();
        var open = 0;
        foreach (var claim in claims.Where(c => c is { Refused: null, Within: null }).OrderBy(c => c.Hull.Start))
        {
            while (open < units.Count && units[open].LastSentence + 1 < claim.FirstSentence)
            {
                open++;
            }

            var joined = Joined(units, open, claim);
            if (joined is null)
            {
                units.Add(new Unit(claim));
            }
            else
            {
                joined.Add(claim);
            }
        }

        var within = claims.Where(c => c is { Within: not null, Refused: null }).ToLookup(c => c.Within!);
        foreach (var unit in units)
        {
            NameCarrier(unit, within);
        }

        JoinAttempts(units, claims);
        units.Sort((a, b) => a.Hull.Start.CompareTo(b.Hull.Start));
        Apart(units);
        var breaks = new ClauseBreaks(_prose);
        var others = claims.Where(c => c.Refused is not null && c.Within is null).OrderBy(c => c.Hull.Start).ToList();
        new UnitSpans(_prose, breaks).Give(units, others);
        return units;
    }

    /// <summary>What a speaker plans or tries in the sentence of a statement belongs to it.</summary>
    static void JoinAttempts(List<Unit> units, List<Claim> claims)
    {
        var open = 0;
        foreach (var claim in claims.Where(c => c is { Refused: RefusalReason.NoSpeech, Within: null }))
        {
            while (open < units.Count && units[open].LastSentence < claim.FirstSentence)
            {
                open++;
            }

            for (var i = open; i < units.Count && units[i].FirstSentence <= claim.LastSentence; i++)
            {
                if (units[i].Lead.Speaker.Who == claim.Speaker.Who)
                {
                    units[i].Add(claim);
                    break;
                }
            }
        }
    }

    /// <summary>An outlet that stands within what it carried, or that carried what stands within.</summary>
    static void NameCarrier(Unit unit, ILookup<Claim, Claim> within)
    {
        foreach (var inner in unit.Claims.SelectMany(c => within[c]).ToList())
        {
            if (IsOutlet(inner) && !IsOutlet(unit.Lead) && inner.Attribution.Entry?.Kind == CueKind.Phrase)
            {
                unit.Carrier ??= inner.Speaker.Who;
            }
            else if (IsOutlet(unit.Lead) && !IsOutlet(inner) && inner.Attribution.Frame is not (CueFrame.To or CueFrame.Object or CueFrame.Preposition or CueFrame.Ing) && inner.Hull.Length * 5 >= unit.Lead.Hull.Length * 3)
            {
                unit.Carrier = unit.Lead.Speaker.Who;
                unit.Lead = inner;
                unit.Add(inner);
                break;
            }
        }
    }

    Unit? Joined(List<Unit> units, int open, Claim claim)
    {
        for (var i = units.Count - 1; i >= open; i--)
        {
            var unit = units[i];
            var sharesSentence = unit.LastSentence >= claim.FirstSentence;
            if (sharesSentence && unit.Lead.Speaker.Who == claim.Speaker.Who)
            {
                return unit;
            }

            if (sharesSentence && IsCarried(unit, claim))
            {
                return unit;
            }

            if (!sharesSentence && unit.LastSentence + 1 == claim.FirstSentence && claim.Continues is { } base_ && unit.Claims.Contains(base_) && SplitsQuotation(unit, claim))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>Whether one of two claims on the same content only carries the other's: an outlet, a source.</summary>
    static bool IsCarried(Unit unit, Claim claim)
    {
        var (one, other) = (unit.Lead, claim);
        if (!one.Hull.Overlaps(other.Hull) && one.Attribution.Content.Length > 0 && other.Attribution.Content.Length > 0)
        {
            return false;
        }

        var oneIsOutlet = IsOutlet(one);
        if (oneIsOutlet == IsOutlet(other))
        {
            return false;
        }

        unit.Carrier = (oneIsOutlet ? one : other).Speaker.Who;
        unit.Lead = oneIsOutlet ? other : one;
        return true;
    }

    static bool IsOutlet(Claim claim) => claim.Speaker.Who is { Side: Sides.Media, Kind: SpeakerKind.Organisation };

    /// <summary>Whether a wholly quoted sentence of the same paragraph goes on with a quotation after which its source stood.</summary>
    bool SplitsQuotation(Unit unit, Claim claim)
    {
        var (last, next) = (_prose.Sentences[unit.LastSentence], _prose.Sentences[claim.FirstSentence]);
        return last.Paragraph == next.Paragraph
            && QuotesWithin.Of(_prose, next.Span) is { Length: > 0 } quotes && QuotesWithin.Form(_prose, [next.Span], quotes) == StatementForm.Direct
            && QuotesWithin.Of(_prose, unit.Hull).Length > 0
            && !QuotesWithin.Of(_prose, last.Span).Any(q => q.End >= unit.Hull.End - 1);
    }

    /// <summary>Parts two units where the one named later begins behind a comma and goes on after its cue: "…, a step the ministry blamed on the port".</summary>
    bool Parted(List<Unit> units, int at)
    {
        var (one, other) = (units[at - 1], units[at]);
        var isSwapped = one.Lead.Attribution.Cue is [var a, ..] && other.Lead.Attribution.Cue is [var b, ..] && b.Start < a.Start;
        var (earlier, later) = isSwapped ? (other, one) : (one, other);
        if (later.Claims.Count > 1 || later.Lead.Attribution is not { Source: [var source, ..], Cue: [var cue, ..] } || earlier.Lead.Attribution.Cue is not [var first, ..] || first.End > source.Start || cue.Start < source.End)
        {
            return false;
        }

        var token = ClaimReader.TokenFrom(_prose, source.Start);
        var after = ClaimReader.TokenFrom(_prose, cue.End);
        if (token == 0 || _prose.Word(token - 1) is not ("," or "–" or "—") || after >= _prose.Tokens.Length || _prose.Tokens[after].Kind != TokenKind.Word || ClaimReader.SentenceAt(_prose, _prose.Tokens[after].Span.Start) != later.LastSentence)
        {
            return false;
        }

        earlier.Hull = new TextSpan(Math.Min(earlier.Hull.Start, first.Start), _prose.Tokens[token - 1].Span.Start);
        later.Hull = new TextSpan(source.Start, Math.Max(cue.End, later.Hull.End));
        (units[at - 1], units[at]) = (earlier, later);
        return true;
    }

    /// <summary>Puts together units whose hulls run into each other, so that none overlap.</summary>
    void Apart(List<Unit> units)
    {
        for (var i = 1; i < units.Count;)
        {
            if (units[i].Hull.Start < units[i - 1].Hull.End && Parted(units, i))
            {
                i++;
            }
            else if (units[i].Hull.Start < units[i - 1].Hull.End)
            {
                foreach (var claim in units[i].Claims)
                {
                    units[i - 1].Add(claim);
                }

                units.RemoveAt(i);
            }
            else
            {
                i++;
            }
        }
    }
}
