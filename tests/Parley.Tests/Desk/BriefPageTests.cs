using System.Net;
using Xunit;

namespace Parley.Tests.Desk;

public sealed class BriefPageTests
{
    [Fact]
    public async Task Without_a_reader_it_is_for_everybody()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("c/strike/brief");
        Assert.Contains("For everybody, as of 20 Nov 2031. It holds only what is public.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("fourth hand", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_a_reader_it_holds_what_that_reader_may_know()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("c/strike/brief?for=line");
        Assert.Contains("Sound Line</bdi> only, as of", page, StringComparison.Ordinal);
        Assert.Contains("fourth hand", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Pay first", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_looker_gets_no_brief_but_its_own()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        Assert.DoesNotContain("fourth hand", await desk.Get("c/strike/brief?known-to=crews/members&for=line"), StringComparison.Ordinal);
        Assert.DoesNotContain("fourth hand", await desk.Get("c/strike/brief/file?known-to=public&for=line&form=md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_holds_nothing_its_policy_forbids()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("c/strike/brief?for=conciliator");
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", page, StringComparison.Ordinal);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("md", "brief-crews-members.md")]
    [InlineData("html", "brief-crews-members.html")]
    [InlineData("docx", "brief-crews-members.docx")]
    public async Task It_is_taken_along_as_a_file(string form, string name)
    {
        await using var desk = await OpenDesk.OnExample("strike");
        using var answer = await desk.Client.GetAsync($"c/strike/brief/file?form={form}&for=crews/members", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(name, answer.Content.Headers.ContentDisposition!.FileName);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_is_said_and_the_rest_is_shown()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var record = Directory.CreateDirectory(Path.Combine(desk.Folder, "record")).FullName;
        foreach (var name in (string[])["reports", "articles", "statements", "refusals", "meetings", "events", "figures", "names", "positions"])
        {
            await File.WriteAllTextAsync(Path.Combine(record, name + ".jsonl"), "not a record\n", TestContext.Current.CancellationToken);
        }

        var page = await desk.Get("c/strike/brief");
        Assert.Contains("The record beside the case cannot be read", page, StringComparison.Ordinal);
        Assert.Contains("Where the sides stand", page, StringComparison.Ordinal);
        await desk.Get("c/strike/brief/file?form=md", HttpStatusCode.UnprocessableEntity);
    }
}
