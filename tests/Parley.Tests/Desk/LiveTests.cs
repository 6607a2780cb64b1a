using Parley.Desk;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Desk;

/// <summary>The case file changed, broken and taken away by others while a desk is open on it.</summary>
public sealed class LiveTests : IDisposable
{
    static readonly CaseEdit Promise = new CaseEdit.Append(CasePath.Of("promises"), new CaseValue.Map([new("what", new CaseValue.Text("Water for the camps"))]));

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parley-live-");
    readonly DeskCase desk;

    public LiveTests()
    {
        File.WriteAllText(CaseFile, SmallCase.Text);
        desk = DeskCase.Open("case", CaseFile).Case!;
    }

    string CaseFile => Path.Combine(folder.FullName, "case.yaml");

    public void Dispose()
    {
        desk.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task An_editor_that_renames_is_followed()
    {
        var beside = CaseFile + "~";
        await File.WriteAllTextAsync(beside, Renamed("By rename"), TestContext.Current.CancellationToken);
        await Change(() => File.Move(beside, CaseFile, overwrite: true));
        Assert.Equal("By rename", desk.Now.Case.Title);
    }

    [Fact]
    public async Task An_editor_that_writes_in_place_is_followed_to_the_whole_text()
    {
        await Change(() =>
        {
            using var file = new FileStream(CaseFile, FileMode.Truncate);
            var bytes = System.Text.Encoding.UTF8.GetBytes(Renamed("In place"));
            file.Write(bytes.AsSpan(0, 100));
            file.Flush();
            Thread.Sleep(100);
            file.Write(bytes.AsSpan(100));
        });
        await Until(() => desk.Now.Case.Title == "In place");
        Assert.Empty(desk.Now.Faults);
    }

    [Fact]
    public async Task A_fault_leaves_the_last_good_case_and_is_told_on_its_line()
    {
        await Change(() => File.WriteAllText(CaseFile, SmallCase.Text.Replace("wants: short", "wants: shrot", StringComparison.Ordinal)));
        Assert.Equal("Truce on the river", desk.Now.Case.Title);
        var fault = Assert.Single(desk.Now.Faults);
        Assert.Equal((17, "positions[0].wants", "`shrot`"), (fault.Line, fault.Path, fault.Found));
        await Change(() => File.WriteAllText(CaseFile, Renamed("Mended")));
        Assert.Equal(("Mended", 0), (desk.Now.Case.Title, desk.Now.Faults.Length));
    }

    [Fact]
    public void Nothing_is_saved_into_a_file_with_a_fault_and_the_fault_is_named()
    {
        var broken = SmallCase.Text.Replace("wants: short", "wants: shrot", StringComparison.Ordinal);
        File.WriteAllText(CaseFile, broken);
        var faulty = Assert.IsType<SaveOutcome.Faulty>(desk.Save("a promise", [Promise]));
        Assert.Equal(17, Assert.Single(faulty.Faults).Line);
        Assert.Equal(broken, File.ReadAllText(CaseFile));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_said_to_be_gone_until_it_is_back()
    {
        await Change(() => File.Delete(CaseFile));
        Assert.Equal("Truce on the river", desk.Now.Case.Title);
        Assert.Equal("no such file", Assert.Single(desk.Now.Faults).Found);
        Assert.IsType<SaveOutcome.Faulty>(desk.Save("a promise", [Promise]));
        Assert.False(File.Exists(CaseFile));
        await Change(() => File.WriteAllText(CaseFile, SmallCase.Text));
        Assert.Empty(desk.Now.Faults);
        Assert.IsType<SaveOutcome.Saved>(desk.Save("a promise", [Promise]));
    }

    [Fact]
    public void A_save_over_a_change_that_was_not_read_is_refused_and_then_made_on_the_file_as_it_is()
    {
        var seen = desk.Now.Version;
        File.WriteAllText(CaseFile, Renamed("Elsewhere"));
        var changed = Assert.IsType<SaveOutcome.Changed>(desk.Save("a promise", [Promise], seen));
        Assert.Contains("- title: Truce on the river", changed.Difference, StringComparison.Ordinal);
        Assert.Contains("+ title: Elsewhere", changed.Difference, StringComparison.Ordinal);
        Assert.IsType<SaveOutcome.Saved>(desk.Save("a promise", [Promise], desk.Now.Version));
        Assert.Equal(("Elsewhere", 2), (desk.Now.Case.Title, desk.Now.Case.Promises.Length));
    }

    [Fact]
    public async Task Changes_from_many_threads_are_all_there()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(n => Task.Run(() =>
            Assert.IsType<SaveOutcome.Saved>(desk.Save("a promise", [Promise])))));
        Assert.Equal(17, desk.Now.Case.Promises.Length);
        for (var n = 0; n < 16; n++)
        {
            Assert.IsType<SaveOutcome.Saved>(desk.Undo());
        }

        Assert.Equal(SmallCase.Text, await File.ReadAllTextAsync(CaseFile, TestContext.Current.CancellationToken));
    }

    static string Renamed(string title) => SmallCase.Text.Replace("Truce on the river", title, StringComparison.Ordinal);

    async Task Change(Action act)
    {
        var version = desk.Now.Version;
        act();
        await desk.ChangedFrom(version, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    static async Task Until(Func<bool> so)
    {
        for (var n = 0; n < 200 && !so(); n++)
        {
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        Assert.True(so());
    }
}
