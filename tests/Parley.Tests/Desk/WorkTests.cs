using System.Net;
using System.Text.RegularExpressions;
using Parley.Desk;
using Parley.EndToEnd;
using Xunit;

namespace Parley.Tests.Desk;

/// <summary>Work that takes longer than a page waits: how far it is, cancelling it, and what becomes of it when nobody wants it any more.</summary>
public sealed partial class WorkTests
{
    [Theory]
    [InlineData("bridges", "Step 1 of at most 3: the best package by each criterion", "Of 482,625 packages")]
    [InlineData("bridges?off=committee-long-term", "Step 1 of at most 3: the best package by each criterion", "Zone: open, 2,998 packages → ")]
    [InlineData("brief?for=line", "Step 1 of at most 3: the best package by each criterion", "Take it along:")]
    [InlineData("drafts/second-paper?for=line", "Step 1 of at most 1: what the terms give away", "id=\"verdict\"")]
    [InlineData("sequence", "Step 1 of at most 2: the package whose obligations are looked at", "Not self-enforcing")]
    public async Task A_page_says_how_far_its_work_is_and_shows_the_answer_when_it_is_there(string page, string step, string answer)
    {
        using var held = new HeldWork();
        await using var desk = await OpenDesk.OnExample("strike", onProgress: held.Hold);
        var waiting = PageText.Decoded(await desk.GetOnce($"c/strike/{page}"));
        Assert.Contains(step, waiting, StringComparison.Ordinal);
        Assert.Contains("0 possibilities looked at; this step stops at", waiting, StringComparison.Ordinal);
        Assert.Contains("<button class=\"quiet\">Cancel</button>", waiting, StringComparison.Ordinal);
        Assert.Contains("http-equiv=\"refresh\" content=\"2; url=/c/", waiting, StringComparison.Ordinal);
        Assert.DoesNotContain(answer, waiting, StringComparison.Ordinal);
        held.Release();
        var answered = await desk.Get($"c/strike/{page}");
        Assert.Contains(answer, answered, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv=\"refresh\"", answered, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_stops_the_search_itself_and_the_page_offers_to_go_on()
    {
        // The first report is that of the step: from the second on, the search is at work.
        using var held = new HeldWork(after: 3);
        await using var desk = await OpenDesk.OnText(HardCase.Text(), onProgress: held.Hold);
        await desk.GetOnce("c/case/bridges");
        await held.Arrived.WaitAsync(TestContext.Current.CancellationToken);
        var page = await desk.GetOnce("c/case/bridges");
        Assert.Matches("[1-9][0-9,]+ possibilities looked at; this step stops at 20,000,000 at the latest", page);
        var work = desk.Work.Find(Number(page))!;
        Assert.Equal((HttpStatusCode.SeeOther, "/c/case/bridges"), await desk.Post($"c/case/work/{Number(page)}", ("back", "/c/case/bridges")));
        Assert.Contains("Cancelling …", PageText.Decoded(await desk.GetOnce("c/case/bridges")), StringComparison.Ordinal);
        held.Release();
        await Task.WhenAny(work.Ended).WaitAsync(TestContext.Current.CancellationToken);
        Assert.True(work.Ended.IsCanceled);

        var stopped = await desk.GetOnce("c/case/bridges");
        Assert.Contains("Stopped before the end.", stopped, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv=\"refresh\"", stopped, StringComparison.Ordinal);
        await desk.Post($"c/case/work/{Number(stopped)}", ("back", "/c/case/bridges"), ("again", "yes"));
        var again = await desk.GetOnce("c/case/bridges");
        Assert.Contains("of at most 3", again, StringComparison.Ordinal);
        Assert.NotEqual(Number(stopped), Number(again));
    }

    [Fact]
    public async Task Who_looks_as_another_may_cancel_too_and_is_led_to_no_other_site()
    {
        using var held = new HeldWork();
        await using var desk = await OpenDesk.OnExample("strike", onProgress: held.Hold);
        var page = await desk.GetOnce("c/strike/bridges?known-to=line");
        Assert.Equal((HttpStatusCode.SeeOther, "/c/strike/today"), await desk.Post($"c/strike/work/{Number(page)}", ("back", "//elsewhere.example/c/strike/")));
        Assert.True(desk.Work.Find(Number(page))!.IsCancelled);
    }

    [Fact]
    public async Task Work_that_breaks_is_said_plainly_and_can_be_tried_once_more()
    {
        var breaks = true;
        await using var desk = await OpenDesk.OnExample("strike", onProgress: () =>
        {
            if (breaks)
            {
                throw new InvalidOperationException("What the case says.");
            }
        });
        var page = PageText.Decoded(await desk.GetOnce("c/strike/bridges"));
        Assert.Contains("This broke off by a fault of Parley's own, not of the case", page, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", page, StringComparison.Ordinal);
        Assert.DoesNotContain("What the case says.", page, StringComparison.Ordinal);
        breaks = false;
        var (_, back) = await desk.Post($"c/strike/work/{Number(page)}", ("back", "/c/strike/bridges"), ("again", "yes"));
        Assert.Contains("Of 482,625 packages", await desk.Get(back), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_on_a_version_that_is_gone_ends()
    {
        using var held = new HeldWork(after: 3);
        await using var desk = await OpenDesk.OnText(HardCase.Text(), onProgress: held.Hold);
        var work = desk.Work.Find(Number(await desk.GetOnce("c/case/bridges")))!;
        await held.Arrived.WaitAsync(TestContext.Current.CancellationToken);
        await desk.Edit(desk.Text.Replace("title: Hard", "title: Harder", StringComparison.Ordinal));
        held.Release();
        await Task.WhenAny(work.Ended).WaitAsync(TestContext.Current.CancellationToken);
        Assert.True(work.Ended.IsCanceled);
        Assert.Contains("Harder", await desk.GetOnce("c/case/bridges"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_whose_browser_went_away_before_it_was_answered_ends()
    {
        using var held = new HeldWork(after: 3);
        await using var desk = await OpenDesk.OnText(HardCase.Text(), onProgress: held.Hold);
        using var away = new CancellationTokenSource();
        var asked = desk.Client.GetAsync("c/case/bridges", away.Token);
        while (desk.Work.Find(1) is null)
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        var work = desk.Work.Find(1)!;
        await away.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        held.Release();
        await Task.WhenAny(work.Ended).WaitAsync(TestContext.Current.CancellationToken);
        Assert.True(work.Ended.IsCanceled);
    }

    [Fact]
    public async Task Work_ends_with_the_desk()
    {
        using var held = new HeldWork(after: 3);
        Running work;
        await using (var desk = await OpenDesk.OnText(HardCase.Text(), onProgress: held.Hold))
        {
            work = desk.Work.Find(Number(await desk.GetOnce("c/case/bridges")))!;
        }

        held.Release();
        await Task.WhenAny(work.Ended).WaitAsync(TestContext.Current.CancellationToken);
        Assert.True(work.Ended.IsCanceled);
    }

    [Fact]
    public async Task Work_that_no_page_asks_for_any_more_is_left_and_begun_anew_for_the_next()
    {
        var never = new TaskCompletionSource<string>();
        using var background = new Background(new DeskOptions { Folder = "." });
        var recent = new Recent();
        Running<EffortProgress, string> Begin() => background.Begin<EffortProgress, string>(TimeSpan.FromMilliseconds(1), (_, cancel) => never.Task.WaitAsync(cancel));
        var work = recent.Of("one", Begin);
        Assert.Same(work, recent.Of("one", Begin));
        await work.WaitAsync(TimeSpan.FromMilliseconds(1), TestContext.Current.CancellationToken);
        await Task.WhenAny(work.Ended).WaitAsync(TestContext.Current.CancellationToken);
        Assert.True(work.IsLeft);
        Assert.NotSame(work, recent.Of("one", Begin));
    }

    [Fact]
    public void What_was_not_asked_for_the_longest_makes_room_and_ends()
    {
        var never = new TaskCompletionSource<string>();
        using var background = new Background(new DeskOptions { Folder = "." });
        var recent = new Recent();
        Running<EffortProgress, string> Of(int key) => recent.Of(key, () => background.Begin<EffortProgress, string>(Timeout.InfiniteTimeSpan, (_, cancel) => never.Task.WaitAsync(cancel)));
        var all = Enumerable.Range(0, 16).Select(Of).ToList();
        Assert.Same(all[0], Of(0));
        Of(16);
        Assert.Equal([1], Enumerable.Range(0, 16).Where(i => all[i].IsLeft));
    }

    [Fact]
    public async Task What_breaks_while_it_is_computed_is_not_kept()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        using var opened = DeskCase.Open("case", Path.Combine(desk.Folder, "case.yaml")).Case!;
        Assert.Throws<OperationCanceledException>(() => opened.Now.Once<string>("key", static () => throw new OperationCanceledException()));
        Assert.Equal("found", opened.Now.Once("key", static () => "found"));
    }

    static int Number(string page) => int.Parse(Work().Match(page).Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("/work/(?<number>[0-9]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Work();
}
