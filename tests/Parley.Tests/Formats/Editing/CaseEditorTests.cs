using System.Text;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Formats;

public class CaseEditorTests
{
    static readonly CaseValue Entry = new CaseValue.Map([new("party", Text("north")), new("wants", Text("a"))]);

    static CaseValue.Text Text(string text) => new(text);

    static CaseEdit.Append Append(params string[] path) => new(CasePath.Of(path), Entry);

    static string After(string file, CaseEdit edit) => CaseEditor.Apply(Encoding.UTF8.GetBytes(file), edit) switch
    {
        EditOutcome.Done done => Encoding.UTF8.GetString(done.Bytes.Span),
        EditOutcome.Refused refused => $"{refused.Line}: {refused.Path}: {refused.Why}",
        var other => throw new InvalidOperationException(other.ToString()),
    };

    [Theory]
    // Block lists, entries in braces or not, at any indentation.
    [InlineData("list:\n  - { a: 1 }\n", "list:\n  - { a: 1 }\n  - { party: north, wants: a }\n")]
    [InlineData("list:\n- {a: 1}\nz: 1\n", "list:\n- {a: 1}\n- {party: north, wants: a}\nz: 1\n")]
    [InlineData("list:\n  -   a: 1\n      b: 2\n\n\nz: 1\n", "list:\n  -   a: 1\n      b: 2\n  -   party: north\n      wants: a\n\n\nz: 1\n")]
    [InlineData("list:\n    -\n      a: 1\n", "list:\n    -\n      a: 1\n    - party: north\n      wants: a\n")]
    // Entries set apart by blank lines stay so.
    [InlineData("list:\n  - { a: 1 }\n\n  - { b: 1 }\n\nz: 1\n", "list:\n  - { a: 1 }\n\n  - { b: 1 }\n\n  - { party: north, wants: a }\n\nz: 1\n")]
    // Comments: indented ones belong to the entry above, others to what follows.
    [InlineData("list:\n  - { a: 1 } # one\n  # still one\n\n# about z\nz: 1\n", "list:\n  - { a: 1 } # one\n  # still one\n  - { party: north, wants: a }\n\n# about z\nz: 1\n")]
    [InlineData("list:\n- { a: 1 } # one\n# about z\nz: 1\n", "list:\n- { a: 1 } # one\n- { party: north, wants: a }\n# about z\nz: 1\n")]
    // Block scalars, with what their headers keep.
    [InlineData("list:\n  - says: |\n      x\n\n\n# c\nz: 1\n", "list:\n  - says: |\n      x\n  - party: north\n    wants: a\n\n\n# c\nz: 1\n")]
    [InlineData("list:\n  - says: |+\n      x\n\nz: 1\n", "list:\n  - says: |+\n      x\n\n  - party: north\n    wants: a\nz: 1\n")]
    // Line ends, byte order mark, no line end at the end.
    [InlineData("list:\r\n  - { a: 1 }\r\nz: 1\r\n", "list:\r\n  - { a: 1 }\r\n  - { party: north, wants: a }\r\nz: 1\r\n")]
    [InlineData("\uFEFFlist:\n  - { a: 1 }", "\uFEFFlist:\n  - { a: 1 }\n  - { party: north, wants: a }")]
    [InlineData("---\r\nlist:\r\n  - { a: 1 }\r\n...\r\n", "---\r\nlist:\r\n  - { a: 1 }\r\n  - { party: north, wants: a }\r\n...\r\n")]
    // Empty lists, and lists in brackets.
    [InlineData("list: []\nz: 1\n", "list:\n  - { party: north, wants: a }\nz: 1\n")]
    [InlineData("list: [ ]   # none yet\n  # one a line\n\nz: 1\n", "list:   # none yet\n  # one a line\n  - { party: north, wants: a }\n\nz: 1\n")]
    [InlineData("list:\nz: 1\n", "list:\n  - { party: north, wants: a }\nz: 1\n")]
    [InlineData("list: ~\n", "list:\n  - { party: north, wants: a }\n")]
    [InlineData("list: [{a: 1}]\n", "list: [{a: 1}, {party: north, wants: a}]\n")]
    [InlineData("list: [{ a: 1 }, ]\n", "list: [{ a: 1 }, { party: north, wants: a }, ]\n")]
    [InlineData("list: [\n  { a: 1 }, # one\n  { b: 1 } # two\n  # last\n]\n", "list: [\n  { a: 1 }, # one\n  { b: 1 }, # two\n  # last\n  { party: north, wants: a }\n]\n")]
    [InlineData("list: [\n  { a: 1 },  # one\n]\n", "list: [\n  { a: 1 },  # one\n  { party: north, wants: a },\n]\n")]
    [InlineData("list: [\n  # none\n]\n", "list: [{ party: north, wants: a }\n  # none\n]\n")]
    [InlineData("{\"list\":[], \"z\":1}\n", "{\"list\":[{ party: north, wants: a }], \"z\":1}\n")]
    [InlineData("{\"list\": null}\n", "{\"list\": [{ party: north, wants: a }]}\n")]
    // Surrogates and right-to-left text before the place.
    [InlineData("title: 😀 שלום\nlist: []\nend: ש\n", "title: 😀 שלום\nlist:\n  - { party: north, wants: a }\nend: ש\n")]
    public void An_entry_is_added_to_a_list(string file, string expected) => Assert.Equal(expected, After(file, Append("list")));

