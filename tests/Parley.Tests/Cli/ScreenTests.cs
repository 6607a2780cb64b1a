using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Parley.Tests.Cli;

/// <summary>What hangs on the terminal: colour, width, culture, progress.</summary>
public sealed class ScreenTests
{
    static readonly string Strike = Path.Combine(Repository.Root, "examples", "strike");

    [Fact]
    public async Task Colour_changes_how_a_page_looks_and_never_what_it_says()
    {
        var plain = await Ran.Async("gap", Strike);
        var coloured = await Ran.Async(["gap", Strike], t => t with { Colour = true });
        Assert.DoesNotContain('\e', plain.Out);
        Assert.Contains('\e', coloured.Out);
        Assert.Equal(plain.Out, WithoutEscapes(coloured.Out));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public async Task A_page_is_no_wider_than_the_terminal(int width)
    {
        foreach (var command in (string[])["gap", "movement", "frontier", "why", "sequence", "check"])
        {
            var ran = await Ran.Async([command, Strike], t => t with { Width = width });
            Assert.DoesNotContain(ran.Out.Split('\n'), line => line.Length > width && line.Contains(' ', StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_page_is_in_the_users_culture_and_json_in_none()
    {
        var german = CultureInfo.GetCultureInfo("de-DE");
        var page = await Ran.Async(["frontier", Strike], t => t with { Culture = german });
        Assert.Contains("482.625", page.Out, StringComparison.Ordinal);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = german;
            var json = await Ran.Async(["frontier", Strike, "--json"], t => t with { Culture = german });
            Assert.Equal((await Ran.Async("frontier", Strike, "--json")).Out, json.Out);
            Assert.Equal(482625, JsonDocument.Parse(json.Out).RootElement.GetProperty("packages").GetInt32());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_progress_bar_shows_after_a_second_on_a_terminal_and_goes_away()
    {
        var clock = new SteppedClock();
        using var error = new StringWriter();
        var terminal = new Terminal { Out = TextWriter.Null, Error = error, ErrorIsTerminal = true, Clock = clock };
        using (var bar = new ProgressBar(terminal, "bridge", 100))
        {
            clock.Passed = TimeSpan.FromSeconds(0.9);
            bar.Report(10);
            Assert.Empty(error.ToString());
            clock.Passed = TimeSpan.FromSeconds(1.5);
            bar.Report(50);
            Assert.Contains("50 of at most 100", error.ToString(), StringComparison.Ordinal);
        }

        Assert.EndsWith(" \r", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_progress_bar_shows_where_nobody_looks()
    {
        var clock = new SteppedClock();
        using var error = new StringWriter();
        using (var bar = new ProgressBar(new Terminal { Out = TextWriter.Null, Error = error, Clock = clock }, "bridge", 100))
        {
            clock.Passed = TimeSpan.FromSeconds(5);
            bar.Report(50);
        }

        Assert.Empty(error.ToString());
    }

    static string WithoutEscapes(string text) =>
        string.Join('\n', System.Text.RegularExpressions.Regex.Replace(text, "\e\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)).Split('\n').Select(l => l.TrimEnd()));

    sealed class SteppedClock : TimeProvider
    {
        public TimeSpan Passed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Passed.Ticks;
    }
}
