using System.Text;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Formats;

/// <summary>Edits of what stands within entries: decisions, progress, lists, texts and alternatives, in the styles that files use.</summary>
public sealed class NestedEditTests
{
    static readonly CaseValue.Map Progress = Map(("date", "2031-03-10"), ("state", "verified"));
    static readonly CaseValue.Map Entry = Map(("id", "k3"), ("pen_name", "Wren"));
    static readonly CaseValue.Map Decision = Map(("by", "port"), ("date", "2031-03-10"), ("for", "lower"));

    [Theory]
    // A one-line obligation, without and with progress; one written out, likewise.
    [InlineData("o:\n  x: { name: X, by: a }\n", "o:\n  x: { name: X, by: a, progress: [{ date: 2031-03-10, state: verified }] }\n")]
    [InlineData("o:\n  x: { name: X, progress: [{ date: 2031-03-01, state: reported }] } # c\n", "o:\n  x: { name: X, progress: [{ date: 2031-03-01, state: reported }, { date: 2031-03-10, state: verified }] } # c\n")]
    [InlineData("o:\n  x:\n    name: X\n  y: {}\n", "o:\n  x:\n    name: X\n    progress:\n      - { date: 2031-03-10, state: verified }\n  y: {}\n")]
    [InlineData("o:\n  x:\n    progress: []\n    name: X\n", "o:\n  x:\n    progress:\n      - { date: 2031-03-10, state: verified }\n    name: X\n")]
    [InlineData("o:\n  x:\n    progress:\n      - { date: 2031-03-01, state: reported } # first\n    name: X\n", "o:\n  x:\n    progress:\n      - { date: 2031-03-01, state: reported } # first\n      - { date: 2031-03-10, state: verified }\n    name: X\n")]
    [InlineData("o:\n  x:\n    progress:\n    - date: 2031-03-01\n      state: reported\n\n  y: {}\n", "o:\n  x:\n    progress:\n    - date: 2031-03-01\n      state: reported\n    - date: 2031-03-10\n      state: verified\n\n  y: {}\n")]
    public void Progress_is_added_to_an_obligation(string file, string expected) =>
        Assert.Equal(expected, After(file, new CaseEdit.Append(CasePath.Of("o", "x", "progress"), Progress)));

    [Theory]
    [InlineData("obligations.return-carts.progress", 2)]
    [InlineData("obligations.first-toll.progress", 1)]
    [InlineData("obligations.open-gates.progress", 0)]
    [InlineData("proposals.spring.decisions", 1)]
    [InlineData("proposals.winter.decisions", 0)]
    [InlineData("lists.carts.entries", 2)]
    public void An_entry_is_added_to_a_list_within_an_entry_of_a_case(string list, int at)
    {
        var entry = list.StartsWith("lists", StringComparison.Ordinal) ? Entry : list.EndsWith("decisions", StringComparison.Ordinal) ? Decision : Progress;
        var after = After(Samples.River, new CaseEdit.Append(CasePath.Of(list.Split('.')), entry));
        var read = Samples.File(after);
        Assert.Empty(read.Faults);
        Assert.NotNull(read.LineOf($"{list}[{at}]"));
        Assert.Null(read.LineOf($"{list}[{at + 1}]"));
        AssertOnlyAdded(Samples.River, after);
    }

    [Fact]
    public void A_list_a_text_and_an_alternative_are_added_where_there_was_none()
    {
        var list = new CaseValue.Map([new("of", new CaseValue.Text("open-gates")), new("entries", new CaseValue.List([Entry]))]);
        var first = After(Samples.River, new CaseEdit.Put(CasePath.Of("lists"), "boats", list));
        var article = CasePath.Of("proposals", "spring", "articles").Item(0);
        var second = After(first, new CaseEdit.Put(article.Key("texts"), "ar", Map(("text", "تُدار البوابات بالتناوب."), ("status", "translation"))));
        var third = After(second, new CaseEdit.Append(article.Key("alternatives"), Map(("by", "upper"), ("text", "The reeve works the gates: alone."))));
        var read = Samples.Read(third);
        Assert.Equal(["carts", "boats"], read.Lists.Select(l => l.Id.Value));
        Assert.Equal("تُدار البوابات بالتناوب.", read.Proposals[1].Articles[0].Texts[^1].Text);
        Assert.Equal("The reeve works the gates: alone.", read.Proposals[1].Articles[0].Alternatives[^1].Text);
        AssertOnlyAdded(Samples.River, third);
        var bare = After("a:\n  - id: a1\n    text: x\n", new CaseEdit.Put(CasePath.Of("a").Item(0).Key("texts"), "ar", new CaseValue.Text("س")));
        Assert.Equal("a:\n  - id: a1\n    text: x\n    texts: { ar: س }\n", bare);
        Assert.Equal("a:\n  - { id: a1, texts: { ar: س } }\n", After("a:\n  - { id: a1 }\n", new CaseEdit.Put(CasePath.Of("a").Item(0).Key("texts"), "ar", new CaseValue.Text("س"))));
    }

    [Theory]
    [InlineData("lists.carts.entries", 0, "status", "named", "agreed")]
    [InlineData("lists.carts.entries", 1, "pen_name", "Smith", "Wren")]
    [InlineData("obligations.return-carts.progress", 1, "state", "verified", "disputed")]
    [InlineData("obligations.first-toll.progress", 0, "what", "Ten paid", "Ten paid: in coin")]
    [InlineData("proposals.spring.decisions", 0, "what", "May be shown as it is", "Not yet")]
    public void A_value_within_such_an_entry_is_changed_in_place(string list, int at, string key, string old, string changed)
    {
        var after = After(Samples.River, new CaseEdit.Change(CasePath.Of(list.Split('.')).Item(at).Key(key), new CaseValue.Text(changed)));
        Assert.Empty(Samples.File(after).Faults);
        var written = changed.Contains(':', StringComparison.Ordinal) ? $"\"{changed}\"" : changed;
        Assert.Equal(Samples.River.Length - old.Length + written.Length, after.Length);
        Assert.Contains($"{key}: {written}", after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_entry_is_changed_and_removed_in_place()
    {
        var entries = CasePath.Of("lists", "carts", "entries");
        var changed = After(Samples.River, new CaseEdit.Change(entries.Item(1), Entry));
        Assert.Equal(["k1", "k3"], Samples.Read(changed).Lists[0].Entries.Select(e => e.Id.Value));
        var removed = After(Samples.River, new CaseEdit.Remove(CasePath.Of("obligations", "return-carts", "progress").Item(0)));
        Assert.Equal("2031-03-09", Assert.Single(Samples.Read(removed).Obligations[2].Progress).Date.ToString());
        Assert.Equal(Samples.River.Split('\n').Length - 1, removed.Split('\n').Length);
    }

    static void AssertOnlyAdded(string before, string after)
    {
        var at = 0;
        foreach (var c in after)
        {
            at += at < before.Length && before[at] == c ? 1 : 0;
        }

        Assert.Equal(before.Length, at);
    }

    static CaseValue.Map Map(params (string Key, string Text)[] pairs) =>
        new([.. pairs.Select(p => KeyValuePair.Create(p.Key, (CaseValue)new CaseValue.Text(p.Text)))]);

    static string After(string file, CaseEdit edit) => CaseEditor.Apply(Encoding.UTF8.GetBytes(file), edit) switch
    {
        EditOutcome.Done done => Encoding.UTF8.GetString(done.Bytes.Span),
        EditOutcome.Refused refused => $"{refused.Line}: {refused.Path}: {refused.Why}",
        var other => throw new InvalidOperationException(other.ToString()),
    };
}
