namespace Parley.Reports;

/// <summary>Tells what each token of a sentence is from what it may be and from its neighbours, in one pass from left to right.</summary>
static class PartTagger
{
    public static void Tag(TaggedProse text, Sentence sentence, Part[] parts)
    {
        var headline = IsHeadline(text, sentence);
        var before = Part.Stop;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var starts = i == sentence.FirstToken || text.Is(i - 1, WordClass.Quote);
            var part = text.Is(i, WordClass.Mark | WordClass.Quote) ? OfMark(text, i) : OfWord(text, sentence, i, before, starts || headline);
            parts[i] = part;
            if (part is not (Part.Adverb or Part.Negation))
            {
                before = part == Part.Nominal && text.Is(i, WordClass.Genitive) ? Part.Possessive : part;
            }
        }
    }

    static Part OfMark(TaggedProse text, int i) => text.Is(i, WordClass.Quote) ? Part.Quote : text.Word(i)[0] switch
    {
        ',' => Part.Comma,
        '.' or '!' or '?' or '…' => Part.Stop,
        ':' => Part.Colon,
        ';' => Part.Semicolon,
        '—' or '–' or '―' => Part.Dash,
        '-' => Part.Dash,
        '(' or '[' or '{' => Part.Open,
        ')' or ']' or '}' => Part.Close,
        _ => Part.Mark,
    };

    static Part OfWord(TaggedProse text, Sentence sentence, int i, Part before, bool caseless)
    {
        var classes = text.Classes(i);
        if (classes == WordClass.Genitive)
        {
            return Part.Nominal;
        }

        if (text.Is(i, WordClass.Initial) && classes.Has(WordClass.Capital) && classes.Has(WordClass.Base) && i + 1 < sentence.EndToken && text.Is(i + 1, WordClass.Capital))
        {
            return Part.Nominal;
        }

        if (classes.Has(WordClass.Capital) && !caseless && !classes.Has(WordClass.Subject | WordClass.Auxiliary))
        {
            return Part.Nominal;
        }

        if (classes.Has(WordClass.Verb & ~WordClass.Ing) && !classes.Has(WordClass.Preposition) && !classes.Has(WordClass.Auxiliary))
        {
            return OfVerb(text, sentence, i, before, classes);
        }

        if (classes.Has(WordClass.Ing) && !classes.Has(WordClass.Auxiliary | WordClass.Preposition))
        {
            return before is Part.Determiner or Part.Possessive || IsNameAhead(text, sentence, i, classes) ? Part.Nominal : Part.Ing;
        }

        if (before is Part.Relative or Part.Pronoun && (classes & ~WordClass.Initial) == WordClass.Noun && text.Entry(i).NounCue < 0 && text.Word(i) is [.., not 's', 's'])
        {
            return Part.Finite;
        }

        return OfClosed(text, sentence, i, before, classes);
    }

    /// <summary>Whether a capital and a name after it show an unknown word to be a name: "Wyoming Dairy".</summary>
    static bool IsNameAhead(TaggedProse text, Sentence sentence, int i, WordClass classes) =>
        classes.Has(WordClass.Capital) && text.Entry(i).VerbCue < 0 && i + 1 < sentence.EndToken && text.Is(i + 1, WordClass.Capital);

    static Part OfClosed(TaggedProse text, Sentence sentence, int i, Part before, WordClass classes)
    {
        var nextIsNominal = i + 1 < sentence.EndToken && IsNominal(text.Classes(i + 1));
        if (classes.Has(WordClass.Auxiliary))
        {
            return before is Part.Determiner or Part.Possessive && classes.Has(WordClass.Modal) ? Part.Nominal : Part.Auxiliary;
        }

        if (text.Form(i) is "neither" or "either" && i + 1 < sentence.EndToken && text.Classes(i + 1) is var next && next.Has(WordClass.Participle | WordClass.Ing) && !next.Has(WordClass.Noun | WordClass.Adjective))
        {
            return text.Says(i, "neither") ? Part.Negation : Part.Adverb;
        }

        if (text.Says(i, "so") && i + 1 < sentence.EndToken && text.Says(i + 1, "far"))
        {
            return Part.Adverb;
        }

        if (text.Says(i, "to"))
        {
            return Part.To;
        }

        if (text.Says(i, "that"))
        {
            return Part.That;
        }

        return classes switch
        {
            _ when classes.Has(WordClass.Negation) && !classes.Has(WordClass.Determiner) => Part.Negation,
            _ when classes.Has(WordClass.Possessive) => nextIsNominal ? Part.Possessive : classes.Has(WordClass.Object) ? Part.Object : Part.Possessive,
            _ when classes.Has(WordClass.Subject) => Part.Pronoun,
            _ when classes.Has(WordClass.Object) => Part.Object,
            _ when classes.Has(WordClass.Relative) => Part.Relative,
            _ when classes.Has(WordClass.Wh) => Part.Wh,
            _ when classes.Has(WordClass.Determiner) => nextIsNominal && !IsPluralSubject(text, sentence, i) ? Part.Determiner : Part.Pronoun,
            _ when text.Form(i).EndsWith("self", StringComparison.Ordinal) || text.Form(i).EndsWith("selves", StringComparison.Ordinal) => before == Part.Nominal ? Part.Adverb : Part.Object,
            _ when classes.Has(WordClass.Pronoun) => nextIsNominal ? Part.Determiner : Part.Pronoun,
            _ when classes.Has(WordClass.Coordinator) => Part.Coordinator,
            _ when classes.Has(WordClass.Subordinator) => Part.Subordinator,
            _ when classes.Has(WordClass.Preposition) => Part.Preposition,
            _ when classes.Has(WordClass.Number | WordClass.Time) => Part.Nominal,
            _ when classes.Has(WordClass.Adjective) => Part.Nominal,
            _ when classes.Has(WordClass.Adverb) => Part.Adverb,
            _ => Part.Nominal,
        };
    }

    /// <summary>Whether a word for many is the subject of a verb of saying right after it: "few believe", "others say".</summary>
    static bool IsPluralSubject(TaggedProse text, Sentence sentence, int i) =>
        text.Is(i, WordClass.Pronoun) && i + 1 < sentence.EndToken && text.Is(i + 1, WordClass.Base) && IsOnlyVerb(text, i + 1) && text.Form(i) is not ("this" or "that" or "another" or "either" or "neither" or "one");

    /// <summary>Whether a form of a cue is no noun as well.</summary>
    static bool IsOnlyVerb(TaggedProse text, int i) =>
        text.Entry(i) is { VerbCue: >= 0 and var cue, NounCue: < 0 } entry && !entry.Classes.Has(WordClass.Noun | WordClass.Preposition | WordClass.Adjective | WordClass.Adverb)
        && WordLexicon.Cues[cue].Likelihood[(int)CueFrame.Clause] > 0.3 && WordLexicon.Cues[cue].Mode is CueMode.Speech or CueMode.Thought;

    static Part OfVerb(TaggedProse text, Sentence sentence, int i, Part before, WordClass classes)
    {
        var isPast = classes.Has(WordClass.Past);
        var isParticiple = classes.Has(WordClass.Participle);
        var isBase = classes.Has(WordClass.Base);
        switch (before)
        {
            case Part.Subordinator or Part.Wh when isParticiple && text.Is(i - 1, WordClass.Subordinator):
                return Part.Participle;
            case Part.Auxiliary:
                return isParticiple ? Part.Participle : isBase ? Part.Base : isPast ? Part.Finite : Part.Nominal;
            case Part.To:
                return isBase ? Part.Base : Part.Nominal;
            case Part.Determiner or Part.Possessive or Part.Preposition:
                return Part.Nominal;
            case Part.Pronoun or Part.Relative:
                return isPast || isBase || classes.Has(WordClass.Singular) ? Part.Finite : Part.Participle;
            case Part.Nominal when !isPast && !isParticiple && (IsAdjectival(text.Word(i - 1)) || text.Is(i - 1, WordClass.Adjective)) && !IsOnlyVerb(text, i):
                return Part.Nominal;
            case Part.Nominal or Part.Close or Part.Object:
                return isPast ? Part.Finite : isParticiple ? Part.Participle
                    : (OpensObject(text, sentence, i + 1) && Agrees(text, i, isBase)) || IsOnlyVerb(text, i) ? Part.Finite : Part.Nominal;
            case Part.Coordinator when isBase && !isPast && FollowsInfinitive(text, sentence, i):
                return Part.Base;
            case Part.Stop when isParticiple && text.Is(i, WordClass.Initial) && i + 1 < sentence.EndToken && text.Is(i + 1, WordClass.Preposition | WordClass.Wh | WordClass.Subordinator):
                return Part.Participle;
            case Part.Finite when isParticiple && i + 1 < sentence.EndToken && IsNominal(text.Classes(i + 1)):
                return Part.Nominal;
            default:
                return isPast ? Part.Finite : isParticiple ? Part.Participle : OpensObject(text, sentence, i + 1) ? Part.Finite : Part.Nominal;
        }
    }

    /// <summary>Whether an infinitive stands before in the sentence: "to return and agree".</summary>
    static bool FollowsInfinitive(TaggedProse text, Sentence sentence, int i)
    {
        for (var at = i - 1; at > Math.Max(sentence.FirstToken, i - 24); at--)
        {
            if (text[at] is Part.Base or Part.Finite)
            {
                return text[at] == Part.Base;
            }
        }

        return false;
    }

    /// <summary>Whether a word in small letters ends as adjectives do: what follows is then a noun.</summary>
    static bool IsAdjectival(ReadOnlySpan<char> word) =>
        word.Length > 4 && char.IsLower(word[0])
        && (word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("ic", StringComparison.Ordinal) || word.EndsWith("ive", StringComparison.Ordinal) || word.EndsWith("ous", StringComparison.Ordinal)
            || word.EndsWith("ful", StringComparison.Ordinal) || word.EndsWith("less", StringComparison.Ordinal) || word.EndsWith("able", StringComparison.Ordinal) || word.EndsWith("ible", StringComparison.Ordinal)
            || word.EndsWith("ary", StringComparison.Ordinal));

    /// <summary>A base form is a verb after a plural, a form with -s after a singular.</summary>
    static bool Agrees(TaggedProse text, int i, bool isBase)
    {
        var subject = text.Word(i - 1);
        var plural = subject[^1] == 's' && !subject.EndsWith("ss", StringComparison.Ordinal);
        return isBase == plural || text.Is(i - 1, WordClass.Capital);
    }

    /// <summary>Whether what stands at a place may be the object or content of a verb.</summary>
    static bool OpensObject(TaggedProse text, Sentence sentence, int i) =>
        i < sentence.EndToken && (text.Is(i, WordClass.Determiner | WordClass.Possessive | WordClass.Subject | WordClass.Object | WordClass.Wh | WordClass.Quote | WordClass.Capital | WordClass.Adverb)
        || text.Says(i, "to") || (text.Is(i, WordClass.Mark) && text.Word(i) is ":"));

    static bool IsNominal(WordClass classes) =>
        !classes.Has(WordClass.Mark | WordClass.Quote)
        && (classes.Has(WordClass.Noun | WordClass.Adjective | WordClass.Number | WordClass.Capital | WordClass.Time | WordClass.Genitive)
            || classes.Has(WordClass.Verb) && !classes.Has(WordClass.Auxiliary | WordClass.Preposition) && (classes & (WordClass.Past | WordClass.Singular)) != WordClass.Singular);

    /// <summary>A title: most of its longer words begin with a capital, and it ends without a stop.</summary>
    static bool IsHeadline(TaggedProse text, Sentence sentence)
    {
        var (words, capitals) = (0, 0);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Prose.Tokens[i].Kind == TokenKind.Word && text.Span(i).Length > 3)
            {
                words++;
                capitals += text.Is(i, WordClass.Capital) ? 1 : 0;
            }
        }

        return words > 3 && capitals * 4 > words * 3;
    }
}
