namespace Parley.Reports;

/// <summary>What follows a cue.</summary>
/// <param name="Frame">How.</param>
/// <param name="Content">The first token of what was said.</param>
/// <param name="CueEnd">The token after the cue, with a preposition that belongs to it.</param>
/// <param name="Addressee">To whom it was said, where that stands between.</param>
readonly record struct Following(CueFrame Frame, int Content, int CueEnd, NounPhrase Addressee);

/// <summary>Reads what follows a cue within its sentence.</summary>
sealed class Follower(TaggedProse text, Clauses clauses, int limit)
{
    /// <summary>What follows the verb group of a predicate.</summary>
    public Following After(int index, CueEntry cue)
    {
        var group = clauses[index].Group;
        var cueEnd = ParticleEnd(group.End);
        var at = SkipAdverbs(cueEnd);
        if (Opener(at) is var (frame, content) && frame != CueFrame.None)
        {
            return new Following(frame, content, cueEnd, NounPhrase.None);
        }

        if (Parenthesis(at) is var past && past > at && Opener(past) is (CueFrame.That or CueFrame.Quote or CueFrame.Wh, _) parted)
        {
            return new Following(parted.Frame, parted.Content, cueEnd, NounPhrase.None);
        }

        if (cue.TakesAddressee && At(at) is { Exists: true } person && AfterAddressee(index, person, cue) is { Frame: not CueFrame.None } told)
        {
            return told with { CueEnd = cueEnd };
        }

        if (SkipAdverbials(at) is var later && later > at && Opener(later) is var (laterFrame, laterContent) && laterFrame is CueFrame.That or CueFrame.Quote or CueFrame.Wh)
        {
            return new Following(laterFrame, laterContent, cueEnd, NounPhrase.None);
        }

        return Plain(index, at, cueEnd);
    }

    /// <summary>Past a few words between commas: "said, however, that".</summary>
    int Parenthesis(int at)
    {
        if (at >= limit || text[at] != Part.Comma)
        {
            return at;
        }

        for (var i = at + 2; i < limit && i < at + 9; i++)
        {
            if (text[i] == Part.Comma)
            {
                return i + 1;
            }

            if (text[i] is Part.Finite or Part.Auxiliary or Part.Quote)
            {
                break;
            }
        }

        return at;
    }

    Following Plain(int index, int at, int cueEnd)
    {
        if (at >= limit)
        {
            return new Following(CueFrame.None, at, cueEnd, NounPhrase.None);
        }

        switch (text[at])
        {
            case Part.Nominal or Part.Determiner or Part.Possessive or Part.Pronoun or Part.Object or Part.Auxiliary:
                if (At(at) is { Exists: true } phrase && NounPhrase.IsTime(text, at, phrase.End))
                {
                    return StartsClause(index, phrase.End) ? new Following(CueFrame.Clause, phrase.End, cueEnd, NounPhrase.None) : new Following(CueFrame.None, at, cueEnd, NounPhrase.None);
                }

                return new Following(StartsClause(index, at) ? CueFrame.Clause : text[at] == Part.Auxiliary ? (at == cueEnd ? CueFrame.Clause : CueFrame.None) : CueFrame.Object, at, cueEnd, NounPhrase.None);
            case Part.Preposition when SkipAdverbials(at) is var later && later > at && StartsClause(index, later) && clauses[index].Group.IsFinite && text[later] is Part.Pronoun or Part.Determiner:
                return new Following(CueFrame.Clause, later, cueEnd, NounPhrase.None);
            case Part.Preposition or Part.To when at == cueEnd && at + 1 < limit && Governs(at):
                return new Following(CueFrame.Preposition, at + 1, at + 1, NounPhrase.None);
            case Part.Finite when at == cueEnd:
                return new Following(CueFrame.Clause, at, cueEnd, NounPhrase.None);
            case Part.Ing:
                return new Following(CueFrame.Ing, at, cueEnd, NounPhrase.None);
            default:
                return new Following(CueFrame.None, at, cueEnd, NounPhrase.None);
        }
    }

