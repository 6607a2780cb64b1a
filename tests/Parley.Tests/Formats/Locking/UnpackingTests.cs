using System.Formats.Tar;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Formats;

/// <summary>Archives that somebody made to do harm, or that are none, in files that open.</summary>
public sealed class UnpackingTests : IDisposable
{
    readonly DirectoryInfo around = Directory.CreateTempSubdirectory("parley-unpack-");

    public void Dispose() => around.Delete(recursive: true);

    string File_ => Path.Combine(around.FullName, "talks.age");

    LockOutcome Unlock(byte[] tar)
    {
        File.WriteAllBytes(File_, AgeFiles.Of(tar));
        return FolderUnlock.Unlock(new UnlockRequest(File_, Path.Combine(around.FullName, "talks"), Remove: false), AgeFiles.Passphrase, new Progress<long>(), TestContext.Current.CancellationToken);
    }

    static byte[] Tar(params (TarEntryType Type, string Name, string? Link)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var (type, name, link) in entries)
            {
                var entry = new PaxTarEntry(type, name);
                if (link is not null)
                {
                    entry.LinkName = link;
                }

                if (type == TarEntryType.RegularFile)
                {
                    entry.DataStream = new MemoryStream("text"u8.ToArray());
                }

                tar.WriteEntry(entry);
            }
        }

        return bytes.ToArray();
    }

    [Theory]
    [InlineData("out of the folder", TarEntryType.RegularFile, "../evil", null)]
    [InlineData("out of the folder", TarEntryType.RegularFile, "t/../../evil", null)]
    [InlineData("out of the folder", TarEntryType.RegularFile, "/evil", null)]
    [InlineData("out of the folder", TarEntryType.RegularFile, "t//evil", null)]
    [InlineData("out of the folder", TarEntryType.Directory, "t/..", null)]
    [InlineData("out of the folder", TarEntryType.RegularFile, "t/./evil", null)]
    [InlineData("more than one folder", TarEntryType.RegularFile, "other/file", null)]
    [InlineData("something else than one folder", TarEntryType.RegularFile, "t", null)]
    [InlineData("a link out", TarEntryType.SymbolicLink, "t/link", "../evil")]
    [InlineData("a link out", TarEntryType.SymbolicLink, "t/link", "/etc/passwd")]
    [InlineData("a link out", TarEntryType.SymbolicLink, "t/sub/link", "../../evil")]
    [InlineData("a link out", TarEntryType.SymbolicLink, "t/link", "sub/../../evil")]
    [InlineData("neither file, folder nor link", TarEntryType.HardLink, "t/hard", "t/case.yaml")]
    [InlineData("neither file, folder nor link", TarEntryType.HardLink, "t/hard", "/etc/passwd")]
    [InlineData("neither file, folder nor link", TarEntryType.Fifo, "t/pipe", null)]
    [InlineData("neither file, folder nor link", TarEntryType.CharacterDevice, "t/null", null)]
    [InlineData("neither file, folder nor link", TarEntryType.BlockDevice, "t/disk", null)]
    [InlineData("two things of one name", TarEntryType.RegularFile, "t/case.yaml", null)]
    [InlineData("two things of one name", TarEntryType.RegularFile, "t/sub", null)]
    [InlineData("two things of one name", TarEntryType.Directory, "t/case.yaml", null)]
    [InlineData("two things of one name", TarEntryType.RegularFile, "t/case.yaml/below", null)]
    [InlineData("two things of one name", TarEntryType.RegularFile, "t/inner/through", null)]
    public void What_could_do_harm_is_refused_and_nothing_is_left(string why, TarEntryType type, string name, string? link)
    {
        var refused = Assert.IsType<LockOutcome.Refused>(Unlock(Tar(
            (TarEntryType.Directory, "t/", null), (TarEntryType.RegularFile, "t/case.yaml", null), (TarEntryType.Directory, "t/sub/", null), (TarEntryType.SymbolicLink, "t/inner", "sub"), (type, name, link))));
        Assert.Contains(why, refused.Found, StringComparison.Ordinal);
        Assert.Equal(["talks.age"], around.EnumerateFileSystemInfos().Select(i => i.Name));
        Assert.False(Path.Exists(Path.Combine(around.Parent!.FullName, "evil")));
    }

    [Fact]
    public void Folders_that_are_not_named_and_a_dot_in_front_are_taken()
    {
        Assert.IsType<LockOutcome.Done>(Unlock(Tar((TarEntryType.RegularFile, "./t/deep/er/case.yaml", null))));
        Assert.Equal("text", File.ReadAllText(Path.Combine(around.FullName, "talks", "deep", "er", "case.yaml")));
    }

    [Fact]
    public void Nothing_runs_in_another_s_name()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Modes are those of Unix.");
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, TarEntryFormat.Pax, leaveOpen: true))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.Directory, "t/") { Mode = UnixFileMode.None });
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "t/run") { Mode = UnixFileMode.SetUser | UnixFileMode.UserRead | UnixFileMode.UserExecute, DataStream = new MemoryStream() });
        }

        Assert.IsType<LockOutcome.Done>(Unlock(bytes.ToArray()));
#pragma warning disable CA1416 // Skipped above.
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(around.FullName, "talks", "run")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(around.FullName, "talks")));
#pragma warning restore CA1416
    }

    [Fact]
    public void What_is_no_archive_is_refused()
    {
        byte[][] none = [[], "parley: 1\n"u8.ToArray(), new byte[512], new byte[10_240], [.. Enumerable.Repeat((byte)'7', 2_000)]];
        Assert.All(none, bytes =>
        {
            Assert.IsType<LockOutcome.Refused>(Unlock(bytes));
            Assert.Equal(["talks.age"], around.EnumerateFileSystemInfos().Select(i => i.Name));
        });
    }

    [Fact]
    public void An_archive_with_any_byte_changed_is_refused_or_unpacked_within_the_folder()
    {
        var tar = Tar((TarEntryType.Directory, "t/", null), (TarEntryType.RegularFile, "t/case.yaml", null), (TarEntryType.SymbolicLink, "t/link", "case.yaml"));
        var random = new Random(7);
        var refused = 0;
        for (var i = 0; i < 1_500; i++)
        {
            byte[] changed = [.. tar];
            for (var n = random.Next(1, 4); n > 0; n--)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            var outcome = Unlock(changed);
            refused += outcome is LockOutcome.Refused ? 1 : 0;
            string[] expected = outcome is LockOutcome.Refused ? ["talks.age"] : ["talks", "talks.age"];
            Assert.Equal(expected, around.EnumerateFileSystemInfos().Select(f => f.Name).Order(StringComparer.Ordinal));
            if (outcome is LockOutcome.Done)
            {
                Directory.Delete(Path.Combine(around.FullName, "talks"), recursive: true);
            }
        }

        Assert.InRange(refused, 100, 1_400);
    }
}
