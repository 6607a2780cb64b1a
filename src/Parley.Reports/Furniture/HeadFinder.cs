namespace Parley.Reports;

/// <summary>What a plain text says of itself: title, outlet, author and day of publication, each where its words stand; null where no words clearly say so.</summary>
static class HeadFinder
{
    public static ReportHead Find(string text, ReadOnlySpan<PageLine> lines, (int First, int End) body, Heading? heading) => new(
        heading is null ? null : new Found<string>(heading.Span.Of(text), "heading", heading.Span),
        Publisher(text, lines, body, heading),
        Byline.Author(text, lines, body.First),
        PublishedLine.Find(text, lines, body, heading));

    static Found<string>? Publisher(string text, ReadOnlySpan<PageLine> lines, (int First, int End) body, Heading? heading) =>
        Of(text, OutletLine.Name(text, lines, body.First), "dateline")
        ?? Of(text, heading?.Outlet(text, lines), "heading")
        ?? Of(text, OutletName.Find(text, lines, body.First, heading), "byline")
        ?? (body.First < body.End ? Of(text, AgencyOpening.Agency(text, lines[body.First].Span), "dateline") : null);

    static Found<string>? Of(string text, TextSpan? span, string by) => span is { } there ? new Found<string>(there.Of(text), by, there) : null;
}
