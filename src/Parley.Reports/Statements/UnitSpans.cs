namespace Parley.Reports;

/// <summary>
/// Gives statements their stretch: the whole sentence, or the clause where a sentence holds another attribution or a narrator's
/// coordinate clause; then without the leading connective, and with the stop of the sentence where it reaches it.
/// </summary>
sealed class UnitSpans(Prose prose, ClauseBreaks breaks)
{
    /// <summary>Gives the units, in the order of the text, their stretches; <paramref name="others"/> are attributions that are no statements.</summary>
    public void Give(List<Unit> units, List<Claim> others)
    {
        var (o, from) = (0, 0);
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            var (start, end) = (prose.Sentences[unit.FirstSentence].Span.Start, prose.Sentences[unit.LastSentence].Span.End);
            var limit = i > 0 ? units[i - 1].Hull.End : 0;
            var next = i + 1 < units.Count ? units[i + 1].Hull.Start : int.MaxValue;
            while (o < others.Count && others[o].Hull.End <= unit.Hull.Start)
            {
                limit = IsLedIn(others[o].Hull.End, unit.Hull.Start) ? Math.Max(limit, others[o].Hull.End) : limit;
                o++;
            }

            for (var later = o; later < others.Count && others[later].Hull.Start < end; later++)
            {
                if (others[later].Hull.Start >= unit.Hull.End && IsLedIn(unit.Hull.End, others[later].Hull.Start))
                {
                    next = Math.Min(next, others[later].Hull.Start);
                    break;
                }
            }

            start = limit > start ? StartAfter(limit, unit.Hull.Start) : NarratorBefore(start, unit.Hull.Start);
            end = next < end ? EndBefore(unit.Hull.End, next) : NarratorAfter(unit.Hull.End, end);
            start = Math.Max(start, from);
            end = Math.Max(end, start);
            unit.Span = Trimmed(start, end, unit);
            from = unit.Span.End;
        }
    }

    /// <summary>Whether a connective stands between two offsets: only then does what is no statement part a sentence.</summary>
    bool IsLedIn(int from, int to)
    {
        var (first, end) = (ClaimReader.TokenFrom(prose, from), ClaimReader.TokenFrom(prose, to));
        for (var at = first; at < end; at++)
        {
            if (breaks.IsConnective(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>After another attribution: behind the last break before the words, and its connective.</summary>
    int StartAfter(int limit, int hull)
    {
        var (first, end) = (ClaimReader.TokenFrom(prose, limit), ClaimReader.TokenFrom(prose, hull));
        for (var at = end - 1; at >= first; at--)
        {
            if (breaks.IsMark(at) || breaks.IsConnective(at))
            {
                return prose.Tokens[Behind(at, end)].Span.Start;
            }
        }

        return first < prose.Tokens.Length ? Math.Min(prose.Tokens[first].Span.Start, hull) : hull;
    }

    /// <summary>The token behind a break and the connectives after it.</summary>
    int Behind(int at, int end)
    {
        while (at < end && (breaks.IsMark(at) || breaks.IsConnective(at)))
        {
            at++;
        }

        return at;
    }

    int EndBefore(int hull, int next)
    {
        var (first, end) = (ClaimReader.TokenFrom(prose, hull), ClaimReader.TokenFrom(prose, next));
        for (var at = first; at < end; at++)
        {
            if (breaks.IsMark(at) || breaks.IsConnective(at))
            {
                return at == first ? hull : prose.Tokens[at - 1].Span.End;
            }
        }

        return end > first ? prose.Tokens[end - 1].Span.End : hull;
    }

    /// <summary>Where the words begin right after a coordinator or a semicolon, the clause before it is the narrator's.</summary>
    int NarratorBefore(int start, int hull)
    {
        var (first, end) = (ClaimReader.TokenFrom(prose, start), ClaimReader.TokenFrom(prose, hull));
        for (var at = end - 1; at > first; at--)
        {
            if (breaks.IsStrong(at) || (breaks.IsCoordinator(at) && prose.Word(at - 1) is "," or "–" or "—" && end - at <= 3))
            {
                return prose.Tokens[Behind(at, end)].Span.Start;
            }
        }

        return start;
    }

    /// <summary>Where a coordinator with a subject of its own follows the words, the clause after it is the narrator's.</summary>
    int NarratorAfter(int hull, int end)
    {
        var (first, last) = (ClaimReader.TokenFrom(prose, hull), ClaimReader.TokenFrom(prose, end));
        for (var at = first; at + 1 < last; at++)
        {
            if (breaks.IsStrong(at) || (prose.Word(at) is "," or "–" or "—" && breaks.IsCoordinator(at + 1) && at + 2 < last && BeginsClause(at + 2)))
            {
                return at == first ? hull : prose.Tokens[at - 1].Span.End;
            }
        }

        return end;
    }

    bool BeginsClause(int at)
    {
        var word = prose.Word(at);
        return word is not "that" && (Spelling.IsCapitalised(word) || prose.Known[at].Phrase is PhraseWord.Definite or PhraseWord.Indefinite or PhraseWord.He or PhraseWord.She or PhraseWord.It or PhraseWord.They or PhraseWord.His or PhraseWord.Its or PhraseWord.Their || word is "there");
    }

    /// <summary>Without marks and space at its ends, but with the stop and the closing quotation mark of the sentence.</summary>
    TextSpan Trimmed(int start, int end, Unit unit)
    {
        var close = prose.Sentences[unit.LastSentence].Span.End;
        var text = prose.Text;
        if (end < close && IsOnlyMarks(text.AsSpan(end, close - end)))
        {
            end = close;
        }

        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or '–' or '—'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '–' or '—'))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    static bool IsOnlyMarks(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
