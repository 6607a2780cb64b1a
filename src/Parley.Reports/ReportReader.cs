namespace Parley.Reports;

/// <summary>Reads reports into attributed statements, one at a time and each for itself. Safe to use from any number of threads; the same input gives the same answer.</summary>
public sealed class ReportReader(CaseWords words, ReportLimits limits)
{
    /// <summary>Reads one report.</summary>
    public ReadOutcome Read(ReportSource source) => Decoder.Decode(source.Bytes, limits) switch
    {
        Decoded.Text text => new ReadOutcome.Read(Read(source, text)),
        Decoded.Unreadable no => new ReadOutcome.Skipped(source.File, no.Why),
        _ => throw new InvalidOperationException("Decoded is closed."),
    };

    ReadReport Read(ReportSource source, Decoded.Text text)
    {
        var page = Page.Of(text, limits);
        if (source.Published is { } published)
        {
            page = page with { Head = page.Head with { Published = new Found<DateOnly>(published, "given", null) } };
        }

        var prose = Prose.Of(page.Text, page.Paragraphs);
        var tagged = TaggedProse.Of(prose);
        var built = StatementBuilder.Build(source.Id, prose, AttributionFinder.Find(tagged), words);
        var dates = DateReader.Find(prose, page.Head.Published?.Value);
        var happening = new HappeningText(tagged, dates);
        return FileOffsets.Of(new ReadReport
        {
            Id = source.Id,
            File = source.File,
            Original = text.Value,
            Page = page,
            Statements = [.. built.Statements.Select(s => s with { Said = DateReader.DayOf(dates, s.Span, s.Content.AsSpan()) })],
            Refusals = built.Refusals,
            Suggestions = built.Suggestions,
            Meetings = MeetingFinder.Find(source.Id, happening),
            Events = EventFinder.Find(source.Id, happening),
            Figures = FigureFinder.Find(source.Id, happening),
        });
    }
}
