using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>The article of a report, found within its decoded file.</summary>
/// <param name="Text">The reading text. Of a plain text it is the decoded file itself; of a page the words of its body, without markup.</param>
/// <param name="Paragraphs">The paragraphs of the article, in order, without surrounding space; what lies outside them is not read.</param>
/// <param name="Furniture">What was left out, in offsets of the decoded file, in order and without overlap.</param>
/// <param name="Head">What is known of the report as a whole.</param>
/// <param name="Map">From offsets of <paramref name="Text"/> to those of the decoded file; null where they are the same.</param>
public sealed record Page(string Text, ImmutableArray<TextSpan> Paragraphs, ImmutableArray<Furniture> Furniture, ReportHead Head, SourceMap? Map)
{
    /// <summary>The stretch of the decoded file that holds the words of <paramref name="span"/>.</summary>
    public TextSpan ToFile(TextSpan span) => Map is null ? span : Map.ToFile(span);

    /// <summary>Finds the article of a decoded file.</summary>
    public static Page Of(Decoded.Text decoded, ReportLimits limits) =>
        decoded.IsHtml ? HtmlPage.Read(decoded.Value, limits) : PlainPage.Read(decoded.Value);
}

/// <summary>A stretch of a file that is not the article, with the reason: navigation, share, weather, title, tags, related, credit, byline, date, caption, advertisement, comments, markup.</summary>
public sealed record Furniture(TextSpan Span, string Why);

/// <summary>What is known of a report as a whole; null where neither the page nor the text says so.</summary>
public sealed record ReportHead(Found<string>? Title = null, Found<string>? Publisher = null, Found<string>? Author = null, Found<DateOnly>? Published = null);

/// <summary>Something found in a report, by which sign (json-ld, open-graph, meta, time, dateline, byline, heading, given), and where in the decoded file; no place where it was given from outside.</summary>
public sealed record Found<T>(T Value, string By, TextSpan? Evidence);
