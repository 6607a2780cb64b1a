namespace Parley.Reports;

/// <summary>Where what was said ends, by the marks and words that usually end it.</summary>
static class ContentEnd
{
    /// <summary>The token after the content that begins at <paramref name="first"/> and ends before <paramref name="limit"/>.</summary>
    public static int Of(TaggedProse text, Clauses clauses, int first, int limit, CueFrame frame, bool isFinite)
    {
        var end = Find(text, clauses, first, limit, frame, isFinite);
        while (end > first && text[end - 1] is Part.Comma or Part.Semicolon or Part.Dash or Part.Colon)
        {
            end--;
        }

        return end;
    }

    static int Find(TaggedProse text, Clauses clauses, int first, int limit, CueFrame frame, bool isFinite)
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

            if (i > first && Ends(text, clauses, i, limit, isClause, isFinite))
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

    static bool Ends(TaggedProse text, Clauses clauses, int i, int limit, bool isClause, bool isFinite)
    {
        switch (text[i])
        {
            case Part.Stop or Part.Semicolon:
                return true;
            case Part.Dash:
                return !HasDash(text, i + 1, limit);
            case Part.Comma when i + 1 < limit:
                return AtComma(text, clauses, i + 1, limit, isClause, isFinite);
            case Part.Coordinator when i + 1 < limit && !text.Says(i, "or"):
                return JoinsVerb(text, clauses, i + 1, isClause, isFinite) || (!isClause && text.Says(i, "but"));
            case Part.Close:
                return !HasOpen(text, i);
            default:
                return text.Says(i, "according") && i + 1 < limit && text[i + 1] == Part.To;
        }
    }

    static bool AtComma(TaggedProse text, Clauses clauses, int next, int limit, bool isClause, bool isFinite) => text[next] switch
    {
        Part.Coordinator => text.Says(next, "but") || (text.Says(next, "and") && (JoinsVerb(text, clauses, next + 1, isClause, isFinite) || (!isClause && JoinsClause(clauses, next + 1)))),
        Part.Subordinator => !isClause || text.Says(next, "while") || text.Says(next, "although") || text.Says(next, "though") || text.Says(next, "whereas"),
        Part.Ing => !isClause || (text.Entry(next).VerbCue is >= 0 and var cue && WordLexicon.Cues[cue].Mode == CueMode.Speech),
        Part.Relative or Part.Wh => !isClause,
        Part.Finite => !isClause && isFinite,
        Part.Adverb => !isClause,
        Part.Nominal or Part.Determiner or Part.Possessive or Part.Pronoun when clauses.WithSubjectAt(next) is >= 0 and var other => EndsBefore(text, clauses, clauses[other], limit),
        _ => text.Says(next, "according"),
    };

    /// <summary>Whether a clause after a comma is a tag, or the main clause of a sentence that began with a subordinate one.</summary>
    static bool EndsBefore(TaggedProse text, Clauses clauses, Predicate next, int limit)
    {
        if (!next.Group.IsFinite || next.IsRelative)
        {
            return false;
        }

        var isTag = text.Entry(next.Group.Head).VerbCue is >= 0 and var cue && WordLexicon.Cues[cue].Mode == CueMode.Speech && (next.Group.End >= limit || text[next.Group.End] == Part.Comma);
        return isTag || clauses.BeginsSubordinate;
    }

    /// <summary>Whether a finite verb that shares the cue's subject follows.</summary>
    static bool JoinsVerb(TaggedProse text, Clauses clauses, int at, bool isClause, bool isFinite)
    {
        if (!isFinite)
        {
            return false;
        }

        return clauses.StartingAt(at) is >= 0 and var index && clauses[index].Group is { IsFinite: true } group
            && (!isClause || (group.First == group.Head && text[group.Head] == Part.Finite
                && text.Entry(group.Head).VerbCue is >= 0 and var cue && WordLexicon.Cues[cue].Mode == CueMode.Speech));
    }

    /// <summary>Whether a clause with a subject of its own follows.</summary>
    static bool JoinsClause(Clauses clauses, int at) => clauses.WithSubjectAt(at) is >= 0 and var index && clauses[index].Group.IsFinite;

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
