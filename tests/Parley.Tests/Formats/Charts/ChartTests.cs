using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Formats.Charts;

public sealed class ChartTests
{
    static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    [Fact]
    public void Every_picture_is_well_formed_and_says_what_it_shows()
    {
        foreach (var chart in All())
        {
            var svg = XElement.Parse(chart.ToSvg());
            Assert.Equal(chart.Title, svg.Element(Ns + "title")!.Value);
            Assert.Equal(chart.Description, svg.Element(Ns + "desc")!.Value);
        }
    }

    [Fact]
    public void Coordinates_are_written_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var here = All().Select(c => c.ToSvg()).ToList();
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(here, All().Select(c => c.ToSvg()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Everything_drawn_lies_within_the_picture()
    {
        foreach (var chart in All())
        {
            var svg = XElement.Parse(chart.ToSvg());
            var box = svg.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
            Assert.All(svg.Descendants(Ns + "circle"), c => Assert.True(Number(c.Attribute("cx")!.Value) >= 0 && Number(c.Attribute("cx")!.Value) <= box[2] && Number(c.Attribute("cy")!.Value) >= 0 && Number(c.Attribute("cy")!.Value) <= box[3]));
            Assert.All(svg.Descendants(Ns + "text"), t => Assert.True(Number(t.Attribute("y")!.Value) >= 0 && Number(t.Attribute("y")!.Value) <= box[3]));
        }
    }

    [Fact]
    public void Labels_of_packages_close_to_each_other_do_not_overlap()
    {
        var near = Enumerable.Range(0, 4).Select(i => new MarkedPackage(((char)('A' + i)).ToString(), "egalitarian", [0.6 + 0.01 * i, 0.6 - 0.01 * i])).ToImmutableArray();
        var chart = new Chart.Frontier("T", "D", ["One", "Two"], [0.3, 0.3], [[0.9, 0.35], [0.35, 0.9]], near);
        var labels = XElement.Parse(chart.ToSvg()).Descendants(Ns + "text").Where(t => near.Any(m => t.Value == $"{m.Letter}  {m.Label}"))
            .Select(t => (X: Number(t.Attribute("x")!.Value), Y: Number(t.Attribute("y")!.Value), Width: Svg.Width(t.Value))).ToList();
        Assert.Equal(4, labels.Count);
        foreach (var (a, b) in labels.SelectMany((a, i) => labels.Skip(i + 1).Select(b => (a, b))))
        {
            Assert.True(Math.Abs(a.Y - b.Y) >= Svg.TextSize || a.X + a.Width <= b.X || b.X + b.Width <= a.X, $"{a} and {b} overlap");
        }
    }

    [Theory]
    [InlineData(0.31, 0.97)]
    [InlineData(-3.2, 0.001)]
    [InlineData(0.5, 0.5)]
    [InlineData(-1e-12, 1e-12)]
    public void A_scale_holds_its_values_between_round_marks(double low, double high)
    {
        var scale = Scale.Over([low, high], 10, 110);
        Assert.InRange(scale.At(low), 10 - 1e-6, 110 + 1e-6);
        Assert.InRange(scale.At(high), 10 - 1e-6, 110 + 1e-6);
        Assert.InRange(scale.Marks().Count(), 2, 12);
        Assert.Equal(scale.Marks().Count(), Labels(scale).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_zero_is_written_without_a_sign()
    {
        var scale = Scale.Over([-0.1, 0.1], 0, 100);
        Assert.Contains("0", Labels(scale));
        Assert.DoesNotContain(Labels(scale), l => l is "-0" or "−0" or "0.00" or "−0.00");
    }

    static IEnumerable<string> Labels(Scale scale) => scale.Marks().Select(mark => scale.Label(mark, System.Globalization.CultureInfo.InvariantCulture));

    static IEnumerable<Chart> All()
    {
        ImmutableArray<MarkedPackage> two = [new("A", "Nash", [0.6, 0.5]), new("B", "least <movement> & \"more\"", [0.4, 0.8])];
        yield return new Chart.Frontier("Two & two", "Described <so>", ["The North", "أهل السدرة (الوادي)"], [0.3, 0.4], [.. Enumerable.Range(0, 3000).Select(i => ImmutableArray.Create(i / 3000.0, 1 - i / 3000.0))], two);
        ImmutableArray<MarkedPackage> four = [new("A", "Nash, Kalai-Smorodinsky, egalitarian, utilitarian, least movement", [0.6, 0.5, 0.2, 0.9])];
        yield return new Chart.Frontier("Four", "D", ["A party with a very long name indeed, of the hills", "Two", "Three", "Four"], [0.3, 0.4, 0.1, 0.2], [[0.6, 0.5, 0.2, 0.9], [0.1, 0.9, 0.3, 0.3]], four);
        yield return new Chart.Temptation("Steps", "D", [new("North", [-0.1, 0.05, 0]), new("South", [-0.2, -0.3, 0])]);
        yield return new Chart.Temptation("No step", "D", [new("North", [0]), new("South", [0])]);
    }

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
