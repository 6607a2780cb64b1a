using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Parley.Tests.Desk;

/// <summary>Every page of the desk, looked at as each other actor: none may hold what that actor may not know.</summary>
public sealed partial class SecretsTests
{
    /// <summary>How many pages are asked for at most, so that links in a circle end.</summary>
    const int MostPages = 400;

    static readonly string[] Places = ["today", "standing", "rooms", "drafts", "bridges", "sequence", "record", "carrying-out", "brief", "keys",
        $"search?q={PlantedCase.Stem}", $"palette?q={PlantedCase.Stem}", "palette?q="];

    [Fact]
    public async Task The_team_finds_every_planted_word()
    {
        await using var desk = await Open();
        var all = string.Concat((await Crawl(desk, null)).Values);
        Assert.DoesNotContain(PlantedCase.Words.Keys, word => !all.Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task No_page_tells_a_reader_what_it_may_not_know(string language)
    {
        await using var desk = await Open();
        desk.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var ofTeam = await Crawl(desk, null);
        var told = new List<string>();
        foreach (var reader in PlantedCase.Readers)
        {
            // Also the addresses that only the team's pages lead to: a reader may guess them.
            var pages = await Crawl(desk, reader, ofTeam.Keys);
            told.AddRange(from page in pages
                          from word in PlantedCase.Words
                          where !word.Value.Contains(reader) && page.Value.Contains(word.Key, StringComparison.OrdinalIgnoreCase)
                          select $"{reader} reads {word.Key} at {page.Key}");
        }

        Assert.True(told.Count == 0, string.Join('\n', told));
    }

    [Fact]
    public async Task What_a_reader_may_know_it_is_shown()
    {
        await using var desk = await Open();
        var lacking = new List<string>();
        foreach (var reader in PlantedCase.Readers)
        {
            var all = string.Concat((await Crawl(desk, reader)).Values);
            lacking.AddRange(PlantedCase.Words.Where(w => w.Value.Contains(reader) && !all.Contains(w.Key, StringComparison.Ordinal)).Select(w => $"{reader} lacks {w.Key}"));
        }

        Assert.True(lacking.Count == 0, string.Join('\n', lacking));
    }

    [Fact]
    public async Task Nothing_is_written_by_somebody_who_only_looks()
    {
        await using var desk = await OpenDesk.OnText(PlantedCase.Text);
        foreach (var page in await Crawl(desk, null))
        {
            foreach (var action in Action().Matches(page.Value).Select(m => As(WebUtility.HtmlDecode(m.Groups["to"].Value), "north")).Distinct())
            {
                Assert.Equal((HttpStatusCode.Forbidden, action), ((await desk.Post(action, ("back", "/c/case/today"))).Status, action));
            }
        }

        Assert.Equal(PlantedCase.Text, desk.Text);
    }

    static async Task<OpenDesk> Open()
    {
        var desk = await OpenDesk.OnText(PlantedCase.Text);
        PlantedRecord.Write(desk.Folder);
        return desk;
    }

    /// <summary>All pages that links lead to, by address, as a reader; null: as the team.</summary>
    static async Task<Dictionary<string, string>> Crawl(OpenDesk desk, string? reader, IEnumerable<string>? more = null)
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(Places.Select(p => $"/c/case/{p}").Concat(more ?? []).Select(p => As(p, reader)));
        while (waiting.TryDequeue(out var at))
        {
            if (pages.ContainsKey(at))
            {
                continue;
            }

            Assert.True(pages.Count < MostPages, $"more than {MostPages} pages, the last {at}");
            using var answer = await desk.Client.GetAsync(at, TestContext.Current.CancellationToken);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{at}: {text}");
            // Search marks what was sought within words.
            pages[at] = WebUtility.HtmlDecode(text.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal));
            foreach (Match link in Link().Matches(text))
            {
                waiting.Enqueue(As(WebUtility.HtmlDecode(link.Groups["to"].Value), reader));
            }
        }

        return pages;
    }

    /// <summary>The address as that reader sees it, without the place on the page.</summary>
    static string As(string address, string? reader)
    {
        var parts = address.Split('#')[0].Split('?', 2);
        var query = (parts.Length == 2 ? parts[1] : "").Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !p.StartsWith("known-to=", StringComparison.Ordinal) && !p.StartsWith("said=", StringComparison.Ordinal));
        var all = string.Join('&', reader is null ? query : query.Append("known-to=" + Uri.EscapeDataString(reader)));
        return all.Length == 0 ? parts[0] : $"{parts[0]}?{all}";
    }

    [GeneratedRegex("""(href|hx-get|data-source|data-href)="(?<to>/c/case/(?!live)[^"]*)["]""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Link();

    [GeneratedRegex("""<form[^>]*method="post"[^>]*action="(?<to>/c/case/[^"]*)["]""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Action();
}
