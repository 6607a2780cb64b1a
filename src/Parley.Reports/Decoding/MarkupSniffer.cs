using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>Tells a page of HTML from plain text by what is in it, not by its name.</summary>
static class MarkupSniffer
{
    const int Looked = 256 * 1024;

    /// <summary>Characters a tag in a page of which the first is not one at the start; a plain text has a tag now and then.</summary>
    const int MostBetweenTags = 600;

    static readonly FrozenSet<string> Tags = new[]
    {
        "html", "head", "body", "title", "meta", "link", "script", "style", "base", "main", "article", "section", "header", "footer", "nav", "aside",
        "div", "span", "p", "a", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "tbody", "thead", "tr", "td", "th",
        "br", "hr", "img", "figure", "figcaption", "blockquote", "pre", "em", "strong", "b", "i", "u", "font", "center", "form", "iframe", "noscript",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it begins with a tag of HTML or a declaration, or is full of tags.</summary>
    public static bool IsHtml(string text)
    {
        var looked = text.AsSpan(0, Math.Min(text.Length, Looked));
        var head = AfterComments(looked.TrimStart());
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || IsTag(head, 0) || IsFullOfTags(looked);
    }

    static ReadOnlySpan<char> AfterComments(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var close = text.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? "?>" : null;
            var end = close is null ? -1 : text.IndexOf(close, StringComparison.Ordinal);
            if (end < 0)
            {
                return text;
            }

            text = text[(end + close!.Length)..].TrimStart();
        }
    }

    static bool IsFullOfTags(ReadOnlySpan<char> text)
    {
        var (opened, closed) = (0, 0);
        for (var at = text.IndexOf('<'); at >= 0; at = Next(text, at))
        {
            if (at + 1 < text.Length && text[at + 1] == '/' ? IsTag(text, at, 2) : IsTag(text, at))
            {
                _ = text[at + 1] == '/' ? closed++ : opened++;
            }
        }

        return opened > 1 && closed > 1 && (opened + closed) * (long)MostBetweenTags >= text.Length;
    }

    static int Next(ReadOnlySpan<char> text, int at) => text[(at + 1)..].IndexOf('<') is >= 0 and var gap ? at + 1 + gap : -1;

    static bool IsTag(ReadOnlySpan<char> text, int at, int skip = 1)
    {
        if (text.Length <= at + skip || text[at] != '<')
        {
            return false;
        }

        var name = text[(at + skip)..];
        var end = 0;
        while (end < name.Length && end < 12 && char.IsAsciiLetterOrDigit(name[end]))
        {
            end++;
        }

        return end < name.Length && (name[end] is '>' or '/' || char.IsWhiteSpace(name[end])) && Tags.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..end]);
    }
}
