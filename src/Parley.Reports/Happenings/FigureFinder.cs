using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Reports;

/// <summary>
/// Finds the numbers a text gives, with what each counts: counts of people and things, money, shares, lengths of time. Dates, years, ages, ranks and small numbers of
/// talkers ("two officials") are none. A figure's id is the report's, <c>-f</c>, and its start.
/// </summary>
public static class FigureFinder
{
    /// <summary>The figures in the order of the text.</summary>
    public static ImmutableArray<ReportedFigure> Find(string reportId, Prose prose, ImmutableArray<DateReading> dates, CaseWords words) =>
        Find(reportId, new HappeningText(TaggedProse.Of(prose), dates));

    internal static ImmutableArray<ReportedFigure> Find(string reportId, HappeningText happening)
    {
        var figures = ImmutableArray.CreateBuilder<ReportedFigure>();
        var sentences = happening.Text.Prose.Sentences;
        for (var s = 0; s < sentences.Length; s++)
        {
            var sentence = sentences[s];
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!FigureReader.MayBegin(happening, i))
                {
                    continue;
                }

                var reader = new FigureReader(happening, sentence, happening.Predicates(s));
                if (reader.At(i) is { } figure)
                {
                    figures.Add(figure with { Id = string.Create(CultureInfo.InvariantCulture, $"{reportId}-f{figure.Span.Start}") });
                    i = Math.Max(i, reader.EndOfNumber(i) - 1);
                }
            }
        }

        return figures.ToImmutable();
    }
}
