using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Parley.Tests.Desk;

/// <summary>The brief in the language of the page: on it, and in what is taken along.</summary>
public sealed partial class BriefInArabicTests
{
    static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public async Task The_page_holds_it_in_Arabic_from_right_to_left_with_names_set_apart()
    {
        await using var desk = await Open("ar");
        var page = await desk.Get("c/strike/brief?for=line");
        Assert.Contains("<div class=\"brief\" lang=\"ar\" dir=\"rtl\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("lang=\"en\" dir", page, StringComparison.Ordinal);
        Assert.Matches("""<p dir="rtl">[^<]*<bdi>Sound Line</bdi>[^<]* 20 نوفمبر 2031\.""", page);
        Assert.DoesNotContain("dir=\"ltr\"", Section().Match(page).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_an_English_page_it_is_English()
    {
        await using var desk = await Open("en");
        Assert.Contains("<div class=\"brief\" lang=\"en\" dir=\"ltr\">", await desk.Get("c/strike/brief"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_HTML_says_its_language_and_direction()
    {
        await using var desk = await Open("ar");
        var html = await desk.Get("c/strike/brief/file?form=html");
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", html, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"cost\" dir=\"rtl\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Worth to", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_names_alone_runs_as_the_brief_does()
    {
        await using var desk = await Open("ar");
        var html = await desk.Get("c/strike/brief/file?form=html");
        var lines = TermLine().Matches(html).Select(m => m.Groups["direction"].Value).ToArray();
        Assert.NotEmpty(lines);
        Assert.All(lines, direction => Assert.Equal("rtl", direction));
    }

    [Fact]
    public async Task In_Word_pages_tables_and_lines_run_from_right_to_left()
    {
        await using var desk = await Open("ar");
        using var answer = await desk.Client.GetAsync("c/strike/brief/file?form=docx", TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        await using var part = await zip.Entries.Single(e => e.Name == "document.xml" || e.FullName.EndsWith("/main.xml", StringComparison.Ordinal)).OpenAsync(TestContext.Current.CancellationToken);
        var body = XDocument.Load(part).Root!;
        Assert.NotNull(body.Descendants(W + "sectPr").Single().Element(W + "bidi"));
        Assert.All(body.Descendants(W + "tbl"), t => Assert.NotNull(t.Element(W + "tblPr")!.Element(W + "bidiVisual")));
        Assert.All(body.Descendants(W + "p").Where(p => Arabic().IsMatch(p.Value)), p => Assert.NotNull(p.Element(W + "pPr")!.Element(W + "bidi")));
        Assert.All(body.Descendants(W + "r").Where(r => Arabic().IsMatch(r.Value)), r => Assert.NotNull(r.Element(W + "rPr")?.Element(W + "rtl")));
    }

    static async Task<OpenDesk> Open(string language)
    {
        var desk = await OpenDesk.OnExample("strike");
        desk.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return desk;
    }

    [GeneratedRegex("<section aria-labelledby=\"sequence\">.*?<table>", RegexOptions.Singleline, 1000)]
    private static partial Regex Section();

    /// <summary>A cell of a proposal's terms: names and their points.</summary>
    [GeneratedRegex("<td dir=\"(?<direction>...)\">[^<]*<bdi>[^<]*</bdi>: <strong>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TermLine();

    [GeneratedRegex(@"\p{IsArabic}", RegexOptions.None, 1000)]
    private static partial Regex Arabic();
}
