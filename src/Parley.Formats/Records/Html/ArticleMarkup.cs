using System.Collections.Immutable;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>The words of a report with marks on them. Of a plain text all of the file is shown, what is not the article in grey; of a page of HTML its reading text, and between paragraphs what was left out, folded.</summary>
sealed class ArticleMarkup
{
    const int MostSource = 2000;

    readonly PageText page;
    readonly ReportReading reading;
    readonly RecordedArticle article;
    readonly RecordNaming naming;
    readonly Reviews reviews;
    readonly Places places;
    readonly string text;
    readonly ImmutableArray<(TextSpan Span, RecordedStatement Statement, int Number)> marks;
    readonly ImmutableArray<TextSpan> refused;

    public ArticleMarkup(PageText page, ReportReading reading, RecordNaming naming, Reviews reviews)
    {
        (this.page, this.reading, this.naming, this.reviews) = (page, reading, naming, reviews);
        article = reading.Article ?? throw new ArgumentException("The words of the report were not kept.", nameof(reading));
        text = article.ReadingText;
        places = new Places(article.Map, text.Length);
        marks = WithoutOverlap(reading.Statements.Select((s, i) => (places.ToText(s.Said.Span), s, i + 1)).Where(m => m.Item1.Length > 0).OrderBy(m => m.Item1.Start));
        refused = [.. reading.Refusals.Select(r => places.ToText(r.Span)).Where(r => r.Length > 0 && !marks.Any(m => m.Span.Overlaps(r))).OrderBy(r => r.Start)];
    }

    public void Write()
    {
        var furniture = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            furniture = Furniture(furniture, article.Map is { } map ? map.ToFile(paragraph).Start : paragraph.Start);
            page.Raw("<p>");
            Run(paragraph);
            page.Raw("</p>\n");
        }

        Furniture(furniture, int.MaxValue);
    }

    // What was left out before a place of the file.
    int Furniture(int next, int before)
    {
        for (; next < reading.Report.Furniture.Length; next++)
        {
            var furniture = reading.Report.Furniture[next];
            if (furniture.Span.Start >= before)
            {
                break;
            }

            var span = new TextSpan(Math.Clamp(furniture.Span.Start, 0, article.Original.Length), Math.Clamp(furniture.Span.End, 0, article.Original.Length));
            if (article.Map is null)
            {
                page.Raw("<p class=\"out\"><i>").Words(furniture.Why).Raw("</i>").Words(article.Original.AsSpan(span.Start, span.Length).Trim()).Raw("</p>\n");
            }
            else if (span.Length > 0 && furniture.Why != "markup")
            {
                page.Raw("<details class=\"out\"><summary><i>").Words(furniture.Why).Raw("</i>").Count(span.Length, "character").Raw(" of the page’s source left out</summary><pre>")
                    .Words(article.Original.AsSpan(span.Start, Math.Min(span.Length, MostSource))).Raw(span.Length > MostSource ? " …" : "").Raw("</pre></details>\n");
            }
        }

        return next;
    }

    void Run(TextSpan paragraph)
    {
        var at = paragraph.Start;
        foreach (var (span, statement, number) in marks.Where(m => m.Span.Overlaps(paragraph)))
        {
            var (start, end) = (Math.Max(span.Start, paragraph.Start), Math.Min(span.End, paragraph.End));
            Plain(new TextSpan(at, start));
            Mark(statement, number, new TextSpan(start, end), isFirst: start == span.Start, isLast: end == span.End);
            at = end;
        }

        Plain(new TextSpan(at, paragraph.End));
    }

    void Mark(RecordedStatement statement, int number, TextSpan span, bool isFirst, bool isLast)
    {
        var said = statement.Said;
        page.Raw("<span class=\"said ").Raw(SideColours.Class(naming, said.Party)).Raw(" ").Raw(SideColours.Family(said.Stance)).Raw("\" tabindex=\"0\"");
        if (isFirst)
        {
            page.Attribute("id", said.Id);
        }

        page.Raw(">");
        var at = span.Start;
        foreach (var (part, role) in Roles(said).Where(r => r.Span.Overlaps(span)))
        {
            var (start, end) = (Math.Max(part.Start, at), Math.Min(part.End, span.End));
            if (start >= end)
            {
                continue;
            }

            page.Words(text.AsSpan(at, start - at)).Raw("<span class=\"").Raw(role).Raw("\">").Words(text.AsSpan(start, end - start)).Raw("</span>");
            at = end;
        }

        page.Words(text.AsSpan(at, span.End - at));
        if (isLast)
        {
            page.Raw("<sup class=\"n\">").Number(number).Raw("</sup>");
        }

        Card(statement);
        page.Raw("</span>");
    }

    IEnumerable<(TextSpan Span, string Role)> Roles(Statement said) =>
        said.Source.Select(s => (places.ToText(s), "who")).Concat(said.CueSpans.Select(s => (places.ToText(s), "cue"))).OrderBy(r => r.Item1.Start);

    void Card(RecordedStatement statement)
    {
        var said = statement.Said;
        page.Raw("<span class=\"card\" role=\"note\"><b>").Name(RecordNaming.Attributed(said)).Raw("</b><span>");
        ReportPage.Reading(page, said, naming, reviews.Of(said.Id));
        page.Raw("</span>");
        if (said.Cue is { } cue)
        {
            page.Raw("<span class=\"quiet\">by the words “").Name(cue).Raw("”</span>");
        }
        else if (said.Continues is { } before)
        {
            page.Raw("<span class=\"quiet\">goes on with the speaker of <code>").Words(before).Raw("</code></span>");
        }

        page.Raw("</span>");
    }

    void Plain(TextSpan span)
    {
        var at = span.Start;
        foreach (var (start, end) in refused.Where(r => r.Overlaps(span)))
        {
            var (from, to) = (Math.Max(at, start), Math.Min(span.End, end));
            if (from < to)
            {
                page.Words(text.AsSpan(at, from - at)).Raw("<span class=\"not\" title=\"not taken as a statement\">").Words(text.AsSpan(from, to - from)).Raw("</span>");
                at = to;
            }
        }

        page.Words(text.AsSpan(at, Math.Max(0, span.End - at)));
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
