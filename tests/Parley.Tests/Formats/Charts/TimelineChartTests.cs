using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Parley.Formats;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Formats.Charts;

public sealed class TimelineChartTests
{
    static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    [Fact]
    public void Time_runs_the_way_words_are_read()
    {
        Assert.Equal(["first", "last"], InPlace(Of("en", At(1, "first"), At(20, "last"))));
        Assert.Equal(["last", "first"], InPlace(Of("ar", At(1, "first"), At(20, "last"))));
    }

    [Fact]
    public void Days_are_spaced_by_their_distance()
    {
        var places = Marks(Of("en", At(1, "a"), At(11, "b"), At(21, "c"))).Select(m => m.X).ToList();
        Assert.Equal(places[1] - places[0], places[2] - places[1], 0.02);
    }

    [Fact]
    public void Marks_of_one_day_and_kind_are_one_with_their_number()
    {
        var svg = XElement.Parse(Of("en", At(5, "raise"), At(5, "rest"), At(9, "crew")).ToSvg());
        Assert.Equal(["raise\nrest", "crew"], svg.Elements(Ns + "path").Where(p => p.Element(Ns + "title")!.Value != "legend").Select(p => p.Element(Ns + "title")!.Value));
        Assert.Contains(svg.Elements(Ns + "text"), t => t.Value == "2");
    }

    [Fact]
    public void Marks_of_one_day_that_differ_do_not_cover_each_other()
    {
        var marks = Marks(Of("en", At(5, "softer"), At(5, "harder") with { Shape = TimelineShape.Up }, At(5, "hidden") with { Hollow = true }));
        Assert.Equal(3, marks.Count);
        foreach (var (a, b) in marks.SelectMany((a, i) => marks.Skip(i + 1).Select(b => (a, b))))
        {
            Assert.True(Math.Abs(a.Y - b.Y) >= 12 || Math.Abs(a.X - b.X) >= 12, $"{a} and {b}");
        }
    }

    [Fact]
    public void What_lies_outside_the_axis_is_left_out() =>
        Assert.Equal(["within"], Marks(Of("en", At(5, "within"), new TimelineMark(new DateSpan(new DateOnly(2031, 12, 31)), TimelineShape.Cross, false, "before"))).Select(m => m.Words));

    [Theory]
    [InlineData(2032, 3, 1, 2032, 3, 8)]
    [InlineData(2032, 3, 1, 2032, 6, 30)]
    [InlineData(2032, 2, 29, 2033, 2, 28)]
    [InlineData(2020, 1, 1, 2032, 12, 31)]
    [InlineData(1, 1, 1, 9999, 12, 31)]
    public void An_axis_has_between_two_and_eight_ticks(int fromYear, int fromMonth, int fromDay, int toYear, int toMonth, int toDay)
    {
        var chart = Of("en") with { From = new(fromYear, fromMonth, fromDay), To = new(toYear, toMonth, toDay) };
        var ticks = XElement.Parse(chart.ToSvg()).Elements(Ns + "text").Count(t => t.Attribute("text-anchor")!.Value == "middle");
        Assert.InRange(ticks, 2, 8);
    }

    [Fact]
    public void A_page_that_forbids_styles_can_show_it() => Assert.DoesNotContain("style=", Of("ar", At(3, "x")).ToSvg(), StringComparison.Ordinal);

    static IEnumerable<string> InPlace(Chart.Timeline chart) => Marks(chart).OrderBy(m => m.X).Select(m => m.Words);

    static List<(double X, double Y, string Words)> Marks(Chart.Timeline chart) =>
    [
        .. XElement.Parse(chart.ToSvg()).Elements(Ns + "path")
            .Select(p => (Path: p.Attribute("d")!.Value, Words: p.Element(Ns + "title")!.Value))
            .Where(p => p.Words != "legend")
            .Select(p => (Point: p.Path[1..].Split('L', 'a')[0].Split(' '), p.Words))
            .Select(p => (Number(p.Point[0]), Number(p.Point[1]), p.Words)),
    ];

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    static TimelineMark At(int day, string words) => new(new DateSpan(new DateOnly(2032, 3, day)), TimelineShape.Down, false, words);

    static Chart.Timeline Of(string culture, params ImmutableArray<TimelineMark> marks) => new(
        "Title", "Description", [new TimelineLane("Upper garden", marks)], new(2032, 3, 1), new(2032, 3, 25), new(2032, 3, 20),
        [(TimelineShape.Down, false, "legend")], CultureInfo.GetCultureInfo(culture));
}
