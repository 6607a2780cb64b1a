using System.Collections.Immutable;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>
/// The words of a report in the order in which they are shown, with every statement where it stands. Of a plain text all of the file is
/// there; of a page of HTML its reading text, and between paragraphs the source that was left out.
/// </summary>
public sealed class ArticleLayout
{
    readonly ReportReading reading;
    readonly RecordedArticle article;
    readonly Places places;
    readonly string text;
    readonly ImmutableArray<(TextSpan Span, RecordedStatement Statement, int Number)> marks;
    readonly ImmutableArray<TextSpan> refused;

    ArticleLayout(ReportReading reading)
    {
        this.reading = reading;
        article = reading.Article ?? throw new ArgumentException("The words of the report were not kept.", nameof(reading));
        text = article.ReadingText;
        places = new Places(article.Map, text.Length);
        marks = WithoutOverlap(reading.Statements.Select((s, i) => (places.ToText(s.Said.Span), s, i + 1)).Where(m => m.Item1.Length > 0).OrderBy(m => m.Item1.Start));
        refused = [.. reading.Refusals.Select(r => places.ToText(r.Span)).Where(r => r.Length > 0 && !marks.Any(m => m.Span.Overlaps(r))).OrderBy(r => r.Start)];
    }

    /// <summary>The blocks of a report.</summary>
    /// <exception cref="ArgumentException">The words of the report were not kept.</exception>
    public static ImmutableArray<ArticleBlock> Of(ReportReading reading) => new ArticleLayout(reading).Blocks();

    ImmutableArray<ArticleBlock> Blocks()
    {
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        var furniture = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            furniture = LeftOut(blocks, furniture, article.Map is { } map ? map.ToFile(paragraph).Start : paragraph.Start);
            blocks.Add(new ArticleBlock.Paragraph(Runs(paragraph)));
        }

        LeftOut(blocks, furniture, int.MaxValue);
        return blocks.ToImmutable();
    }

    // What was left out before a place of the file.
    int LeftOut(ImmutableArray<ArticleBlock>.Builder to, int next, int before)
    {
        for (; next < reading.Report.Furniture.Length && reading.Report.Furniture[next] is var furniture && furniture.Span.Start < before; next++)
        {
            var start = Math.Clamp(furniture.Span.Start, 0, article.Original.Length);
            var words = article.Original[start..Math.Clamp(furniture.Span.End, start, article.Original.Length)];
            to.Add(new ArticleBlock.LeftOut(furniture.Why, words, IsSource: article.Map is not null));
        }

        return next;
    }

    ImmutableArray<ArticleRun> Runs(TextSpan paragraph)
    {
        var runs = ImmutableArray.CreateBuilder<ArticleRun>();
        var at = paragraph.Start;
        foreach (var (span, statement, number) in marks.Where(m => m.Span.Overlaps(paragraph)))
        {
            var (start, end) = (Math.Max(span.Start, paragraph.Start), Math.Min(span.End, paragraph.End));
            Plain(runs, new TextSpan(at, start));
            runs.Add(new ArticleRun.Mark(statement, number, start == span.Start, end == span.End, Parts(statement.Said, new TextSpan(start, end))));
            at = end;
        }

        Plain(runs, new TextSpan(at, paragraph.End));
        return runs.ToImmutable();
    }

    ImmutableArray<ArticlePart> Parts(Statement said, TextSpan span)
    {
        var parts = ImmutableArray.CreateBuilder<ArticlePart>();
        var at = span.Start;
        foreach (var (part, role) in Roles(said).Where(r => r.Span.Overlaps(span)))
        {
            var (start, end) = (Math.Max(part.Start, at), Math.Min(part.End, span.End));
            if (start >= end)
            {
                continue;
            }

            parts.Add(new(text[at..start], ArticleRole.Claim));
            parts.Add(new(text[start..end], role));
            at = end;
        }

        parts.Add(new(text[at..span.End], ArticleRole.Claim));
        return parts.ToImmutable();
    }

    IEnumerable<(TextSpan Span, ArticleRole Role)> Roles(Statement said) =>
        said.Source.Select(s => (places.ToText(s), ArticleRole.Who)).Concat(said.CueSpans.Select(s => (places.ToText(s), ArticleRole.Cue))).OrderBy(r => r.Item1.Start);

    void Plain(ImmutableArray<ArticleRun>.Builder to, TextSpan span)
    {
        var at = span.Start;
        foreach (var (start, end) in refused.Where(r => r.Overlaps(span)))
        {
            var (from, until) = (Math.Max(at, start), Math.Min(span.End, end));
            if (from < until)
            {
                to.Add(new ArticleRun.Plain(text[at..from], IsRefused: false));
                to.Add(new ArticleRun.Plain(text[from..until], IsRefused: true));
                at = until;
            }
        }

        to.Add(new ArticleRun.Plain(text[at..Math.Max(at, span.End)], IsRefused: false));
    }

    static ImmutableArray<(TextSpan, RecordedStatement, int)> WithoutOverlap(IEnumerable<(TextSpan Span, RecordedStatement Statement, int Number)> ordered)
    {
        var kept = ImmutableArray.CreateBuilder<(TextSpan, RecordedStatement, int)>();
        var end = 0;
        foreach (var mark in ordered.Where(m => m.Span.Start >= end || m.Span.End > end))
        {
            kept.Add((new TextSpan(Math.Max(end, mark.Span.Start), mark.Span.End), mark.Statement, mark.Number));
            end = mark.Span.End;
        }

        return kept.ToImmutable();
    }
}

/// <summary>A block of a report that is shown. Closed: <see cref="Paragraph"/>, <see cref="LeftOut"/>.</summary>
public abstract record ArticleBlock
{
    private ArticleBlock() { }

    /// <summary>A paragraph of the article.</summary>
    public sealed record Paragraph(ImmutableArray<ArticleRun> Runs) : ArticleBlock;

    /// <summary>What is not the article: why, its words in the file, and whether these are the source of a page.</summary>
    public sealed record LeftOut(string Why, string Words, bool IsSource) : ArticleBlock;
}

/// <summary>A run of words within a paragraph. Closed: <see cref="Plain"/>, <see cref="Mark"/>.</summary>
public abstract record ArticleRun
{
    private ArticleRun() { }

    /// <summary>Words outside statements; refused are those that look like one and were not taken as one.</summary>
    public sealed record Plain(string Text, bool IsRefused) : ArticleRun;

    /// <summary>A statement, or the part of it in this paragraph: its number in the report from 1, and whether it begins and ends here.</summary>
    public sealed record Mark(RecordedStatement Statement, int Number, bool IsFirst, bool IsLast, ImmutableArray<ArticlePart> Parts) : ArticleRun;
}

/// <summary>Words of a statement and what they do in it.</summary>
public readonly record struct ArticlePart(string Text, ArticleRole Role);

/// <summary>What words of a statement do in it.</summary>
public enum ArticleRole
{
    /// <summary>What is said.</summary>
    Claim,
    /// <summary>They name who said it.</summary>
    Who,
    /// <summary>They attribute it.</summary>
    Cue,
}
