using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>The article of a page of HTML.</summary>
static class HtmlPage
{
    /// <summary>Share of the words of the article that stand before what ends it.</summary>
    const double EnoughBeforeEnd = 0.6;

    public static Page Read(string html, ReportLimits limits)
    {
        var tree = MarkupReader.Read(html, limits);
        var (blocks, own) = BlockCutter.Cut(tree);
        var (why, signs) = Judge(tree, blocks, own);
        var (text, paragraphs, map) = Written(tree, blocks, why);
        return new Page(text, paragraphs, PageFurniture.Of(tree, blocks, why, signs), PageHead.Of(tree, blocks, why, signs), map);
    }

    internal static (string?[] Why, PageSigns[] Signs) Judge(MarkupTree tree, ImmutableArray<TextBlock> blocks, PageSigns[] own)
    {
        var (root, signs) = ArticleFinder.Find(tree, blocks, own);
        var why = BlockJudge.Judge(tree, blocks, signs, root);
        DropByWords(blocks, why, Written(tree, blocks, why).Text);
        return (why, signs);
    }

    static (string Text, ImmutableArray<TextSpan> Paragraphs, SourceMap Map) Written(MarkupTree tree, ImmutableArray<TextBlock> blocks, string?[] why)
    {
        var reading = new ReadingText(tree);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (why[i] is null)
            {
                reading.Add(blocks[i]);
            }
        }

        return reading.Result;
    }

    /// <summary>Takes away what says by its words that it is furniture, as in a plain text.</summary>
    static void DropByWords(ImmutableArray<TextBlock> blocks, string?[] why, string text)
    {
        var lines = LineReader.Read(text);
        var words = lines.Sum(line => line.Words);
        var (before, line, ended, box) = (0, 0, false, (string?)null);
        for (var i = 0; i < blocks.Length && line < lines.Length; i++)
        {
            if (why[i] is not null)
            {
                continue;
            }

            var current = lines[line++];
            var sign = current.Sign is { IsWeak: false } strong ? strong : (FurnitureSign?)null;
            box = sign is { Reach: FurnitureReach.Box } ? sign.Value.Why : current.IsProse ? null : box;
            ended |= sign is { Reach: FurnitureReach.End } && before >= EnoughBeforeEnd * words;
            why[i] = sign is { Why: var reason } ? reason : ended ? "related" : box;
            before += current.Words;
        }
    }
}
