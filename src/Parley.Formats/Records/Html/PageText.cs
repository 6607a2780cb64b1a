using System.Globalization;
using System.Text;

namespace Parley.Formats;

/// <summary>Writes a page of HTML piece by piece. Words of reports and cases enter only through <see cref="Words(string)"/> and <see cref="Attribute"/>, which encode them.</summary>
sealed class PageText
{
    readonly StringBuilder html = new();

    /// <summary>Markup of our own.</summary>
    public PageText Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    /// <summary>Words, as they are to be read.</summary>
    public PageText Words(string text) => Words(text.AsSpan());

    /// <inheritdoc cref="Words(string)"/>
    public PageText Words(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\'':
                    html.Append("&#39;");
                    break;
                default:
                    html.Append(IsCommanding(c) ? '\uFFFD' : c);
                    break;
            }
        }

        return this;
    }

    /// <summary>A name or a quotation of either direction.</summary>
    public PageText Name(string text) => Raw("<bdi>").Words(RecordNaming.Plain(text)).Raw("</bdi>");

    /// <summary>An attribute with its value.</summary>
    public PageText Attribute(string name, string value) => Raw(" ").Raw(name).Raw("=\"").Words(value).Raw("\"");

    /// <summary>A whole number.</summary>
    public PageText Number(int number) => Raw(number.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary><c>1 report</c>, <c>2 reports</c>.</summary>
    public PageText Count(int number, string what) => Number(number).Raw(" ").Raw(what).Raw(number == 1 ? "" : "s");

    public override string ToString() => html.ToString();

    // Characters that command a terminal or a browser, or turn the words around them.
    static bool IsCommanding(char c) => (char.IsControl(c) && c is not ('\n' or '\t')) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF';
}
