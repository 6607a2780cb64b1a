using Parley.Formats;
using Xunit;

namespace Parley.Tests.Formats;

public sealed class CaseStoreTests : IDisposable
{
    static readonly CaseEdit Figure = new CaseEdit.Append(CasePath.Of("figures"), new CaseValue.Map([new("what", new CaseValue.Text("Wells dry"))]));

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parley-store-");

    public CaseStoreTests() => File.WriteAllText(CaseFile, Samples.River);

    string CaseFile => Path.Combine(folder.FullName, "case.yaml");

    public void Dispose() => folder.Delete(recursive: true);

    IEnumerable<string> Names => folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal);

    [Fact]
    public void The_version_before_is_kept_beside_it()
    {
        var saved = Assert.IsType<SaveOutcome.Saved>(CaseStore.Save(CaseStore.Open(folder.FullName), Figure));
        Assert.Equal(Samples.River, File.ReadAllText(saved.Previous!));
        Assert.Equal("  - { what: Wells dry }", saved.Written);
        Assert.Equal("  - { what: Wells dry }", File.ReadAllLines(CaseFile)[saved.Line - 1]);
        var second = File.ReadAllText(CaseFile);
        Assert.IsType<SaveOutcome.Saved>(CaseStore.Save(saved.Now, Figure));
        Assert.Equal(second, File.ReadAllText(saved.Previous!));
        Assert.Equal(["case.yaml", "case.yaml.previous"], Names);
    }

    [Theory]
    [InlineData("", "\n")]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("# a line break to YAML 1.1 alone: \u0085\n", "\n")]
    public void Edits_one_after_the_other_are_the_same_whether_the_file_was_read_for_them_already_or_not(string before, string lineEnd)
    {
        File.WriteAllText(CaseFile, before + Samples.River.ReplaceLineEndings(lineEnd));
        var copy = Path.Combine(folder.CreateSubdirectory("copy").FullName, "case.yaml");
        File.Copy(CaseFile, copy);
        CaseEdit title = new CaseEdit.Change(CasePath.Of("title"), new CaseValue.Text("Sharing the river"));
        CaseEdit gone = new CaseEdit.Remove(CasePath.Of("figures").Item(0));
        CaseEdit nowhere = new CaseEdit.Remove(CasePath.Of("figures").Item(9));
        var known = CaseStore.Read(CaseStore.Open(CaseFile)).Opened;
        foreach (var edits in (CaseEdit[][])[[Figure], [title, Figure], [gone], [Figure, nowhere], [Figure, Figure, title]])
        {
            var (quick, slow) = (CaseStore.Save(known, edits), CaseStore.Save(CaseStore.Open(copy), edits));
            Assert.Equal(slow.GetType(), quick.GetType());
            if ((quick, slow) is (SaveOutcome.Saved a, SaveOutcome.Saved b))
            {
                Assert.Equal((b.Line, b.Written), (a.Line, a.Written));
                known = a.Now;
            }

            Assert.Equal(File.ReadAllBytes(copy), File.ReadAllBytes(CaseFile));
            Assert.Equal(File.ReadAllBytes(CaseFile), known.Bytes.ToArray());
        }
    }

    [Fact]
    public void A_change_underneath_is_refused_with_both_versions_shown()
    {
        var read = CaseStore.Open(CaseFile);
        File.WriteAllText(CaseFile, Samples.River.Replace("title: Sharing the weir", "title: Sharing the river\n# new", StringComparison.Ordinal));
        var changed = Assert.IsType<SaveOutcome.Changed>(CaseStore.Save(read, Figure));
        Assert.Equal("as it was read, from line 2:\n- title: Sharing the weir\nas it is now, from line 2:\n+ title: Sharing the river\n+ # new", changed.Difference);
        Assert.DoesNotContain("Wells", File.ReadAllText(CaseFile), StringComparison.Ordinal);
        Assert.Equal(["case.yaml"], Names);
    }

    [Fact]
    public void A_file_that_is_gone_is_not_made_again()
    {
        var read = CaseStore.Open(CaseFile);
        File.Delete(CaseFile);
        Assert.IsType<SaveOutcome.Changed>(CaseStore.Save(read, Figure));
        Assert.Empty(Names);
    }

    [Fact]
    public void An_edit_that_makes_no_valid_case_leaves_the_file_as_it_was()
    {
        var faulty = Assert.IsType<SaveOutcome.Faulty>(CaseStore.Save(CaseStore.Open(CaseFile), new CaseEdit.Remove(CasePath.Of("issues", "gates"))));
        Assert.Contains(faulty.Faults, f => f.Path == "positions[0].issue" && f.File == CaseFile);
        Assert.Equal(Samples.River, File.ReadAllText(CaseFile));
        Assert.Equal(["case.yaml"], Names);
    }

    [Fact]
    public void Values_are_changed_and_removed()
    {
        var at = CasePath.Of("conveyed").Item(0);
        var first = Assert.IsType<SaveOutcome.Saved>(CaseStore.Save(CaseStore.Open(CaseFile), new CaseEdit.Change(at.Key("answered"), new CaseValue.Text("2031-03-09"))));
        Assert.IsType<SaveOutcome.Saved>(CaseStore.Save(first.Now, new CaseEdit.Remove(at.Key("confidence"))));
        Assert.Equal(Samples.River.Replace(", confidence: c2, answered: 2031-03-07", ", answered: 2031-03-09", StringComparison.Ordinal), File.ReadAllText(CaseFile));
    }

    [Fact]
    public void Somebody_else_writing_is_waited_for_by_the_user()
    {
        using (new FileStream(CaseFile + ".previous", FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.IsType<SaveOutcome.Blocked>(CaseStore.Save(CaseStore.Open(CaseFile), Figure));
        }

        Assert.Equal(Samples.River, File.ReadAllText(CaseFile));
    }

    [Fact]
    public void A_link_is_followed_and_permissions_are_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Links and permissions are those of Unix.");
            return;
        }

        var kept = folder.CreateSubdirectory("kept");
        var target = Path.Combine(kept.FullName, "talks.yaml");
        File.Move(CaseFile, target);
        File.CreateSymbolicLink(CaseFile, target);
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Assert.IsType<SaveOutcome.Saved>(CaseStore.Save(CaseStore.Open(CaseFile), Figure));
        Assert.Equal(target, new FileInfo(CaseFile).LinkTarget);
        Assert.Equal(["talks.yaml", "talks.yaml.previous"], kept.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
        Assert.All(kept.GetFiles(), f => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, f.UnixFileMode));
    }

    [Fact]
    public void A_read_only_file_is_left_alone()
    {
        File.SetAttributes(CaseFile, FileAttributes.ReadOnly);
        Assert.IsType<SaveOutcome.Blocked>(CaseStore.Save(CaseStore.Open(CaseFile), Figure));
        File.SetAttributes(CaseFile, FileAttributes.Normal);
        Assert.Equal(["case.yaml"], Names);
    }
}
