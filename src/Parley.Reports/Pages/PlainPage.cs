namespace Parley.Reports;

/// <summary>The article of a plain text: the file without its furniture.</summary>
static class PlainPage
{
    public static Page Read(string text) => new(text, Paragraph.Of(text), [], new ReportHead(), null);
}
