namespace Parley.Reports;

/// <summary>Where what was said ends, by the marks and words that usually end it.</summary>
static class ContentEnd
{
    /// <summary>The token after the content that begins at <paramref name="first"/> and ends before <paramref name="limit"/>.</summary>
    public static int Of(TaggedProse text, List<Predicate> predicates, int first, int limit, CueFrame frame, bool isFinite)
    {
        var isClause = frame is CueFrame.That or CueFrame.Clause or CueFrame.Wh or CueFrame.Quote;
        var inside = text.QuotationOf(first);
        if (inside >= 0 && text.OpensQuotation(first))
        {
            inside = -1;
        }

        for (var i = first; i < limit; i++)
        {
            var quotation = text.QuotationOf(i);
            if (inside >= 0 && (quotation != inside || text.ClosesQuotation(i)))
            {
                return i;
            }

            if (inside < 0 && quotation >= 0)
            {
                if (text.OpensQuotation(i))
                {
                    i = CloseOf(text, i, limit);
                    if (EndsAfterQuotation(text, i, limit))
                    {
                        return Math.Min(i + 1, limit);
                    }
                }

                continue;
            }

            if (i > first && Ends(text, predicates, i, limit, isClause, isFinite))
            {
                return i;
            }
        }

        return limit;
    }

    static int CloseOf(TaggedProse text, int open, int limit)
    {
        var i = open + 1;
        while (i < limit && text.QuotationOf(i) == text.QuotationOf(open) && !text.ClosesQuotation(i))
        {
            i++;
        }

        return i;
    }

    static bool EndsAfterQuotation(TaggedProse text, int close, int limit) =>
        close + 1 >= limit || (text[close - 1] is Part.Comma or Part.Stop && text[close + 1] is not (Part.Quote or Part.Preposition));

    static bool Ends(TaggedProse text, List<Predicate> predicates, int i, int limit, bool isClause, bool isFinite)
    {
        switch (text[i])
        {
            case Part.Stop or Part.Semicolon:
                return true;
            case Part.Dash:
                return !HasDash(text, i + 1, limit);
            case Part.Comma when i + 1 < limit:
                return AtComma(text, predicates, i + 1, limit, isClause, isFinite);
            case Part.Coordinator when i + 1 < limit && !text.Says(i, "or"):
                return JoinsVerb(text, predicates, i + 1, isClause, isFinite) || (!isClause && text.Says(i, "but"));
            case Part.Close:
                return !HasOpen(text, i);
            default:
                return text.Says(i, "according") && i + 1 < limit && text[i + 1] == Part.To;
        }
    }

    static bool AtComma(TaggedProse text, List<Predicate> predicates, int next, int limit, bool isClause, bool isFinite) => text[next] switch
    {
        Part.Coordinator => text.Says(next, "but") || (text.Says(next, "and") && (JoinsVerb(text, predicates, next + 1, isClause, isFinite) || (!isClause && JoinsClause(predicates, next + 1)))),
        Part.Subordinator => !isClause || text.Says(next, "while") || text.Says(next, "although") || text.Says(next, "though") || text.Says(next, "whereas"),
        Part.Ing => !isClause || (text.Entry(next).VerbCue is >= 0 and var cue && WordLexicon.Cues[cue].Mode == CueMode.Speech),
        Part.Relative or Part.Wh => !isClause,
        Part.Finite => !isClause && isFinite,
        _ => text.Says(next, "according"),
    };

    /// <summary>Whether a finite verb that shares the cue's subject follows.</summary>
    static bool JoinsVerb(TaggedProse text, List<Predicate> predicates, int at, bool isClause, bool isFinite)
    {
        if (!isFinite)
        {
            return false;
        }

        foreach (var predicate in predicates)
        {
            if (predicate.Group.First == at)
            {
                return predicate.Group.IsFinite && (!isClause || (text.Entry(predicate.Group.Head).VerbCue is >= 0 and var cue && WordLexicon.Cues[cue].Mode == CueMode.Speech && text[predicate.Group.Head] == Part.Finite && predicate.Group.First == predicate.Group.Head));
            }
        }

        return false;
    }

    static bool JoinsClause(List<Predicate> predicates, int at)
    {
        foreach (var predicate in predicates)
        {
            if (predicate.Subject.First == at && predicate.IsOwn)
            {
                return predicate.Group.IsFinite;
            }
        }

        return false;
    }

    static bool HasDash(TaggedProse text, int from, int limit)
    {
        for (var i = from; i < limit; i++)
        {
            if (text[i] == Part.Dash)
            {
                return true;
            }
        }

        return false;
    }

    static bool HasOpen(TaggedProse text, int close)
    {
        for (var i = close - 1; i >= 0 && i > close - 60; i--)
        {
            if (text[i] == Part.Open)
            {
                return true;
            }

            if (text[i] is Part.Close or Part.Stop)
            {
                return false;
            }
        }

        return false;
    }
}
