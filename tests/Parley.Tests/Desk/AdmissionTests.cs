using System.Net;
using Xunit;

namespace Parley.Tests.Desk;

public sealed class AdmissionTests
{
    [Fact]
    public async Task Nobody_gets_in_without_the_token()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        using var stranger = new HttpClient { BaseAddress = desk.Address };
        using var answer = await stranger.GetAsync("c/strike/standing", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("Sound Line", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_is_good_once()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        using var second = new HttpClient { BaseAddress = desk.Address };
        using var answer = await second.GetAsync(desk.Entrance, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Another_name_for_this_machine_is_refused()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        using var request = new HttpRequestMessage(HttpMethod.Get, "c/strike/standing") { Headers = { Host = $"rebound.example:{desk.Address.Port}" } };
        using var answer = await desk.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://elsewhere.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_form_from_elsewhere_changes_nothing(string? origin)
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var before = desk.Text;
        desk.Client.DefaultRequestHeaders.Remove("Origin");
        if (origin is not null)
        {
            desk.Client.DefaultRequestHeaders.Add("Origin", origin);
        }

        var (status, _) = await desk.Post("c/strike/undo");
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal(before, desk.Text);
    }

    [Fact]
    public async Task A_request_that_another_site_started_is_refused()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        desk.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        await desk.Get("c/strike/standing", HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Every_answer_forbids_what_the_desk_does_not_need()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        using var answer = await desk.Client.GetAsync("c/strike/standing", TestContext.Current.CancellationToken);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_browser_keeps_the_fonts_until_they_change()
    {
        await using var desk = await OpenDesk.OnText(SmallCase.Text);
        var fonts = (await desk.Get("assets/desk.css")).Split("url(\"").Skip(1).Select(u => u.Split('"')[0]).ToArray();
        Assert.Equal(4, fonts.Length);
        foreach (var font in fonts)
        {
            using var answer = await desk.Client.GetAsync("assets/" + font, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }
}
