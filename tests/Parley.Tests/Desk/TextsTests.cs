using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Parley.Tests.Desk;

/// <summary>The English texts that stand in the pages, against the resource files of the other languages.</summary>
public sealed partial class TextsTests
{
    static readonly string Desk = Path.Combine(Repository.Root, "src", "Parley.Desk");

    [Fact]
    public void Every_text_of_the_pages_is_translated()
    {
        var arabic = Resources("ar");
        Assert.Empty(Used().Where(t => !arabic.ContainsKey(t)).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_phrase_of_the_wording_is_translated()
    {
        var arabic = Resources("ar");
        var phrases = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Parley.Formats", "Wording"), "*.cs")
            .SelectMany(f => Phrase().Matches(File.ReadAllText(f))).Select(m => m.Groups["text"].Value).ToArray();
        Assert.NotEmpty(phrases);
        Assert.Empty(phrases.Where(t => !arabic.ContainsKey(t)).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_reason_why_statements_contradict_each_other_is_translated()
    {
        var arabic = Resources("ar");
        var reasons = Reason().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "Parley.Reports", "Comparing", "Opposition.cs"))).Select(m => m.Groups["text"].Value).Distinct().ToArray();
        Assert.Equal(6, reasons.Length);
        Assert.DoesNotContain(reasons, r => !arabic.ContainsKey(r));
    }

    [Fact]
    public void A_translation_fills_the_places_its_English_has()
    {
        foreach (var (english, arabic) in Resources("ar"))
        {
            // A plural form may leave the number out: "one issue".
            Assert.True(english.Contains('|', StringComparison.Ordinal) || PlacesOf(english).SetEquals(PlacesOf(arabic)), $"{english} → {arabic}");
        }
    }

    [Fact]
    public void A_text_that_several_files_hold_is_translated_alike() =>
        Assert.Empty(Entries("ar").GroupBy(e => e.English, e => e.Translated).Where(g => g.Distinct().Skip(1).Any()).Select(g => $"{g.Key}: {string.Join(" / ", g.Distinct())}"));

    [Fact]
    public void A_count_has_as_many_forms_as_its_language() =>
        Assert.All(Resources("ar").Where(r => r.Key.Contains('|', StringComparison.Ordinal)), r => Assert.Equal(6, r.Value.Split('|').Length));

    static IEnumerable<string> Used() => Directory.EnumerateFiles(Desk, "*", SearchOption.AllDirectories)
        .Where(f => (f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal)) && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .SelectMany(f => Use().Matches(File.ReadAllText(f)))
        .Select(m => Regex.Unescape(m.Groups["text"].Value));

    internal static Dictionary<string, string> Resources(string language) => Entries(language).DistinctBy(e => e.English).ToDictionary(e => e.English, e => e.Translated, StringComparer.Ordinal);

    static IEnumerable<(string English, string Translated)> Entries(string language) => Directory.EnumerateFiles(Path.Combine(Desk, "Texts", language), "*.resx")
        .SelectMany(f => XDocument.Load(f).Descendants("data"))
        .Select(d => ((string)d.Attribute("name")!, (string)d.Element("value")!));

    static HashSet<string> PlacesOf(string text) => [.. Place().Matches(text).Select(m => m.Value)];

    [GeneratedRegex("""\b(T|Texts|texts|Visit\.Texts|visit\.Texts)(\[|\.Count\([^,"]+,\s*)"(?<text>(\\.|[^"\\])*)" """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Use();

    [GeneratedRegex("""\b(Say|Joined|Box)\([^"()]*"(?<text>[^"]+)" """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Phrase();

    [GeneratedRegex("""\? "(?<text>[^"]+)["]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reason();

    [GeneratedRegex(@"\{\d", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
