using System.Net;
using System.Text.RegularExpressions;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Desk;

/// <summary>The reading of reports in the background: how far it is, cancelled, and broken.</summary>
public sealed partial class ReadingTests
{
    const string Reading = "c/strike/reading";

    [Fact]
    public async Task A_cancelled_reading_leaves_no_record_and_the_next_one_goes_on()
    {
        using var held = new HeldWork(after: 3);
        await using var desk = await OpenDesk.OnExample("strike", onProgress: held.Hold);
        await desk.Post(Reading);
        await held.Arrived.WaitAsync(TestContext.Current.CancellationToken);
        var page = PageText.Decoded(await desk.GetOnce(Reading));
        Assert.Contains("3 of 10 reports read", page, StringComparison.Ordinal);
        await desk.Post(Cancel().Match(page).Groups["address"].Value, ("back", "/" + Reading));
        Assert.Contains("Cancelling …", PageText.Decoded(await desk.GetOnce(Reading)), StringComparison.Ordinal);
        held.Release();

        var record = PageText.Decoded(await desk.Get(await Ended(desk)));
        Assert.Contains("Reading was cancelled. The record is as it was", record, StringComparison.Ordinal);
        Assert.Contains("Read the 10 reports of this case", record, StringComparison.Ordinal);
        Assert.False(RecordReader.IsRecord(Path.Combine(desk.Folder, "record")));

        await desk.Post(Reading);
        Assert.Contains("The record holds 10 reports.", await desk.Get(await Ended(desk)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_that_breaks_says_so_once_and_can_be_begun_again()
    {
        var breaks = true;
        await using var desk = await OpenDesk.OnExample("strike", onProgress: () =>
        {
            if (breaks)
            {
                throw new InvalidOperationException("What a report says.");
            }
        });
        await desk.Post(Reading);
        var record = PageText.Decoded(await desk.Get(await Ended(desk)));
        Assert.Contains("Reading broke off by a fault of Parley's own, not of the case or of a report", record, StringComparison.Ordinal);
        Assert.Contains("Read once more", record, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", record, StringComparison.Ordinal);
        Assert.DoesNotContain("What a report says.", record, StringComparison.Ordinal);
        Assert.DoesNotContain("broke off", await desk.Get("c/strike/record"), StringComparison.Ordinal);

        breaks = false;
        await desk.Post(Reading);
        Assert.Contains("The record holds 10 reports.", await desk.Get(await Ended(desk)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_goes_on_while_nobody_looks_at_it()
    {
        using var held = new HeldWork(after: 3);
        await using var desk = await OpenDesk.OnExample("strike", onProgress: held.Hold);
        await desk.Post(Reading);
        await held.Arrived.WaitAsync(TestContext.Current.CancellationToken);
        using var away = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var asked = desk.Client.GetAsync(Reading, away.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        held.Release();
        Assert.Contains("The record holds 10 reports.", await desk.Get(await Ended(desk)), StringComparison.Ordinal);
    }

    /// <summary>Asks how far the reading is until it leads on, and gives where to.</summary>
    static async Task<string> Ended(OpenDesk desk)
    {
        while (true)
        {
            using var answer = await desk.Client.GetAsync(Reading, TestContext.Current.CancellationToken);
            if (answer.StatusCode == HttpStatusCode.SeeOther)
            {
                return answer.Headers.Location!.OriginalString;
            }

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [GeneratedRegex("action=\"/(?<address>c/strike/work/[0-9]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Cancel();
}
