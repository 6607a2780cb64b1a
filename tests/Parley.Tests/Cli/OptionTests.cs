using System.Text.Json;
using Xunit;

namespace Parley.Tests.Cli;

/// <summary>What options do to an answer.</summary>
public sealed class OptionTests
{
    static readonly string Strike = Path.Combine(Repository.Root, "examples", "strike");

    static async Task<JsonElement> Answer(params string[] line) => JsonDocument.Parse((await Ran.Async([.. line, "--json"])).Out).RootElement;

    [Fact]
    public async Task The_day_asked_about_heads_the_answer() =>
        Assert.Equal("2031-10-05", (await Answer("gap", Strike, "--as-of", "2031-10-05")).GetProperty("asOf").GetString());

    [Fact]
    public async Task Before_anybody_spoke_every_issue_is_unknown()
    {
        var counts = (await Answer("gap", Strike, "--as-of", "2031-01-01")).GetProperty("counts");
        Assert.Equal(8, counts.GetProperty("unknown").GetInt32());
    }

    [Fact]
    public async Task Only_the_criteria_asked_for_are_answered_and_each_once()
    {
        var criteria = (await Answer("bridge", Strike, "--criterion", "movement", "--criterion", "nash", "--criterion", "nash", "--samples", "10")).GetProperty("criteria");
        Assert.Equal(["nash", "movement"], criteria.EnumerateObject().Select(c => c.Name));
    }

    [Fact]
    public async Task From_a_proposal_keeps_what_every_side_accepted_in_it()
    {
        var packages = (await Answer("bridge", Strike, "--from", "first-paper", "--samples", "10")).GetProperty("packages");
        Assert.All(packages.EnumerateArray(), p => Assert.Equal(("10", "two-years"), (p.GetProperty("terms").GetProperty("rest").GetString(), p.GetProperty("terms").GetProperty("term").GetString())));
    }

    [Theory]
    [InlineData("whole", true)]
    [InlineData("partial", false)]
    public async Task The_form_asked_for_is_the_form_given(string form, bool whole)
    {
        var packages = (await Answer("bridge", Strike, "--form", form, "--samples", "10")).GetProperty("packages");
        Assert.NotEmpty(packages.EnumerateArray());
        Assert.All(packages.EnumerateArray(), p => Assert.Equal(whole, p.GetProperty("whole").GetBoolean()));
    }

    [Theory]
    [InlineData("raise=2.50, second-raise=2, rest=11, crew=four, term=two-years, lump=300, night=0, peace=whole")]
    [InlineData("raise=2.5,second-raise=2,rest=11,crew=four,term=two-years,lump=300,peace=whole")]
    public async Task A_package_is_read_however_its_numbers_are_written_and_without_what_may_be_left_out(string text)
    {
        var package = (await Answer("sequence", Strike, "--package", text)).GetProperty("package");
        Assert.Equal("2.5", package.GetProperty("raise").GetString());
        Assert.Equal("0", package.GetProperty("night").GetString());
        Assert.Equal(8, package.EnumerateObject().Count());
    }

    [Theory]
    [InlineData("raise=2", "crew")]
    [InlineData("raise=2,raise=3", "each issue once")]
    [InlineData("raise=7", "option of raise")]
    [InlineData("wage=7", "issue of the case")]
    [InlineData("nothing", "proposal's id")]
    public async Task A_package_that_is_none_is_wrong_input_and_says_what_was_expected(string text, string expected)
    {
        var ran = await Ran.Async("sequence", Strike, "--package", text);
        Assert.Equal(ExitCodes.WrongInput, ran.Exit);
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--limit", "0")]
    [InlineData("--samples", "0")]
    [InlineData("--samples", "many")]
    [InlineData("--seed", "-1")]
    [InlineData("--as-of", "15.8.2024")]
    [InlineData("--top", "0")]
    [InlineData("--form", "half")]
    public async Task A_value_out_of_range_is_wrong_input(string option, string value)
    {
        var ran = await Ran.Async("bridge", Strike, option, value);
        Assert.Equal(ExitCodes.WrongInput, ran.Exit);
        Assert.Contains(option, ran.Error, StringComparison.Ordinal);
        Assert.Single(ran.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task Every_command_states_its_default_limit_in_its_help()
    {
        foreach (var command in (string[])["gap", "movement", "frontier", "bridge", "why", "room", "clear", "sequence", "brief"])
        {
            var help = await Ran.Async(command, "--help");
            Assert.Equal(ExitCodes.Done, help.Exit);
            Assert.Matches(@"--limit[^\n]*(\n[^\n]*)?\[default: \d+\]", help.Out);
        }
    }
}