    [Theory]
    [InlineData("parley: 1\nissues:\n  a: 1\n", "parley: 1\nissues:\n  a: 1\npositions:\n  - { party: north, wants: a }\n")]
    [InlineData("parley: 1\n\nrules:\n    - x\n\n# later\nreports: {}\n", "parley: 1\n\nrules:\n    - x\n\npositions:\n    - { party: north, wants: a }\n\n# later\nreports: {}\n")]
    [InlineData("reports: {}\nparley: 1\n", "reports: {}\nparley: 1\npositions:\n  - { party: north, wants: a }\n")]
    [InlineData("parley: 1\nrules: []\nreports:\n- a\n# end", "parley: 1\nrules: []\npositions:\n- { party: north, wants: a }\nreports:\n- a\n# end")]
    [InlineData("{ parley: 1, reports: {} }", "{ parley: 1, positions: [{ party: north, wants: a }], reports: {} }")]
    [InlineData("{\n  parley: 1,\n  reports: {}\n}\n", "{\n  parley: 1,\n  positions: [{ party: north, wants: a }],\n  reports: {}\n}\n")]
    public void A_section_that_is_not_there_is_made_in_its_place(string file, string expected) => Assert.Equal(expected, After(file, Append("positions")));

    [Theory]
    [InlineData("reports:\n  r0: { a: 1 }\n", "reports:\n  r0: { a: 1 }\n  r1: { party: north, wants: a }\n")]
    [InlineData("reports:\n    r0:\n        a: 1\nz: 1\n", "reports:\n    r0:\n        a: 1\n    r1:\n        party: north\n        wants: a\nz: 1\n")]
    [InlineData("reports: {}\n", "reports:\n  r1: { party: north, wants: a }\n")]
    [InlineData("reports: { r0: {} }\n", "reports: { r0: {}, r1: { party: north, wants: a } }\n")]
    [InlineData("parley: 1\n", "parley: 1\nreports:\n  r1: { party: north, wants: a }\n")]
    public void A_key_is_added_to_a_map(string file, string expected) =>
        Assert.Equal(expected, After(file, new CaseEdit.Put(CasePath.Of("reports"), "r1", Entry)));

    [Theory]
    [InlineData("proposals:\n  s:\n    name: x\n  t: 1\n", "proposals:\n  s:\n    name: x\n    responses:\n      - { party: north, wants: a }\n  t: 1\n")]
    [InlineData("proposals:\n  s: { name: x }\n", "proposals:\n  s: { name: x, responses: [{ party: north, wants: a }] }\n")]
    [InlineData("proposals:\n  s: { responses: [] }\n", "proposals:\n  s: { responses: [{ party: north, wants: a }] }\n")]
    [InlineData("proposals:\n  s:\n    responses: []\n", "proposals:\n  s:\n    responses:\n      - { party: north, wants: a }\n")]
    public void A_list_within_an_entry_is_made(string file, string expected) => Assert.Equal(expected, After(file, Append("proposals", "s", "responses")));

    [Theory]
    [InlineData("a: 1 # c\nb: 2\n", "a: new # c\nb: 2\n")]
    [InlineData("a: 'x\n  y'\nb: 2\n", "a: new\nb: 2\n")]
    [InlineData("a: |  # c\n  x\n\nb: 2\n", "a: new\n\nb: 2\n")]
    [InlineData("a:\nb: 2\n", "a: new\nb: 2\n")]
    [InlineData("a:\n- 1\n- 2 # c\nb: 2\n", "a: new # c\nb: 2\n")]
    [InlineData("a: # c\n  - 1\n  - 2\nb: 2\n", "a: new # c\nb: 2\n")]
    [InlineData("{a: [1, 2], b: 1}", "{a: new, b: 1}")]
    [InlineData("{a: , b: 1}", "{a: new, b: 1}")]
    public void A_value_is_changed(string file, string expected) =>
        Assert.Equal(expected, After(file, new CaseEdit.Change(CasePath.Of("a"), Text("new"))));

