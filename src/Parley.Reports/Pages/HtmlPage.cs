using AngleSharp.Html.Parser;

namespace Parley.Reports;

/// <summary>The article of a page of HTML.</summary>
static class HtmlPage
{
    public static Page Read(string html, ReportLimits limits)
    {
        var body = new HtmlParser().ParseDocument(html).Body?.TextContent ?? "";
        return PlainPage.Read(body);
    }
}
