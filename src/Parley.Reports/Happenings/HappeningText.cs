using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>A text made ready for telling what happens in it: its parts, its times, its words.</summary>
sealed class HappeningText
{
    const WordClass Closed = WordClass.Determiner | WordClass.Possessive | WordClass.Subject | WordClass.Object | WordClass.Pronoun | WordClass.Relative | WordClass.Wh | WordClass.Preposition
        | WordClass.Coordinator | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Negation | WordClass.Number;

    readonly HappeningClass[] classes;
    readonly Predicate[]?[] predicates;
    readonly Clauses clauses;

    public HappeningText(TaggedProse text, ImmutableArray<DateReading> dates)
    {
        Text = text;
        Dates = dates;
        clauses = new Clauses(text);
        predicates = new Predicate[]?[text.Prose.Sentences.Length];
        classes = new HappeningClass[text.Prose.Tokens.Length];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = text.Prose.Tokens[i].Kind == TokenKind.Word && !text.Is(i, Closed) ? text.Prose.Known[i].Happening : HappeningClass.None;
        }
    }

    public TaggedProse Text { get; }

    public ImmutableArray<DateReading> Dates { get; }

    public DateTokens DateTokens(Sentence sentence) => new(Text.Prose, sentence);

    /// <summary>The verbs of a sentence with their subjects, read when first asked for.</summary>
    public Predicate[] Predicates(int sentence)
    {
        if (predicates[sentence] is not { } read)
        {
            clauses.Read(Text.Prose.Sentences[sentence]);
            read = new Predicate[clauses.Count];
            for (var i = 0; i < read.Length; i++)
            {
                read[i] = clauses[i];
            }

            predicates[sentence] = read;
        }

        return read;
    }

    public HappeningClass this[int token] => classes[token];

    public bool Is(int token, HappeningClass any) => (classes[token] & any) != HappeningClass.None;

    /// <summary>Whether one of the tokens from <paramref name="first"/> up to <paramref name="end"/> is of the classes.</summary>
    public bool Any(int first, int end, HappeningClass any)
    {
        for (var i = first; i < end; i++)
        {
            if (Is(i, any))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last noun of a phrase, before what is attached to it: "round" of "the latest round of talks".</summary>
    public int HeadOf(NounPhrase phrase)
    {
        var head = phrase.First;
        for (var i = phrase.First; i < phrase.End && Text[i] is Part.Nominal or Part.Determiner or Part.Possessive; i++)
        {
            head = i;
        }

        return head;
    }

    /// <summary>Whether a time begins at the token.</summary>
    public bool BeginsTime(int token)
    {
        var start = Text.Span(token).Start;
        var i = DateReader.FirstFrom(Dates, start);
        return i < Dates.Length && Dates[i].Span.Start == start;
    }

    /// <summary>Where the clause of a verb ends: at a mark or word that begins another.</summary>
    public int ClauseEnd(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (Text[i] == Part.Subordinator && BeginsTime(i))
            {
                continue;
            }

            if (Text[i] is Part.Semicolon or Part.Stop or Part.Dash or Part.Colon or Part.Quote or Part.Relative or Part.Subordinator or Part.Wh
                || Text[i] == Part.That && i > from
                || Text[i] == Part.Comma && i + 1 < end && Text[i + 1] is Part.Coordinator or Part.Ing or Part.Relative or Part.Subordinator or Part.Pronoun
                || Text[i] == Part.Coordinator && i + 1 < end && Text[i + 1] is Part.Finite or Part.Auxiliary or Part.Pronoun)
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>The first time within the tokens; else the one that opens the sentence.</summary>
    public DateReading? Time(int first, int end, Sentence sentence)
    {
        if (end <= first)
        {
            return null;
        }

        var span = Text.Stretch(first, end);
        for (var i = DateReader.FirstFrom(Dates, span.Start); i < Dates.Length && Dates[i].Span.Start < span.End; i++)
        {
            if (Dates[i].Span.End <= span.End)
            {
                return Dates[i];
            }
        }

        var at = DateReader.FirstFrom(Dates, sentence.Span.Start);
        return at < Dates.Length && Dates[at].Span.End < span.Start && Dates[at].Span.Start < sentence.Span.Start + LongestOpening ? Dates[at] : null;
    }

    const int LongestOpening = 14;
}
