using System.Text.Json.Nodes;
using Xunit;

namespace Parley.Tests.Cli;

/// <summary>What programs read: every answer is held against its schema in contracts/.</summary>
public sealed class SchemaTests
{
    [Fact]
    public async Task Every_answer_on_the_examples_is_as_its_schema_says()
    {
        var checks = new List<JsonSchemas.Check>();
        foreach (var run in Examples.Runs())
        {
            var (example, name) = run.Data;
            var line = Examples.Line(example, name);
            var ran = await Ran.Async([.. line, "--json", .. line[0] == "bridge" ? ["--samples", "200"] : Array.Empty<string>()]);
            Assert.True(ran.Exit is ExitCodes.Done or ExitCodes.No or ExitCodes.Partial, $"{example} {name}: {ran.Error}");
            checks.Add(new($"{example} {name}", $"contracts/{line[0]}.schema.json", JsonNode.Parse(ran.Out), Expected: true));
        }

        foreach (var (_, schema, instance, _) in checks.DistinctBy(c => c.Schema).ToArray())
        {
            checks.AddRange(Spoiled(schema, instance!.AsObject()));
        }

        JsonSchemas.AllAsExpected(checks);
    }

    [Fact]
    public async Task Every_answer_that_the_input_is_wrong_is_as_its_schema_says()
    {
        var strike = Path.Combine(Repository.Root, "examples", "strike");
        string[][] lines =
        [
            [],
            ["bogus"],
            ["gap", "nowhere"],
            ["gap", strike, "--as-of", "yesterday"],
            ["gap", strike, "--known-to", "nobody"],
            ["bridge", strike, "--criterion", "best"],
            ["bridge", strike, "--from", "nothing"],
            ["sequence", strike, "--package", "raise=7"],
            ["room", strike, "--for", "crews", "--by", "nobody"],
            ["clear", strike, "--proposal", "nothing", "--for", "crews"],
        ];
        var checks = new List<JsonSchemas.Check>();
        foreach (var line in lines)
        {
            var ran = await Ran.Async([.. line, "--json"]);
            Assert.Equal(ExitCodes.WrongInput, ran.Exit);
            Assert.NotEmpty(ran.Error);
            checks.Add(new(string.Join(' ', line), "contracts/faults.schema.json", JsonNode.Parse(ran.Out), Expected: true));
        }

        var check = await Ran.Async("check", "nowhere", "--json");
        Assert.Equal(ExitCodes.WrongInput, check.Exit);
        checks.Add(new("check nowhere", "contracts/check.schema.json", JsonNode.Parse(check.Out), Expected: true));
        JsonSchemas.AllAsExpected(checks);
    }

    /// <summary>An answer with one member too many and one with each member too few: a schema that takes these checks nothing.</summary>
    static IEnumerable<JsonSchemas.Check> Spoiled(string schema, JsonObject answer)
    {
        var more = answer.DeepClone().AsObject();
        more["more"] = 1;
        yield return new($"{schema} with more", schema, more, Expected: false);
        foreach (var name in answer.Select(m => m.Key))
        {
            var fewer = answer.DeepClone().AsObject();
            fewer.Remove(name);
            yield return new($"{schema} without {name}", schema, fewer, Expected: false);
        }
    }
}
