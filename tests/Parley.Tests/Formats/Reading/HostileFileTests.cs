using System.Text;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Formats.Reading;

/// <summary>Files made to break a reader get one clear fault, or are read right.</summary>
public sealed class HostileFileTests
{
    [Fact]
    public void Anchors_that_explode_are_refused()
    {
        var yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
        {
            yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        Assert.Contains("aliases that repeat at most 100000", OneFault(yaml.ToString()).Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_of_itself_is_refused() => Assert.Contains("inside what it names", OneFault("a: &a [*a]\n").Found, StringComparison.Ordinal);

    [Fact]
    public void An_alias_of_nothing_is_refused() => Assert.Contains("`*b`", OneFault("a: *b\n").Found, StringComparison.Ordinal);

    [Theory]
    [InlineData("[", 100_000), InlineData("{a: ", 100_000), InlineData("- ", 100_000), InlineData("? ", 100_000)]
    public void Deep_nesting_is_refused(string open, int times)
    {
        var fault = OneFault("a:\n " + string.Concat(Enumerable.Repeat(open, times)));
        Assert.True(fault.Expected.Contains("at most 64", StringComparison.Ordinal) || fault.Expected == "YAML", fault.ToString());
    }

    [Fact]
    public void Aliases_do_not_deepen_beyond_the_limit()
    {
        var yaml = new StringBuilder("a0: &a0 [x]\n");
        for (var i = 1; i < 80; i++)
        {
            yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}]\n");
        }

        Assert.Contains("at most 64", OneFault(yaml.ToString()).Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_above_the_limit_is_refused() =>
        Assert.Contains("at most 16 MB", Assert.Single(CaseReader.Parse(new byte[ReadLimits.FileBytes + 1], "case.yaml").Faults).Expected, StringComparison.Ordinal);

    [Theory]
    [InlineData(""), InlineData("   \n\n"), InlineData("# nothing\n"), InlineData("---\n...\n"), InlineData("\uFEFF")]
    public void An_empty_file_is_refused(string yaml) => Assert.Equal("an empty file", OneFault(yaml).Found);

    [Theory]
    [InlineData("- a\n"), InlineData("text\n"), InlineData("12\n")]
    public void A_file_that_is_no_map_is_refused(string yaml) => Assert.Contains("a map of keys", OneFault(yaml).Expected, StringComparison.Ordinal);

    [Fact]
    public void A_second_document_is_refused()
    {
        var fault = OneFault(Samples.River + "---\nparley: 1\n");
        Assert.Equal(("one document", Samples.River.Count(c => c == '\n') + 1), (fault.Expected, fault.Line));
    }

    [Fact]
    public void A_key_twice_is_refused() =>
        Assert.Equal(("title", "`title` again, first on line 2"), Only(Samples.River.Replace("summary:", "title:", StringComparison.Ordinal), f => (f.Path, f.Found)));

    [Theory]
    [InlineData("? [a, b]\n: c\n"), InlineData("? {a: b}\n: c\n"), InlineData("null: c\n"), InlineData("? \n: c\n")]
    public void A_key_that_is_no_word_is_refused(string more) => Assert.Equal("a word as the key", Only(Samples.River + more, f => f.Expected));

    [Theory]
    [InlineData("- :\n"), InlineData("rules:\n  - :\n"), InlineData("a:\n  ? :")]
    public void A_colon_without_a_key_is_refused(string yaml) => Assert.Equal("a colon without a key", OneFault(yaml).Found);

    [Theory]
    [InlineData("\r\n"), InlineData("\r")]
    public void Other_line_ends_are_read_and_counted(string end)
    {
        var yaml = Samples.River.ReplaceLineEndings(end);
        Assert.NotNull(Samples.File(yaml).Case);
        Assert.Equal(3, OneFault(yaml.Replace("as_of: 2031-03-10", "as_of: soon", StringComparison.Ordinal)).Line);
    }

    [Fact]
    public void Mixed_line_ends_are_read_and_counted()
    {
        var lines = Samples.River.Split('\n');
        var yaml = string.Concat(lines.Select((l, i) => l + (i % 3) switch { 0 => "\n", 1 => "\r\n", _ => "\r" }));
        Assert.NotNull(Samples.File(yaml).Case);
        var broken = yaml.Replace("wants: 40", "wants: 45", StringComparison.Ordinal);
        Assert.Equal(1 + Array.FindIndex(lines, l => l.Contains("wants: 40", StringComparison.Ordinal)), OneFault(broken).Line);
    }

    [Fact]
    public void A_byte_order_mark_is_read_over() => Assert.NotNull(Samples.File("\uFEFF" + Samples.River).Case);

    [Fact]
    public void Other_encodings_are_refused()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            byte[] marked = [.. encoding.GetPreamble(), .. encoding.GetBytes(Samples.River)];
            Assert.Contains("UTF-8", Assert.Single(CaseReader.Parse(marked, "case.yaml").Faults).Expected, StringComparison.Ordinal);
            Assert.Single(CaseReader.Parse(encoding.GetBytes(Samples.River), "case.yaml").Faults);
        }

        var latin = Assert.Single(CaseReader.Parse(Encoding.Latin1.GetBytes("parley: 1\ntitle: caf\u00e9\n"), "case.yaml").Faults);
        Assert.Equal((2, "the byte 0xE9, which is not UTF-8"), (latin.Line, latin.Found));
    }

    [Theory]
    [InlineData("\0"), InlineData("\u0001"), InlineData("\u007F"), InlineData("\u0080"), InlineData("\uFFFF")]
    public void Control_characters_are_refused(string control)
    {
        var fault = OneFault(Samples.River.Replace("Two valleys", "Two " + control, StringComparison.Ordinal));
        Assert.Equal((4, $"the control character U+{(int)control[0]:X4}"), (fault.Line, fault.Found));
    }

    [Theory]
    [InlineData("نص من اليمين إلى اليسار"), InlineData("\u2067טקסט\u2069 and text"), InlineData("a\u2028b\u2029c\u0085d"), InlineData("😀 \U0001F1FA"), InlineData("a\u200Fb\uFEFFc")]
    public void Text_in_any_script_is_read_as_it_is(string text)
    {
        Assert.Equal(text, Samples.Read(Samples.River.Replace("Two valleys, two go-betweens, one weir.", text, StringComparison.Ordinal)).Summary);
        Assert.Equal(text, Samples.Read(Samples.River.Replace("Two valleys, two go-betweens, one weir.", $"\"{text}\"", StringComparison.Ordinal)).Summary);
    }

    [Fact]
    public void A_line_indented_with_a_tab_is_refused() =>
        Assert.Contains("spaces", OneFault(Samples.River.Replace("  water:", "\twater:", StringComparison.Ordinal)).Expected, StringComparison.Ordinal);

    [Fact]
    public void Long_and_huge_numbers_are_refused()
    {
        var digits = new string('9', 1_000_000);
        foreach (var number in new[] { digits, "0x" + digits, "1e" + digits, "0." + digits, "1e400", "-1e400" })
        {
            Assert.Contains("finite", OneFault(Samples.River.Replace("value: 40", "value: " + number, StringComparison.Ordinal)).Expected, StringComparison.Ordinal);
            Assert.Equal("issues.water.range.from", OneFault(Samples.River.Replace("from: 0", "from: " + number, StringComparison.Ordinal)).Path);
        }
    }

    [Fact]
    public void Very_many_faults_are_cut_with_a_word()
    {
        var faults = Samples.File(Samples.River + string.Concat(Enumerable.Range(0, 5000).Select(i => $"k{i}: 1\n"))).Faults;
        Assert.Equal(ReadLimits.Faults + 1, faults.Length);
        Assert.Contains("more than 1000", faults[^1].Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: 'x\n", "YAML"), InlineData("a: b: c\n", "YAML"), InlineData("%YAML 9.9999999999999999999\n---\na: 1\n", "YAML"), InlineData("a: [1\n", "YAML"), InlineData("a: @b\n", "YAML"), InlineData("&a &b c\n", "YAML")]
    public void What_is_not_yaml_is_refused(string yaml, string expected) => Assert.Equal(expected, OneFault(yaml).Expected);

    [Fact]
    public void A_long_cycle_of_obligations_is_refused_where_it_is()
    {
        var yaml = Samples.River.Replace("guarantees:\n", string.Concat(Enumerable.Range(0, 500).Select(i => $"  o{i}: {{ after: [o{(i + 1) % 500}] }}\n")) + "guarantees:\n", StringComparison.Ordinal);
        var faults = Samples.File(yaml).Faults;
        Assert.Equal(500, faults.Length);
        Assert.All(faults, f => Assert.Contains("without a cycle", f.Expected, StringComparison.Ordinal));
    }

    static Fault OneFault(string yaml) => Assert.Single(Samples.File(yaml).Faults);

    static T Only<T>(string yaml, Func<Fault, T> look) => look(OneFault(yaml));
}
