namespace Parley.Reports;

/// <summary>The article of a page of HTML.</summary>
static class HtmlPage
{
    public static Page Read(string html, ReportLimits limits)
    {
        var tree = MarkupReader.Read(html, limits);
        var (blocks, signs) = BlockCutter.Cut(tree);
        var (_, isBody) = ArticleFinder.Find(tree, blocks, signs);
        var reading = new ReadingText(tree);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (isBody[i])
            {
                reading.Add(blocks[i]);
            }
        }

        var (text, paragraphs, map) = reading.Result;
        return new Page(text, paragraphs, [], new ReportHead(), map);
    }
}
