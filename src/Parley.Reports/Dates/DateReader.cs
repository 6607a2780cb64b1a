using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Finds the times a text names and, where a day of publication or a full date fixes them, the days they mean.</summary>
public static class DateReader
{
    const int FarthestNamed = 2;

    /// <summary>The times in the order of the text, none overlapping another.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="published">The day the report was published; without it only full dates have days.</param>
    public static ImmutableArray<DateReading> Find(Prose prose, DateOnly? published)
    {
        if (published is { Year: < FirstYear or > LastYear })
        {
            published = null;
        }

        var found = ImmutableArray.CreateBuilder<DateReading>();
        (DateOnly Day, int Sentence)? named = null;
        for (var s = 0; s < prose.Sentences.Length; s++)
        {
            var first = found.Count;
            named = named is { } last && s - last.Sentence <= FarthestNamed ? named : null;
            InSentence(prose, prose.Sentences[s], published, named?.Day, found);
            for (var i = first; i < found.Count; i++)
            {
                named = found[i] is { From: { } from, To: { } to } && from == to ? (from, s) : named;
            }
        }

        return found.ToImmutable();
    }

    const int FirstYear = 1800;
    const int LastYear = 2199;

    /// <summary>
    /// The time at which what a stretch tells happened or will happen: of the times that stand in <paramref name="within"/> and touch none of <paramref name="outside"/>,
    /// the first that is not only a limit (since, by, before, after) — resolved or not; null where there is none.
    /// To date a statement, ask for its sentence or clause with its content as the outside: "On Friday the union said it would strike in May" is dated Friday.
    /// </summary>
    /// <param name="dates">The times of the text, in its order, as <see cref="Find"/> gives them.</param>
    /// <param name="within">The sentence or clause.</param>
    /// <param name="outside">Stretches whose times are not asked for, as what is said or quoted.</param>
    public static DateReading? DayOf(ImmutableArray<DateReading> dates, TextSpan within, ReadOnlySpan<TextSpan> outside = default)
    {
        for (var i = FirstFrom(dates, within.Start); i < dates.Length && dates[i].Span.Start < within.End; i++)
        {
            if (dates[i].Bound == DateBound.At && within.Contains(dates[i].Span) && !Touches(outside, dates[i].Span))
            {
                return dates[i];
            }
        }

        return null;
    }

    /// <summary>The index of the first time that begins at or after a place.</summary>
    internal static int FirstFrom(ImmutableArray<DateReading> dates, int start)
    {
        var (low, high) = (0, dates.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = dates[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    static bool Touches(ReadOnlySpan<TextSpan> outside, TextSpan span)
    {
        foreach (var other in outside)
        {
            if (other.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }

    static void InSentence(Prose prose, Sentence sentence, DateOnly? published, DateOnly? named, ImmutableArray<DateReading>.Builder found)
    {
        var tokens = new DateTokens(prose, sentence);
        var reader = new DatePhraseReader(tokens);
        var begins = found.Count;
        for (var at = sentence.FirstToken; at < sentence.EndToken;)
        {
            if (reader.At(at) is not { } phrase)
            {
                at++;
                continue;
            }

            var reading = Resolve(prose.Text, tokens, at, phrase, published, named);
            if (found.Count > begins && Ranges.Join(prose.Text, found[^1], reading) is { } range)
            {
                found[^1] = range;
            }
            else
            {
                found.Add(reading);
            }

            named = reading is { From: { } from, To: { } to } && from == to ? from : named;
            at = phrase.End;
        }
    }

    static DateReading Resolve(string text, in DateTokens tokens, int at, (TimeExpression Says, int End) phrase, DateOnly? published, DateOnly? named)
    {
        var (bound, first) = Limits.Before(tokens, at);
        var tense = published is null ? Tense.Unknown : bound == DateBound.Since ? Tense.Past : IsAttribute(tokens, at, phrase) ? Tense.None : TenseFinder.Of(tokens, at, phrase.End);
        first = bound == DateBound.At ? WithArticle(tokens, at, phrase.Says) : first;
        var span = new TextSpan(tokens.Span(first).Start, EndOf(text, tokens.Span(phrase.End - 1)));
        var days = Almanac.Find(phrase.Says, published, tense, named);
        return Limits.Apply(new DateReading(span, days?.From, days?.To, days?.Rule) { Bound = bound }, published);
    }

    /// <summary>"The 7 March accord", "the May proposal": the verb of the clause tells nothing of when that was.</summary>
    static bool IsAttribute(in DateTokens tokens, int at, (TimeExpression Says, int End) phrase) =>
        phrase.Says.Kind is TimeKind.Date or TimeKind.Month && tokens.Says(at - 1, "the") && tokens.Word(phrase.End) is [>= 'a' and <= 'z', ..]
        && !WordLexicon.Find(tokens.Word(phrase.End)).Classes.Has(WordClass.Preposition | WordClass.Auxiliary | WordClass.Past | WordClass.Coordinator | WordClass.Subordinator);

    /// <summary>Times that are named with an article are so named: the weekend, over the past week.</summary>
    static int WithArticle(in DateTokens tokens, int at, TimeExpression says)
    {
        if (!tokens.Says(at - 1, "the") || says.Kind is not (TimeKind.FromNamed or TimeKind.Rolling or TimeKind.Vague or TimeKind.Unit or TimeKind.Quarter))
        {
            return at;
        }

        return tokens.Says(at - 2, "over") ? at - 2 : at - 1;
    }

    /// <summary>Without the 's of "Friday's".</summary>
    static int EndOf(string text, TextSpan last) =>
        last.Length > 2 && text[last.End - 1] == 's' && text[last.End - 2] is '\'' or '’' ? last.End - 2 : last.End;
}