    Following AfterAddressee(int index, NounPhrase person, CueEntry cue)
    {
        var at = SkipAdverbials(person.End);
        var (frame, content) = Opener(person.End);
        if (frame == CueFrame.None)
        {
            (frame, content) = Opener(at);
        }

        if (frame == CueFrame.None && cue.Lemma == "tell")
        {
            (frame, content) = StartsClause(index, person.End) ? (CueFrame.Clause, person.End) : StartsClause(index, at) ? (CueFrame.Clause, at) : (CueFrame.None, at);
        }

        return new Following(frame, content, person.End, person);
    }

    /// <summary>Whether a mark or word opens content plainly.</summary>
    public (CueFrame Frame, int Content) Opener(int at)
    {
        if (at >= limit)
        {
            return (CueFrame.None, at);
        }

        return text[at] switch
        {
            Part.Quote when text.QuotationOf(at) >= 0 && text.OpensQuotation(at) => (CueFrame.Quote, at),
            Part.Comma or Part.Colon when at + 1 < limit && text[at + 1] == Part.Quote && text.OpensQuotation(at + 1) => (CueFrame.Quote, at + 1),
            Part.Colon when at + 1 < limit => (CueFrame.Quote, at + 1),
            Part.That when at + 1 < limit && text[at + 1] is Part.Finite or Part.Auxiliary && !text.Is(at + 1, WordClass.Subject) => (CueFrame.None, at),
            Part.That => (CueFrame.That, at),
            Part.Wh => (CueFrame.Wh, at),
            Part.Relative when text.Says(at, "which") || text.Says(at, "who") => (CueFrame.Wh, at),
            Part.Subordinator when text.Says(at, "whether") || text.Says(at, "if") => (CueFrame.Wh, at),
            Part.To when at + 1 < limit && text[at + 1] is Part.Base or Part.Auxiliary || Infinitive(at) => (CueFrame.To, at),
            _ => (CueFrame.None, at),
        };
    }

    bool Infinitive(int at) =>
        at + 2 < limit && ((text[at] is Part.To or Part.Negation && text[at + 2] is Part.Base && text[at + 1] is Part.Adverb or Part.To)
        || (text[at] == Part.To && text[at + 1] == Part.Quote && text.Is(at + 2, WordClass.Base)));

    /// <summary>Whether a subject with its verb begins at a token.</summary>
    bool StartsClause(int index, int at)
    {
        for (var i = index + 1; i < clauses.Count; i++)
        {
            var next = clauses[i];
            if (next.Group.IsFinite)
            {
                return next.IsOwn && !next.IsRelative && (next.Subject.First == at || next.Group.First == at);
            }
        }

        return false;
    }

    NounPhrase At(int at) => at < limit && text[at] is Part.Nominal or Part.Determiner or Part.Possessive or Part.Pronoun or Part.Object ? NounPhrase.Whole(text, at, limit) : NounPhrase.None;

    int SkipAdverbs(int at)
    {
        while (at < limit && text[at] is Part.Adverb)
        {
            at++;
        }

        return at;
    }

    /// <summary>Past when, where and to whom it was said.</summary>
    public int SkipAdverbials(int at)
    {
        while (at < limit)
        {
            var next = at;
            if (text[at] is Part.Adverb)
            {
                next = at + 1;
            }
            else if (text[at] is Part.Preposition or Part.To or Part.Subordinator && text.Form(at) is not ("of" or "about" or "as") && At(at + 1) is { Exists: true } place)
            {
                next = place.End;
            }
            else if (At(at) is { Exists: true } time && NounPhrase.IsTime(text, at, time.End))
            {
                next = time.End;
            }

            if (next == at)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    /// <summary>A particle belongs to its verb: point out, rule out, put forward.</summary>
    int ParticleEnd(int at) => at < limit && text.Form(at) is "out" or "up" or "down" or "off" or "back" or "forward" ? at + 1 : at;

    /// <summary>Whether a preposition goes with the verb and not with a time or place.</summary>
    bool Governs(int at) =>
        text.Form(at) is "of" or "for" or "about" or "to" or "on" or "with" or "against" or "into" or "upon" or "over" or "as" or "in"
        && !text.Is(at + 1, WordClass.Time) && !(text.Is(at + 1, WordClass.Number) && at + 2 < limit && text.Is(at + 2, WordClass.Time));
}
