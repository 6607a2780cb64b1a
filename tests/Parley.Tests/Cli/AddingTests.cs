using System.Collections;
using System.Text;
using System.Text.Json.Nodes;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Cli;

public sealed class AddingTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parley-add-");

    string CaseFile => Path.Combine(folder.FullName, "case.yaml");

    public void Dispose() => folder.Delete(recursive: true);

    public static readonly TheoryData<string, string, string?, string[]> Entries = new()
    {
        { "Reports", "  r3: { title: \"A count: the second\", publisher: \"yes\", date: 2031-03-09, file: reports/3.txt, note: אמר \"כן\" }", "r3", ["report", "--title", "A count: the second", "--publisher", "yes", "--date", "2031-03-09", "--file", "reports/3.txt", "--note", "אמר \"כן\""] },
        { "Reports", "  post-9: { title: \"12\" }", "post-9", ["report", "--id", "post-9", "--title", "12"] },
        { "Positions", "  - { party: upper, date: 2031-03-09/2031-03-10, issue: water, said: private, wants: 10, accepts: [10, 20], refuses: rest, source: [r1, { report: r2, start: 3, end: 9 }], rests_on: [c3], because: \"Said: #1, 'so'\" }", null,
            ["position", "--party", "upper", "--date", "2031-03-09/2031-03-10", "--issue", "water", "--said", "private", "--wants", "10", "--accepts", "10,20", "--refuses", "rest", "--source", "r1,r2:3-9", "--rests-on", "c3", "--because", "Said: #1, 'so'"] },
        { "Positions", "  - { party: lower, date: 2031-03-09, issue: gates, accepts: [joint], refuses: [upper, abbey], rests_on: [] }", null,
            ["position", "--party", "lower", "--date", "2031-03-09", "--issue", "gates", "--accepts", "joint", "--refuses", "upper", "--refuses", "abbey", "--rests-on", ""] },
        { "Rules", "  - { id: lower-guild-no-high, by: lower/guild, kind: red-line, forbid: { toll: [high] }, until: 2031-12-01 }", "lower-guild-no-high", ["rule", "--by", "lower/guild", "--kind", "red-line", "--forbid", "toll=high", "--until", "2031-12-01"] },
        { "Rules", "  - { id: upper-water-needs-gates, by: upper, if: { water: [10, 20] }, then: { gates: [joint, upper], toll: [low] } }", "upper-water-needs-gates", ["rule", "--by", "upper", "--if", "water=10|20", "--then", "gates=joint|upper", "--then", "toll=low"] },
        { "Rules", "  - { id: practical-water-limit, by: practical, at_most: 2.5, of: { water: { 10: 1, 20: 2.5 }, toll: { none: 1 } } }", "practical-water-limit", ["rule", "--by", "practical", "--at-most", "2.5", "--of", "water=10:1|20:2.5,toll=none:1"] },
        { "Confidences", "  - { id: c4, from: upper, to: [port], date: 2031-03-09, says: \"Two lines\\n\\\"and\\\" a 'quote'\", about: [gates], may_tell: all, as: idea, until: 2031-04-01 }", "c4",
            ["confidence", "--from", "upper", "--to", "port", "--date", "2031-03-09", "--says", "Two lines\n\"and\" a 'quote'", "--about", "gates", "--may-tell", "all", "--as", "idea", "--until", "2031-04-01"] },
        { "Confidences", "  - { id: c4, from: lower/guild, to: [abbey], date: 2031-03-08/2031-03-09, how: intermediary, recorded: 2031-03-10, says: A low toll would do, as: shape }", "c4",
            ["confidence", "--from", "lower/guild", "--to", "abbey", "--date", "2031-03-08/2031-03-09", "--how", "intermediary", "--recorded", "2031-03-10", "--says", "A low toll would do", "--as", "shape"] },
        { "Conveyed", "  - { id: m5, by: port, to: upper, date: 2031-03-09, what: Asked again, confidence: c2, answered: 2031-03-10 }", "m5", ["conveyed", "--by", "port", "--to", "upper", "--date", "2031-03-09", "--what", "Asked again", "--confidence", "c2", "--answered", "2031-03-10"] },
        { "Promises", "  - { by: port, to: upper, date: 2031-03-09, what: A map, due: 2031-03-11, kept: 2031-03-10 }", null, ["promise", "--by", "port", "--to", "upper", "--date", "2031-03-09", "--what", "A map", "--due", "2031-03-11", "--kept", "2031-03-10"] },
        { "Proposals", "  summer-outline-2:", "summer-outline-2",
            ["proposal", "--name", "Summer outline 2", "--from", "port,abbey", "--to", "upper,lower", "--date", "2031-03-09", "--builds-on", "spring", "--terms", "gates=joint,water=20", "--rests-on", "c1", "--article", "gates [c1,c3]: The gates: [[upper: by day]].", "--article", "water []: Enough.", "--article", "toll: None"] },
        { "Proposals", "      - { party: upper, date: 2031-03-09, answer: conditional, terms: { gates: reject, water: accept }, conditions: \"First the toll, then\" }", null,
            ["response", "--proposal", "spring", "--party", "upper", "--date", "2031-03-09", "--answer", "conditional", "--terms", "gates=reject,water=accept", "--conditions", "First the toll, then"] },
        { "Proposals", "      - { party: upper, answer: reject }", null, ["response", "--proposal", "winter", "--party", "upper", "--answer", "reject"] },
        { "Meetings", "  - { id: m5, venue: Abbey, date: 2031-03-12, level: heads, status: planned, attended: [upper], absent: { lower: \"Asked first, then not\", port: Ill }, result: None }", "m5",
            ["meeting", "--venue", "Abbey", "--date", "2031-03-12", "--level", "heads", "--status", "planned", "--attended", "upper", "--absent", "lower=Asked first, then not", "--absent", "port=Ill", "--result", "None"] },
        { "Events", "  - { id: second-flood, name: Second flood, kind: shock, by: salters, against: lower, date: 2031-03-09, happened: true, ends_talks: [0.2, 0.5], shifts: { lower: [-0.1, 0.1], upper: 0.05 } }", "second-flood",
            ["event", "--name", "Second flood", "--kind", "shock", "--by", "salters", "--against", "lower", "--date", "2031-03-09", "--happened", "--ends-talks", "0.2..0.5", "--shifts", "lower=-0.1..0.1,upper=0.05"] },
        { "Figures", "  - { what: \"Wells, dry\", value: 12.5, definition: \"off\", as_of: 2031-03-09 }", null, ["figure", "--what", "Wells, dry", "--value", "12.5", "--definition", "off", "--as-of", "2031-03-09"] },
    };

    [Theory, MemberData(nameof(Entries))]
    public async Task Every_kind_of_entry_is_written_where_it_belongs(string section, string line, string? id, string[] words)
    {
        foreach (var before in Manners(Samples.River))
        {
            File.WriteAllBytes(CaseFile, Encoding.UTF8.GetBytes(before));
            var ran = await Ran.Async(["add", folder.FullName, .. words, "--json"]);
            Assert.True(ran.Exit == 0, ran.Error);

            var after = Bytes(CaseFile);
            var wrote = JsonNode.Parse(ran.Out)!["wrote"]!;
            Assert.Equal(line, after.Split('\n')[(int)wrote["line"]! - 1].TrimEnd('\r'));
            Assert.Equal((CaseFile, id), ((string?)wrote["file"], (string?)wrote["id"]));
            Assert.Equal(before, Bytes(CaseFile + ".previous"));
            OnlyAdds(before, after);
            OnlyGrows(section, Samples.Read(before), Samples.Read(after));
        }
    }

    // With its byte order mark, which File.ReadAllText takes away.
    static string Bytes(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(path));

    // LF, CRLF, with a byte order mark, without a line end at the end.
    static IEnumerable<string> Manners(string text) => [text, text.Replace("\n", "\r\n", StringComparison.Ordinal), "\uFEFF" + text, text.TrimEnd('\n')];

    static void OnlyAdds(string before, string after)
    {
        var prefix = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
        Assert.EndsWith(before[prefix..], after, StringComparison.Ordinal);
    }

    static void OnlyGrows(string section, Case before, Case after)
    {
        foreach (var property in typeof(Case).GetProperties().Where(p => p.Name is not nameof(Case.Actors)))
        {
            var (old, now) = (Shown(property.GetValue(before)), Shown(property.GetValue(after)));
            if (property.Name == section)
            {
                Assert.NotEqual(old, now);
            }
            else
            {
                Assert.Equal(old, now);
            }
        }
    }

    static string Shown(object? value) => value switch
    {
        null or string or IFormattable => value?.ToString() ?? "null",
        IDictionary map => "{" + string.Join(", ", map.Keys.Cast<object>().Select(k => Shown(k) + ": " + Shown(map[k])).Order(StringComparer.Ordinal)) + "}",
        IEnumerable list => "[" + string.Join(", ", list.Cast<object>().Select(Shown)) + "]",
        _ when value.GetType().GetProperties().Where(p => p.CanWrite).ToList() is { Count: > 0 } properties =>
            "(" + string.Join(", ", properties.Select(p => p.Name + "=" + Shown(p.GetValue(value)))) + ")",
        _ => value.ToString()!,
    };

    [Theory]
    [InlineData("position", "--party", "uper", "--date", "2031-03-09", "--issue", "gates", "--wants", "joint")]
    [InlineData("position", "--party", "upper", "--date", "9 March", "--issue", "gates", "--wants", "joint")]
    [InlineData("position", "--party", "upper", "--date", "2031-03-09", "--issue", "gates")]
    [InlineData("rule", "--by", "upper", "--forbid", "gates:joint")]
    [InlineData("rule", "--id", "no-strangers", "--by", "upper", "--forbid", "gates=joint")]
    [InlineData("report", "--id", "r1", "--title", "Again")]
    [InlineData("response", "--proposal", "autumn", "--party", "upper")]
    [InlineData("figure", "--value", "many")]
    [InlineData("event", "--ends-talks", "0.5..0.2")]
    [InlineData("proposal", "--name", "Text", "--article", "no issue")]
    [InlineData("position", "--party", "upper")]
    [InlineData("sermon")]
    public async Task What_is_wrong_is_told_and_nothing_is_written(params string[] words)
    {
        File.WriteAllText(CaseFile, Samples.River);
        var ran = await Ran.Async(["add", folder.FullName, .. words, "--json"]);
        Assert.Equal(ExitCodes.WrongInput, ran.Exit);
        Assert.Equal("add", (string?)JsonNode.Parse(ran.Out)!["command"]);
        Assert.NotEmpty(JsonNode.Parse(ran.Out)!["faults"]!.AsArray());
        Assert.Equal(Samples.River, File.ReadAllText(CaseFile));
        Assert.Equal([CaseFile], Directory.GetFiles(folder.FullName));
    }

    [Fact]
    public async Task A_case_that_has_faults_already_is_left_alone()
    {
        File.WriteAllText(CaseFile, "parley: 1\n");
        var ran = await Ran.Async("add", CaseFile, "figure", "--what", "x");
        Assert.Equal(ExitCodes.WrongInput, ran.Exit);
        Assert.Contains("case.yaml:1: title: expected", ran.Error, StringComparison.Ordinal);
        Assert.Equal("parley: 1\n", File.ReadAllText(CaseFile));
    }

    [Fact]
    public async Task A_case_that_is_not_there_is_told() =>
        Assert.Equal(ExitCodes.WrongInput, (await Ran.Async("add", Path.Combine(folder.FullName, "nowhere"), "figure", "--what", "x")).Exit);

    [Fact]
    public async Task The_page_shows_what_was_written_and_where()
    {
        File.WriteAllText(CaseFile, Samples.River);
        var ran = await Ran.Async("add", CaseFile, "promise", "--by", "port", "--to", "upper", "--what", "A map");
        var line = File.ReadAllText(CaseFile).Split("- { by: port, to: upper, what: A map }")[0].Count(c => c == '\n') + 1;
        Assert.Equal($"{CaseFile}:{line}: promise written\n\n  - {{ by: port, to: upper, what: A map }}\n\nThe version before is {CaseFile}.previous.\n", ran.Out);
    }
}
