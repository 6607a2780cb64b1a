using System.Text;

namespace Parley.Formats;

/// <summary>
/// Writes a brief as one HTML file that holds everything it needs, runs no script, and prints on A4 and Letter.
/// Words of the case are isolated (<c>bdi</c>), so that either script may stand in a sentence of the other.
/// </summary>
public static class BriefHtml
{
    /// <summary>The document as HTML text.</summary>
    public static string Render(BriefDocument document)
    {
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"").Append(document.Language.Tag).Append("\" dir=\"").Append(Name(document.Direction)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<meta name=\"robots\" content=\"noindex, noarchive\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.Append("<title>").Append(Encode(document.Title.ToString())).Append("</title>\n<style>\n").Append(BriefStyle.With(document.RunningHead.ToString(), document.Language)).Append("</style>\n</head>\n<body>\n");
        html.Append("<header>\n<h1").Append(Dir(document.Title)).Append('>').Append(Inline(document.Title)).Append("</h1>\n");
        Head(html, document);
        html.Append("</header>\n<main>\n");
        Sections(html, document);
        html.Append("</main>\n<footer><p").Append(Dir(document.RunningHead)).Append('>').Append(Inline(document.RunningHead)).Append("</p></footer>\n</body>\n</html>\n");
        return html.ToString();
    }

    /// <summary>The document as a part of another page, to be styled by it: one element without styles, scripts and links. Its title is no heading; its sections are headings of the second level.</summary>
    public static string Part(BriefDocument document)
    {
        var html = new StringBuilder();
        html.Append("<div class=\"brief\" lang=\"").Append(document.Language.Tag).Append("\" dir=\"").Append(Name(document.Direction)).Append("\">\n<div class=\"brief-head\">\n");
        html.Append("<p class=\"brief-title\"").Append(Dir(document.Title)).Append('>').Append(Inline(document.Title)).Append("</p>\n");
        Head(html, document);
        html.Append("</div>\n");
        Sections(html, document);
        return html.Append("</div>\n").ToString();
    }

    static void Head(StringBuilder html, BriefDocument document)
    {
        foreach (var line in document.Head)
        {
            html.Append("<p").Append(Dir(line)).Append('>').Append(Inline(line)).Append("</p>\n");
        }
    }

    static void Sections(StringBuilder html, BriefDocument document)
    {
        foreach (var section in document.Sections)
        {
            Section(html, section, document.Language);
        }
    }

    static void Section(StringBuilder html, BriefSection section, Language language)
    {
        html.Append("<section aria-labelledby=\"").Append(section.Id).Append("\">\n<h2 id=\"").Append(section.Id).Append('"').Append(Dir(Phrase.Own(section.Heading))).Append('>').Append(Encode(section.Heading)).Append("</h2>\n");
        for (var i = 0; i < section.Blocks.Length; i++)
        {
            Block(html, section.Blocks[i], language);
        }

        html.Append("</section>\n");
    }

    static void Block(StringBuilder html, BriefBlock block, Language language)
    {
        switch (block)
        {
            case BriefBlock.Paragraph p:
                html.Append("<p").Append(p.Aside ? " class=\"aside\"" : "").Append(Dir(p.Text)).Append('>').Append(Inline(p.Text)).Append("</p>\n");
                break;
            case BriefBlock.Subheading h:
                html.Append("<h3").Append(Dir(h.Text)).Append('>').Append(Inline(h.Text)).Append("</h3>\n");
                break;
            case BriefBlock.Points list:
                var direction = list.Items.Select(i => Dir(i)).FirstOrDefault(d => d.Length > 0);
                html.Append(list.Numbered ? "<ol" : "<ul").Append(direction).Append(">\n");
                foreach (var item in list.Items)
                {
                    html.Append("<li").Append(Dir(item)).Append(Dir(item) == direction ? "" : " class=\"turned\"").Append('>').Append(Inline(item)).Append("</li>\n");
                }

                html.Append(list.Numbered ? "</ol>\n" : "</ul>\n");
                break;
            case BriefBlock.Table table:
                BriefHtmlTable.Append(html, table);
                break;
            case BriefBlock.Picture picture:
                html.Append("<figure>\n").Append(picture.Chart.ToSvg(ChartWords.In(language))).Append("<figcaption").Append(Dir(picture.Caption)).Append('>').Append(Inline(picture.Caption)).Append("</figcaption>\n</figure>\n");
                break;
        }
    }

    /// <summary>A <c>dir</c> attribute for a line; none where its words have no direction.</summary>
    internal static string Dir(Phrase phrase) => phrase.Direction is { } direction ? $" dir=\"{Name(direction)}\"" : "";

    internal static string Inline(Phrase phrase)
    {
        // Without a letter of its own a number takes its signs and ends in order from a mark.
        var html = new StringBuilder(phrase.Direction is null && !phrase.IsEmpty ? Direction.LeftMark : "");
        foreach (var words in phrase.Parts)
        {
            var text = words.Voice == Voice.Case ? $"<bdi>{Encode(words.Text)}</bdi>" : Encode(words.Text);
            html.Append(words.Strong ? $"<strong>{text}</strong>" : text);
        }

        return html.ToString();
    }

    static string Name(TextDirection direction) => direction == TextDirection.RightToLeft ? "rtl" : "ltr";

    // Letters of every script stay themselves; only what is markup is encoded.
    static string Encode(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
