using Parley.Model;
using Xunit;

namespace Parley.Tests.Formats.Reading;

/// <summary>The YAML 1.2 core schema, and options of ranges.</summary>
public sealed class ScalarTests
{
    const string Small = """
        parley: 1
        title: TITLE
        as_of: 2031-03-10
        parties: { a: { }, b: { } }
        issues: { m: { range: { from: FROM, to: TO, step: STEP } } }

        """;

    [Theory]
    [InlineData("yes"), InlineData("no"), InlineData("on"), InlineData("off"), InlineData("2031-02-01"), InlineData("1_000"), InlineData("0b1"), InlineData("1:30"), InlineData("0o8"), InlineData("\"12\"")]
    [InlineData("'true'"), InlineData("!!str 5"), InlineData("truE"), InlineData("+.nan"), InlineData("- x", false), InlineData("0x"), InlineData("1e"), InlineData("عربي"), InlineData("\u202Eabc"), InlineData("\"\\u00e9\"")]
    public void What_is_text_by_the_core_schema_is_text(string scalar, bool text = true) => Assert.Equal(text, HasTitle(scalar));

    [Theory]
    [InlineData("true"), InlineData("FALSE"), InlineData("null"), InlineData("~"), InlineData("12"), InlineData("0o7"), InlineData("0xFF"), InlineData("1e3"), InlineData(".5"), InlineData("-.INF"), InlineData(".nan"), InlineData("+1."), InlineData("!!int 5"), InlineData("!thing x"), InlineData("!!int x")]
    public void What_is_not_text_by_the_core_schema_is_not(string scalar) => Assert.False(HasTitle(scalar));

    [Theory]
    [InlineData("0", "0.3", "0.1", "0,0.1,0.2,0.3")]
    [InlineData("-2", "2", "2", "-2,0,2")]
    [InlineData("1.0", "1e1", "4.5", "1,5.5,10")]
    [InlineData("0x0A", "0o14", "1", "10,11,12")]
    [InlineData("-0.0", "1", "1", "0,1")]
    [InlineData("5", "5", "1", "5")]
    [InlineData("0.1000", ".3", "+0.05", "0.1,0.15,0.2,0.25,0.3")]
    [InlineData("100000000000000000000", "100000000000000000001", "0.5", "100000000000000000000,100000000000000000000.5,100000000000000000001")]
    public void Options_of_a_range_are_the_shortest_decimals(string from, string to, string step, string options)
    {
        var read = Samples.Read(With("x", from, to, step));
        Assert.Equal(options.Split(','), read.Issues[0].Options.Select(o => o.Id.Value));
    }

    [Theory]
    [InlineData("0", "1", "0.3"), InlineData("0", "1e29", "1e28"), InlineData("0", "1", "1e-29"), InlineData("0", "1", ".inf"), InlineData("0", "1", "\"1\""), InlineData("0", "1e999999999999", "1")]
    [InlineData("1e27", "1000000000000000000000000000.5", "0.5")]
    public void Ranges_that_have_no_such_options_are_refused(string from, string to, string step) =>
        Assert.Equal("issues.m.range", Assert.Single(Samples.File(With("x", from, to, step)).Faults).Path[..14]);

    [Theory]
    [InlineData("10"), InlineData("10.0"), InlineData("1e1"), InlineData("0xA"), InlineData("\"10\""), InlineData("+10")]
    public void An_option_of_a_range_is_known_however_it_is_written(string option)
    {
        var read = Samples.Read(With("x", "0", "20", "10") + $"positions: [{{ party: a, date: 2031-01-01, issue: m, wants: {option} }}]\n");
        Assert.Equal(new OptionId("10"), read.Positions[0].Wants);
    }

    [Fact]
    public void Aliases_are_read_as_what_they_name()
    {
        var read = Samples.Read("""
            parley: 1
            title: &t Aliases
            as_of: 2031-03-10
            summary: *t
            parties: { a: &p { name: A }, b: *p }
            issues: { m: &m { options: { x: X, y: Y } }, n: *m }
            rules:
              - { id: r, by: a, forbid: &box { m: [x], n: [y] } }
              - { id: s, by: b, forbid: *box }
            """);
        Assert.Equal("Aliases", read.Summary);
        Assert.Equal(["x", "y"], read.Issues[1].Options.Select(o => o.Id.Value));
        Assert.Equal(2, Assert.IsType<RuleForm.Forbid>(read.Rules[1].Form).Box.Sides.Length);
    }

    internal static string With(string title, string from, string to, string step) => Small
        .Replace("TITLE", title, StringComparison.Ordinal).Replace("FROM", from, StringComparison.Ordinal)
        .Replace("TO", to, StringComparison.Ordinal).Replace("STEP", step, StringComparison.Ordinal);

    static bool HasTitle(string scalar) => Samples.File(With(scalar, "0", "1", "1")).Case is not null;
}
