using Parley.Desk;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Desk;

public sealed class HistoryTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parley-history-");
    readonly DeskCase desk;

    public HistoryTests()
    {
        File.WriteAllText(CaseFile, SmallCase.Text);
        desk = DeskCase.Open("case", CaseFile).Case!;
    }

    string CaseFile => Path.Combine(folder.FullName, "case.yaml");

    string Text => File.ReadAllText(CaseFile);

    public void Dispose()
    {
        desk.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void What_was_done_is_taken_back_and_made_again_byte_by_byte()
    {
        Note("2031-03-11");
        var noted = Text;
        Assert.IsType<SaveOutcome.Saved>(desk.Undo());
        Assert.Equal(SmallCase.Text, Text);
        Assert.IsType<SaveOutcome.Saved>(desk.Redo());
        Assert.Equal(noted, Text);
    }

    [Fact]
    public void Several_changes_go_back_in_their_order()
    {
        Note("2031-03-11");
        var first = Text;
        Note("2031-03-12");
        desk.Undo();
        Assert.Equal(first, Text);
        desk.Undo();
        Assert.Equal(SmallCase.Text, Text);
        Assert.Null(desk.Undo());
        Assert.Null(desk.History.Undoable);
    }

    [Fact]
    public void A_change_made_in_an_editor_in_between_stays()
    {
        Note("2031-03-11");
        Foreign("# What both sides said, in order.", "# What the two sides said.");
        Assert.IsType<SaveOutcome.Saved>(desk.Undo());
        Assert.Equal(SmallCase.Text.Replace("What both sides said, in order.", "What the two sides said.", StringComparison.Ordinal), Text);
    }

    [Fact]
    public void Lines_that_were_changed_since_are_not_taken_back()
    {
        Note("2031-03-11");
        Foreign("what: Noted on 2031-03-11", "what: Noted by hand");
        var mine = Text;
        Assert.IsType<SaveOutcome.Changed>(desk.Undo());
        Assert.Equal(mine, Text);
        Assert.NotNull(desk.History.Undoable);
    }

    [Fact]
    public void Undo_of_an_earlier_page_does_not_take_back_what_another_tab_made()
    {
        Note("2031-03-11");
        var seen = desk.History.Undoable!.Number;
        Note("2031-03-12");
        var both = Text;
        Assert.Null(desk.Undo(seen));
        Assert.Equal(both, Text);
    }

    [Fact]
    public void A_new_change_ends_what_could_be_made_again()
    {
        Note("2031-03-11");
        desk.Undo();
        Note("2031-03-12");
        Assert.Null(desk.History.Redoable);
    }

    /// <summary>Two places of the file at once: the day of the case at its top, and an entry at its end.</summary>
    void Note(string day) => Assert.IsType<SaveOutcome.Saved>(desk.Save("noted on " + day,
    [
        new CaseEdit.Change(CasePath.Of("as_of"), new CaseValue.Text(day)),
        new CaseEdit.Append(CasePath.Of("promises"), new CaseValue.Map([new("what", new CaseValue.Text("Noted on " + day))])),
    ]));

    void Foreign(string old, string now) => File.WriteAllText(CaseFile, Text.Replace(old, now, StringComparison.Ordinal));
}
