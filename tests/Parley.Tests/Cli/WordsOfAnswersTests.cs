using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Parley.Tests.Cli;

/// <summary>Answers that no example gives, in words and as JSON.</summary>
public sealed class WordsOfAnswersTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parley-");

    public void Dispose() => folder.Delete(recursive: true);

    static string Unwrapped(string page) => string.Join(' ', page.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    async Task<string> CaseOf(string rest, string ratifiers = "")
    {
        var file = Path.Combine(folder.FullName, "case.yaml");
        await File.WriteAllTextAsync(file, $$"""
            parley: 1
            title: Small
            as_of: 2031-03-10
            parties:
              north: { name: The North }
              south: { name: The South{{ratifiers}} }
            mediators: { harbour: { name: Harbour } }
            issues:
              truce: { name: Truce, options: { none: None, weeks: Six weeks, good: For good } }
              line: { name: Line, options: { river: The river, ridge: The ridge } }
            {{rest}}
            """, TestContext.Current.CancellationToken);
        return file;
    }

    [Fact]
    public async Task A_package_found_before_the_limit_is_not_said_to_be_the_first()
    {
        var file = await CaseOf("""
            valuations:
              north: { basis: assumed, author: a, reservation: 0.1, weights: { truce: 1, line: 1 }, values: { truce: [none, weeks, good], line: [river, ridge] } }
              south: { basis: assumed, author: a, reservation: 0.1, weights: { truce: 1, line: 1 }, values: { truce: [good, weeks, none], line: [ridge, river] } }
            obligations:
              leave: { name: Leave, by: north, to: south, cost: 0.1, value: 0.2 }
            """);
        var stopped = await Ran.Async("sequence", file, "--limit", "1");
        var whole = await Ran.Async("sequence", file);
        Assert.Equal(ExitCodes.Partial, stopped.Exit);
        Assert.DoesNotContain("first package by the Nash criterion", Unwrapped(stopped.Out), StringComparison.Ordinal);
        Assert.Contains("first package by the Nash criterion", Unwrapped(whole.Out), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Practical_rules_that_leave_nothing_are_said_to_be_what_stands_in_the_way()
    {
        var file = await CaseOf("""
            rules:
              - { id: a, by: practical, forbid: { line: [river] } }
              - { id: b, by: practical, forbid: { line: [ridge] } }
            """);
        var ran = await Ran.Async("why", file);
        Assert.Equal(ExitCodes.No, ran.Exit);
        Assert.Contains("No package satisfies even the practical rules", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_party_whose_ratifiers_cannot_be_reached_is_named()
    {
        var file = await CaseOf("", ", ratification: majority, ratifiers: { exile: { name: Exile, reachable: false }, council: { name: Council } }");
        var ran = await Ran.Async("why", file);
        Assert.Equal(ExitCodes.No, ran.Exit);
        Assert.Contains("The South cannot say yes, because too few of those who must ratify can be reached", Unwrapped(ran.Out), StringComparison.Ordinal);
        var json = await Ran.Async("why", file, "--json");
        Assert.Equal("south", JsonDocument.Parse(json.Out).RootElement.GetProperty("cannotRatify")[0].GetString());
    }

    [Theory]
    [InlineData("why", "No package satisfies even the practical rules")]
    [InlineData("brief", "No package satisfies the practical rules by themselves")]
    public async Task Practical_rules_and_ratifiers_out_of_reach_are_both_said(string command, string practical)
    {
        var file = await CaseOf("""
            rules:
              - { id: a, by: practical, forbid: { line: [river] } }
              - { id: b, by: practical, forbid: { line: [ridge] } }
            """, ", ratification: majority, ratifiers: { exile: { name: Exile, reachable: false }, council: { name: Council } }");
        var said = Unwrapped((await Ran.Async(command, file)).Out);
        Assert.Contains(practical, said, StringComparison.Ordinal);
        Assert.Contains("The South cannot", said, StringComparison.Ordinal);
        Assert.DoesNotContain("No rule or reservation is what stands", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_binds_is_not_said_to_be_conflicts_left_out_where_a_zone_exists()
    {
        var file = await CaseOf("""
            valuations:
              north: { basis: assumed, author: x, reservation: 0.1, weights: { truce: 1, line: 1 }, values: { truce: [none, weeks, good], line: [river, ridge] } }
              south: { basis: assumed, author: x, reservation: 0.1, weights: { truce: 1, line: 1 }, values: { truce: [good, weeks, none], line: [river, ridge] } }
            """);
        var ran = await Enumerable.Range(1, 200).ToAsyncEnumerable()
            .Select(async (int limit, CancellationToken _) => await Ran.Async("why", file, "--limit", $"{limit}"))
            .FirstAsync(r => r.Out.Contains("There is a zone", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal(ExitCodes.Partial, ran.Exit);
        Assert.Contains("which rules and reservations bind is not known", Unwrapped(ran.Out), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_undeclared_basis_is_said_of_the_proposal_that_leaves_it_open()
    {
        var file = await CaseOf("""
            proposals:
              first: { name: First, from: [harbour], to: [north], date: 2031-01-01, terms: { line: river } }
              second: { name: Second, from: [harbour], to: [north], builds_on: first, rests_on: [], terms: { truce: weeks } }
            """);
        var ran = await Ran.Async("clear", file, "--proposal", "second", "--for", "north");
        Assert.Equal(ExitCodes.No, ran.Exit);
        Assert.Contains("refused: First, on which it builds, does not say what it rests on", Unwrapped(ran.Out), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_alternative_is_named_and_refuses_its_article_once_in_json()
    {
        var file = await CaseOf("""
            proposals:
              draft:
                from: [harbour]
                articles:
                  - { id: a1, text: A truce., rests_on: [], alternatives: [{ id: b1, text: A pause. }, { text: A rest. }] }
            """);
        var ran = await Ran.Async("clear", file, "--proposal", "draft", "--for", "north");
        Assert.Equal(ExitCodes.No, ran.Exit);
        Assert.Contains("refused: its alternative b1 does not say what it rests on", Unwrapped(ran.Out), StringComparison.Ordinal);
        Assert.Contains("refused: its alternative 2 does not say what it rests on", Unwrapped(ran.Out), StringComparison.Ordinal);
        var json = await Ran.Async("clear", file, "--proposal", "draft", "--for", "north", "--json");
        var refused = Assert.Single(JsonNode.Parse(json.Out)!["refused"]!.AsArray())!;
        Assert.Equal(("a1", "undeclared"), ((string?)refused["article"], (string?)refused["reason"]));
    }

    [Fact]
    public async Task Conflicts_are_looked_for_only_where_the_whole_case_has_no_package()
    {
        var file = await CaseOf("""
            positions: [ { party: north, date: 2031-03-11, issue: line, wants: river } ]
            """);
        var partial = await Ran.Async("bridge", file, "--form", "partial");
        Assert.Equal(ExitCodes.No, partial.Exit);
        Assert.DoesNotContain("parley why", partial.Out, StringComparison.Ordinal);
        Assert.Contains("no position is on record by this day", Unwrapped(partial.Out), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_fragment_is_called_one()
    {
        var ran = await Ran.Async("gap", await CaseOf(""), "--with", "missing.yaml");
        Assert.Equal(ExitCodes.WrongInput, ran.Exit);
        Assert.Contains("missing.yaml:1: expected a file that holds a fragment of a case, found nothing", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_none_is_refused_in_plain_words()
    {
        var ran = await Ran.Async("bridge", await CaseOf(""), "--seed", "-1");
        Assert.Equal(ExitCodes.WrongInput, ran.Exit);
        Assert.Contains("for option '--seed', which takes a whole number from 0", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_in_conflict_are_said_in_one_sentence_and_what_dropping_one_opens()
    {
        var file = await CaseOf("""
            rules:
              - { id: long, by: north, kind: red-line, forbid: { truce: [none, weeks] } }
              - { id: ridge-only, by: north, forbid: { line: [river] } }
              - { id: price, by: south, kind: condition, if: { truce: [good] }, then: { line: [river] } }
            """);
        var ran = await Ran.Async("why", file);
        Assert.Contains("No package satisfies these three together:", ran.Out, StringComparison.Ordinal);
        Assert.Contains("The South asks: if Truce is “For good”, then Line is “The river” (condition) [price]", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Dropping ridge-only opens a way", ran.Out, StringComparison.Ordinal);
        Assert.Contains("1 package then becomes acceptable.", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shortfall_is_priced_and_whose_judgement_it_is_is_said()
    {
        var file = await CaseOf("""
            valuations:
              north: { basis: assumed, author: the desk, reservation: 0.9, weights: { truce: 1 }, values: { truce: { none: 0.5, weeks: 0.2, good: 0 } } }
            """);
        var page = Unwrapped((await Ran.Async("why", file)).Out);
        Assert.Contains("worth less to it than 0.90, its worth of leaving without a deal (assumed by the desk)", page, StringComparison.Ordinal);
        Assert.Contains("falls short by 0.40", page, StringComparison.Ordinal);
        Assert.Contains("No valuation: The South.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_valuations_the_worth_criteria_and_the_frontier_are_null_and_not_left_out()
    {
        var file = await CaseOf("positions: [ { party: north, date: 2031-03-01, issue: truce, wants: weeks } ]");
        var bridge = JsonDocument.Parse((await Ran.Async("bridge", file, "--json", "--samples", "10")).Out).RootElement;
        Assert.Equal(["nash", "kalai", "egalitarian", "utilitarian", "movement"], bridge.GetProperty("criteria").EnumerateObject().Select(c => c.Name));
        Assert.Equal(JsonValueKind.Null, bridge.GetProperty("criteria").GetProperty("nash").ValueKind);
        Assert.Equal(JsonValueKind.Object, bridge.GetProperty("criteria").GetProperty("movement").ValueKind);
        var frontier = JsonDocument.Parse((await Ran.Async("frontier", file, "--json")).Out).RootElement;
        Assert.Equal(JsonValueKind.Null, frontier.GetProperty("efficient").ValueKind);
        Assert.Equal(JsonValueKind.Null, frontier.GetProperty("ideal").GetProperty("north").ValueKind);
        Assert.Equal(["north", "south"], frontier.GetProperty("unvalued").EnumerateArray().Select(u => u.GetString()));
    }

    [Fact]
    public async Task A_count_over_two_to_the_53_is_a_string_in_json_and_a_power_of_ten_on_the_page()
    {
        var issues = string.Join("\n", Enumerable.Range(0, 60).Select(i => $"  x{i}: {{ options: {{ a: A, b: B }} }}"));
        var file = Path.Combine(folder.FullName, "large.yaml");
        await File.WriteAllTextAsync(file, $"parley: 1\ntitle: Large\nas_of: 2031-01-01\nparties:\n  north: {{}}\n  south: {{}}\nissues:\n{issues}\n", TestContext.Current.CancellationToken);
        var json = await Ran.Async("frontier", file, "--json");
        Assert.Equal("1152921504606846976", JsonDocument.Parse(json.Out).RootElement.GetProperty("packages").GetString());
        Assert.Contains("about 1.1·10^18 packages in all", (await Ran.Async("frontier", file)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_is_written_in_the_form_the_case_writes_it()
    {
        var file = await CaseOf("""
            positions:
              - { party: north, date: 2031-03-01, issue: truce, wants: weeks, source: r1 }
              - { party: south, date: 2031-03-01, issue: truce, wants: weeks, source: { report: r1, start: 3, end: 9 } }
              - { party: south, date: 2031-03-01, issue: line, wants: river, source: [r1, r2] }
            reports: { r1: {}, r2: {} }
            """);
        var issues = JsonDocument.Parse((await Ran.Async("gap", file, "--json")).Out).RootElement.GetProperty("issues");
        JsonElement Source(int issue, string party) => issues[issue].GetProperty("parties").GetProperty(party).GetProperty("public").GetProperty("source");
        Assert.Equal("r1", Source(0, "north").GetString());
        Assert.Equal(3, Source(0, "south").GetProperty("start").GetInt32());
        Assert.Equal(2, Source(1, "south").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, issues[1].GetProperty("parties").GetProperty("north").GetProperty("public").ValueKind);
    }

    [Fact]
    public async Task A_fragment_whose_id_is_taken_is_wrong_input_and_named()
    {
        var file = await CaseOf("rules: [ { id: a, by: north, forbid: { line: [river] } } ]");
        var fragment = Path.Combine(folder.FullName, "more.yaml");
        await File.WriteAllTextAsync(fragment, "rules:\n  - { id: a, by: south, forbid: { line: [ridge] } }\n", TestContext.Current.CancellationToken);
        var ran = await Ran.Async("why", file, "--with", fragment);
        Assert.Equal(ExitCodes.WrongInput, ran.Exit);
        Assert.Contains("more.yaml:2", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_actor_may_not_know_is_in_no_answer_for_it()
    {
        var file = await CaseOf("""
            positions:
              - { party: south, date: 2031-03-05, issue: truce, said: private, wants: good, rests_on: [c1] }
            confidences:
              - { id: c1, from: south, to: [harbour], date: 2031-03-01, says: For good if the line is the ridge, as: shape }
            """);
        foreach (var command in (string[])["gap", "movement", "frontier", "bridge", "why", "sequence"])
        {
            var ran = await Ran.Async(command, file, "--known-to", "north", "--json");
            Assert.DoesNotContain("c1", ran.Out, StringComparison.Ordinal);
        }

        Assert.Contains("private\": {", (await Ran.Async("gap", file, "--json")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("private\": {", (await Ran.Async("gap", file, "--known-to", "north", "--json")).Out, StringComparison.Ordinal);
    }
}