    [Theory]
    [InlineData("a:\n  b: 1 # c\n  # d\n  e: 1\n", "a:\n  # d\n  e: 1\n")]
    [InlineData("a:\n  b: 1\n", "a: {}\n")]
    [InlineData("a:\n  e: 1\n  b:\n    - 1\n    - 2", "a:\n  e: 1")]
    [InlineData("a: { e: 1, b: 2 }\n", "a: { e: 1 }\n")]
    [InlineData("a: { b: 2, e: 1 }\n", "a: { e: 1 }\n")]
    [InlineData("a: {b: 2}\n", "a: {}\n")]
    [InlineData("a: {b: 2,}\n", "a: {}\n")]
    [InlineData("a: {\n  b: 2, # two\n  c: 3\n}\n", "a: {\n  c: 3\n}\n")]
    [InlineData("a: {\n  c: 3,\n  b: 2\n}\n", "a: {\n  c: 3,\n}\n")]
    [InlineData("a: { c: 3, # three\n  b: 2 }\n", "1: a.b: a comment stands beside this entry, within brackets; edit the file by hand")]
    public void A_key_is_removed(string file, string expected) =>
        Assert.Equal(expected.Replace("1: a.b", "2: a.b", StringComparison.Ordinal), After(file, new CaseEdit.Remove(CasePath.Of("a", "b"))));

    [Theory]
    [InlineData("a:\n  - 1\n  -\n    # two\n    b: 2\n  - 3\n", 1, "a:\n  - 1\n  - 3\n")]
    [InlineData("a:\n- 1\n", 0, "a: []\n")]
    [InlineData("a: [1, 2, 3]", 1, "a: [1, 3]")]
    [InlineData("a:\n  - - 1\n    - 2\n", 0, "a: []\n")]
    public void An_item_is_removed(string file, int index, string expected) =>
        Assert.Equal(expected, After(file, new CaseEdit.Remove(CasePath.Of("a").Item(index))));

    [Theory]
    [InlineData("a:\n  - b: 1\n    c: 2\n", "a:\n  - c: 2\n")]
    [InlineData("a:\n  - b: 1 # why\n    # about c\n    c: 2\n", "a:\n  -\n    # about c\n    c: 2\n")]
    [InlineData("a:\n  - b: 1\n", "a:\n  - {}\n")]
    public void The_first_key_of_an_entry_is_removed(string file, string expected) =>
        Assert.Equal(expected, After(file, new CaseEdit.Remove(CasePath.Of("a").Item(0).Key("b"))));

    [Theory]
    [InlineData("list: &x\n  - 1\ny: *x\n", 1, "an anchor, an alias or a tag stands here; edit the file by hand")]
    [InlineData("list: !!seq\n  - 1\n", 1, "an anchor, an alias or a tag stands here; edit the file by hand")]
    [InlineData("z: &x [1]\nlist: *x\n", 2, "an anchor, an alias or a tag stands here; edit the file by hand")]
    [InlineData("<<: { list: [] }\nlist: []\n", 1, "a key here is no plain key; edit the file by hand")]
    [InlineData("list: []\nlist: []\n", 2, "the key list stands here twice")]
    [InlineData("list: []\n---\nlist: []\n", 2, "the file holds more than one document")]
    [InlineData("list: word\n", 1, "a list was expected here")]
    [InlineData("list: { a: 1 }\n", 1, "a list was expected here")]
    [InlineData("list: []\rz: 1\r", 1, "a carriage return stands alone; lines end with LF or CRLF")]
    [InlineData("", 1, "the file is empty")]
    public void A_hostile_place_is_refused(string file, int line, string why)
    {
        var refused = Assert.IsType<EditOutcome.Refused>(CaseEditor.Apply(Encoding.UTF8.GetBytes(file), Append("list")));
        Assert.Equal((line, why), (refused.Line, refused.Why));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused() =>
        Assert.Equal(2, Assert.IsType<EditOutcome.Refused>(CaseEditor.Apply(new byte[] { (byte)'a', (byte)'\n', 0xFF, 0xFE }, Append("list"))).Line);

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var file = "list: " + new string('[', 100_000);
        Assert.Equal("the file nests too deep", Assert.IsType<EditOutcome.Refused>(CaseEditor.Apply(Encoding.UTF8.GetBytes(file), Append("list"))).Why);
    }

    [Fact]
    public void The_line_of_what_was_written_is_told() =>
        Assert.Equal(5, Assert.IsType<EditOutcome.Done>(CaseEditor.Apply("a: 1\nlist:\n  - 1\n  # c\nz: 1\n"u8.ToArray(), Append("list"))).Line);
}
