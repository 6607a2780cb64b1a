using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Formats.Reading;

/// <summary>docs/reference/case-format.md says what the reader does.</summary>
public sealed partial class CaseFormatPageTests
{
    static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "reference", "case-format.md")).ReplaceLineEndings("\n");

    internal static IEnumerable<string> Examples => Example().Matches(Page).Select(e => e.Groups["yaml"].Value);

    [Fact]
    public void The_examples_are_valid_cases()
    {
        Assert.Equal(2, Examples.Count());
        Assert.All(Examples, e => Assert.Empty(Samples.File(e).Faults));
    }

    [Fact]
    public void Every_key_is_in_its_table()
    {
        var expected = new StringBuilder();
        foreach (var shape in typeof(CaseShapes).GetFields().Select(f => f.GetValue(null)).OfType<Shape>().Where(s => s != CaseShapes.Fragment))
        {
            expected.Append(CultureInfo.InvariantCulture, $"### {shape.Name}\n\n| key | holds | meaning |\n| --- | --- | --- |\n");
            foreach (var key in shape.Keys.Where(k => !CaseShapes.EveryEntry.Contains(k)))
            {
                var name = key.Required ? $"**`{key.Name}`**" : $"`{key.Name}`";
                expected.Append(CultureInfo.InvariantCulture, $"| {name} | {Holds(key.Type)} | {key.About} |\n");
            }

            expected.Append('\n');
        }

        var start = Page.IndexOf("### case\n", StringComparison.Ordinal);
        var tables = start < 0 ? "" : Page[start..Page.IndexOf("## Limits", StringComparison.Ordinal)];
        if (Environment.GetEnvironmentVariable("PARLEY_APPROVE") == "1")
        {
            File.WriteAllText(
                Path.Combine(Repository.Root, "docs", "reference", "case-format.md"),
                tables.Length == 0 ? Page.Replace("TABLES\n\n", expected.ToString(), StringComparison.Ordinal) : Page.Replace(tables, expected.ToString(), StringComparison.Ordinal));
            return;
        }

        Assert.Equal(expected.ToString(), tables);
    }

    [Fact]
    public void The_limits_are_those_of_the_reader()
    {
        var numbers = LimitRow().Matches(Page[Page.IndexOf("## Limits", StringComparison.Ordinal)..]).Select(m => int.Parse(m.Groups["n"].Value.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));
        Assert.Equal(
            [ReadLimits.FileBytes >> 20, ReadLimits.Depth, ReadLimits.Nodes, ReadLimits.AliasNodes, ReadLimits.Options, ReadLimits.NumberLength, ReadLimits.RangeDigits, ReadLimits.Steps, ReadLimits.Faults],
            numbers);
    }

    static string Holds(string type) => type switch
    {
        ['{', .. var of, '}'] => $"ids, each with: {of}",
        [.. var each, '[', ']'] => $"list of: {each}",
        _ => type,
    };

    [GeneratedRegex("<!-- example: [a-z]+ -->\n```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\| [a-z].* \| (?<n>[0-9][0-9 ]*)( MB)? \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LimitRow();
}
