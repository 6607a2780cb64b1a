namespace Parley.Reports;

/// <content>Phrases and marks that attribute without a verb, and the phrases that name a speaker.</content>
sealed partial class SentenceReader
{
    /// <summary>"RUIZ: …" opens a paragraph of a transcript, "Ruiz: “…”" any.</summary>
    void SpeakerLabel()
    {
        var colon = First;
        while (colon < Math.Min(limit, First + 6) && text.Is(colon, WordClass.Capital))
        {
            colon++;
        }

        if (colon == First || colon + 1 >= limit || text[colon] != Part.Colon || (index > 0 && text.Prose.Sentences[index - 1].Paragraph == sentence.Paragraph))
        {
            return;
        }

        var isQuoted = text.OpensQuotation(colon + 1);
        if (isQuoted || (colon - First > 1 && IsInCapitals(First, colon)))
        {
            var end = isQuoted ? ContentEnd.Of(text, clauses, colon + 1, limit, CueFrame.Quote, isFinite: false) : sentence.EndToken;
            record.Add(new Attribution(index, [text.Stretch(First, colon)], [text.Span(colon)], record.WithNextQuotations(index, [text.Stretch(colon + 1, end)]), Label, null));
        }
    }

    static readonly CueEntry Label = new(":", CueKind.Mark, null);

    bool IsInCapitals(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.Word(i).ContainsAnyInRange('a', 'z') || text.Is(i, WordClass.Number))
            {
                return false;
            }
        }

        return true;
    }

    void AccordingTo(int at)
    {
        var source = FullPhrase(at + 2, at == First);
        if (!source.Exists)
        {
            return;
        }

        var entry = new CueEntry("according to", CueKind.Phrase, null);
        var (from, to) = (First, at);
        if (at == First || text[at - 1] is Part.Coordinator)
        {
            from = source.End < limit && text[source.End] == Part.Comma ? source.End + 1 : source.End;
            to = ContentEnd.Of(text, clauses, Math.Min(from, limit), limit, CueFrame.Clause, isFinite: true);
        }
        else
        {
            from = LeftBound(at);
            to = text[at - 1] is Part.Comma or Part.Dash or Part.Open ? at - 1 : at;
        }

        if (from < to)
        {
            Add(source, text.Stretch(at, at + 2), [text.Stretch(from, to)], entry, default, default);
        }
    }

    NounPhrase NounAt(int at) =>
        at < limit && text[at] is Part.Nominal or Part.Determiner or Part.Possessive or Part.Pronoun or Part.Object ? NounPhrase.Whole(text, at, limit) : NounPhrase.None;

    /// <summary>A noun phrase after its verb, with its appositions.</summary>
    NounPhrase FullPhrase(int at, bool clauseFollows = false)
    {
        var phrase = NounAt(at);
        while (phrase.Exists && phrase.End + 1 < limit && text[phrase.End] == Part.Comma && text[phrase.End + 1] is Part.Determiner or Part.Nominal or Part.Possessive)
        {
            var more = NounAt(phrase.End + 1);
            if (!more.Exists || NounPhrase.IsTime(text, more.First, more.End) || !EndsApposition(more.End) || (clauseFollows && !(more.End < limit && text[more.End] == Part.Comma && NounAt(more.End + 1).Exists)))
            {
                break;
            }

            phrase = phrase with { End = more.End };
        }

        if (phrase.Exists && phrase.End < limit && (text[phrase.End] is Part.Relative or Part.Participle or Part.Ing
            || (text[phrase.End] == Part.Finite && text.Is(phrase.End, WordClass.Participle) && phrase.End + 1 < limit && text[phrase.End + 1] == Part.Preposition)))
        {
            var end = phrase.End;
            while (end < limit && text[end] is not (Part.Comma or Part.Stop or Part.Quote or Part.Dash or Part.Semicolon or Part.Close))
            {
                end++;
            }

            phrase = phrase with { End = end };
        }

        return phrase;
    }

    /// <summary>Whether an apposition may end at a token: a new clause does not go on like that.</summary>
    bool EndsApposition(int at) => at >= limit || text[at] is Part.Comma or Part.Stop or Part.Relative or Part.Participle or Part.Ing or Part.Close or Part.Dash or Part.Quote or Part.Subordinator or Part.Preposition or Part.Coordinator;

    /// <summary>"In the view of the board, the strike is illegal".</summary>
    void InTheViewOf(int at)
    {
        var source = FullPhrase(at + 4, clauseFollows: true);
        if (!source.Exists || source.End + 1 >= limit || text[source.End] != Part.Comma)
        {
            return;
        }

        var to = ContentEnd.Of(text, clauses, source.End + 1, limit, CueFrame.Clause, isFinite: true);
        Add(source, text.Stretch(at, at + 4), [text.Stretch(source.End + 1, to)], new CueEntry("in the view of", CueKind.Phrase, Stances.Assess) { Mode = CueMode.Thought }, default, default);
    }

    bool IsInTheViewOf(int at) =>
        at == First && at + 5 < limit && text.Says(at, "in") && text.Says(at + 1, "the") && text.Form(at + 2) is "view" or "opinion" or "judgment" or "judgement" or "words" or "assessment" && text.Says(at + 3, "of");
}
