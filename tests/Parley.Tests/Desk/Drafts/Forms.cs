using System.Net;
using System.Text.RegularExpressions;

namespace Parley.Tests.Desk;

/// <summary>Forms of a text, filled in as a person does: with what the page of the form holds of itself.</summary>
static partial class Forms
{
    public static async Task<(HttpStatusCode Status, string Text)> Send(OpenDesk desk, string page, params (string Name, string Value)[] fields)
    {
        var form = await desk.Get(page);
        return await desk.Post(page, [("version", Field(form, "version")), ("was", Field(form, "was")), .. fields]);
    }

    /// <summary>The value of a field that nobody sees; empty where there is none.</summary>
    public static string Field(string page, string name)
    {
        var start = $"name=\"{name}\" value=\"";
        var at = page.IndexOf(start, StringComparison.Ordinal);
        return at < 0 ? "" : page[(at + start.Length)..page.IndexOf('"', at + start.Length)];
    }

    /// <summary>What a page says under which field.</summary>
    public static IEnumerable<(string Field, string Fault)> Faults(string page) =>
        Fault().Matches(page).Select(m => (m.Groups["field"].Value, PageText.Decoded(m.Groups["fault"].Value)));

    [GeneratedRegex("<p class=\"field-fault\" id=\"(?<field>[^\"]+)-fault\">(?<fault>[^<]*)</p>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fault();
}
