using System.Diagnostics;
using System.Net.Sockets;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Formats;

public sealed class FolderLockTests : IDisposable
{
    readonly CaseFolder it = new();

    public void Dispose() => it.Dispose();

    sealed class At(Action<long> then) : IProgress<long>
    {
        public void Report(long value) => then(value);
    }

    static readonly At Nothing = new(static _ => { });

    LockOutcome Lock(LockRequest? request = null, IProgress<long>? progress = null) =>
        FolderLock.Lock(request ?? it.ToLock, AgeFiles.Passphrase, progress ?? Nothing, TestContext.Current.CancellationToken);

    LockOutcome Unlock(UnlockRequest? request = null, string passphrase = AgeFiles.Passphrase) =>
        FolderUnlock.Unlock(request ?? it.ToUnlock, passphrase, Nothing, TestContext.Current.CancellationToken);

    [Fact]
    public void A_folder_comes_back_as_it_was()
    {
        var before = CaseFolder.Contents(it.Folder);
        var locked = Assert.IsType<LockOutcome.Done>(Lock());
        Assert.Equal((it.File_, it.Folder, 5 + (OperatingSystem.IsWindows() ? 0 : 2)), (locked.Wrote, locked.Removed, locked.Files));
        Assert.Equal(["talks.age"], it.Names);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(it.File_));
        }

        var unlocked = Assert.IsType<LockOutcome.Done>(Unlock());
        Assert.Equal((it.Folder, null, locked.Files, locked.Bytes), (unlocked.Wrote, unlocked.Removed, unlocked.Files, unlocked.Bytes));
        Assert.Equal(before, CaseFolder.Contents(it.Folder));
        Assert.Equal(["talks", "talks.age"], it.Names);
    }

    [Fact]
    public void Nothing_of_the_folder_shows_in_the_file()
    {
        Lock();
        var text = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(it.File_));
        Assert.All(["case.yaml", "not even a case", "talks", "ustar", "xxxxxxxx"], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_to_be_kept_is_kept()
    {
        var before = CaseFolder.Contents(it.Folder);
        Assert.Null(Assert.IsType<LockOutcome.Done>(Lock(it.ToLock with { Keep = true })).Removed);
        Assert.Equal(before, CaseFolder.Contents(it.Folder));
        var elsewhere = Path.Combine(it.Around, "elsewhere");
        Assert.Equal(it.File_, Assert.IsType<LockOutcome.Done>(Unlock(new UnlockRequest(it.File_, elsewhere, Remove: true))).Removed);
        Assert.Equal(before, CaseFolder.Contents(elsewhere));
        Assert.Equal(["elsewhere", "talks"], it.Names);
    }

    [Theory]
    [InlineData("")]
    [InlineData("six random words from a lisT")]
    [InlineData("six random words from a list ")]
    public void Another_passphrase_opens_nothing_and_leaves_nothing(string other)
    {
        Lock();
        Assert.Equal("the passphrase it was locked with", Assert.IsType<LockOutcome.Refused>(Unlock(passphrase: other)).Expected);
        Assert.Equal(["talks.age"], it.Names);
    }

    [Fact]
    public void A_damaged_file_leaves_nothing_and_stays()
    {
        Lock();
        var whole = File.ReadAllBytes(it.File_);
        byte[] changed = [.. whole];
        changed[^70_000] ^= 1;
        Assert.All([changed, whole[..^1], whole[..^30_000], whole[..100], [.. whole, 7]], damaged =>
        {
            File.WriteAllBytes(it.File_, damaged);
            Assert.IsType<LockOutcome.Refused>(Unlock(it.ToUnlock with { Remove = true }));
            Assert.Equal(["talks.age"], it.Names);
            Assert.Equal(damaged, File.ReadAllBytes(it.File_));
        });
    }

    [Fact]
    public void What_is_there_is_not_overwritten()
    {
        File.WriteAllText(it.File_, "mine");
        Refused("a name that is free", it.File_);
        Assert.Equal("mine", File.ReadAllText(it.File_));
        File.Delete(it.File_);
        Lock(it.ToLock with { Keep = true });
        Assert.Contains("a name that is free", Assert.IsType<LockOutcome.Refused>(Unlock()).Expected, StringComparison.Ordinal);
        Directory.Delete(it.Folder, recursive: true);
        Directory.CreateDirectory(it.Folder + ".unlocking");
        Assert.Contains("Remove it", Assert.IsType<LockOutcome.Refused>(Unlock()).Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_stopped_lock_left_is_told()
    {
        Directory.CreateDirectory(it.Folder + ".removing");
        Refused("remove it", it.Folder + ".removing");
        Directory.Delete(it.Folder + ".removing");
        File.WriteAllText(it.File_ + ".writing", "half of one, longer than what comes now?" + new string(' ', 200_000));
        Lock();
        Directory.CreateDirectory(it.Folder + ".removing");
        Assert.Equal(it.Folder + ".removing", Assert.IsType<LockOutcome.Done>(Unlock()).LeftBefore);
        Assert.Equal(["talks", "talks.age", "talks.removing"], it.Names);
    }

    [Fact]
    public void Two_locks_at_once_do_not_meet()
    {
        using (new FileStream(it.File_ + ".writing", FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.IsType<LockOutcome.Refused>(Lock());
        }

        Assert.Contains("talks", it.Names);
    }

    [Fact]
    public void A_file_within_the_folder_is_no_place_for_it()
    {
        var refused = Assert.IsType<LockOutcome.Refused>(Lock(it.ToLock with { File = Path.Combine(it.Folder, "talks.age") }));
        Assert.Contains("outside", refused.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("/etc/hosts")]
    [InlineData("reports/../../outside")]
    [InlineData("reports/../case.yaml")]
    public void A_link_that_leaves_the_folder_or_may_is_refused(string target)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right of their own.");
        File.CreateSymbolicLink(Path.Combine(it.Folder, "link"), target);
        Refused("links that stay", Path.Combine(it.Folder, "link"));
    }

    [Fact]
    public void Pipes_and_sockets_are_refused_without_waiting()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Pipes in folders are those of Unix.");
        var pipe = Path.Combine(it.Folder, "pipe");
        using (var made = Process.Start("mkfifo", [pipe]))
        {
            made.WaitForExit();
        }

        Refused("files, folders, and links", pipe);
        File.Delete(pipe);

        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(it.Folder, "s")));
        Refused("files, folders, and links", Path.Combine(it.Folder, "s"));
    }

    [Fact]
    public void A_link_to_a_folder_is_not_the_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right of their own.");
        var link = Path.Combine(it.Around, "link");
        Directory.CreateSymbolicLink(link, it.Folder);
        Assert.IsType<LockOutcome.Refused>(Lock(it.ToLock with { Folder = link }));
        Assert.True(File.Exists(Path.Combine(it.Folder, "case.yaml")));
    }

    public static TheoryData<string> Changes => ["longer", "shorter", "other bytes", "gone", "new", "touched"];

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_at_any_moment_while_it_is_locked_is_noticed(string change)
    {
        for (var moment = 1; moment <= Moments(); moment++)
        {
            using var other = new CaseFolder();
            var (count, file) = (0, Path.Combine(other.Folder, "reports", "تقرير الميناء.txt"));
            var progress = new At(_ =>
            {
                if (++count == moment)
                {
                    Change(change, file);
                }
            });
            var refused = Assert.IsType<LockOutcome.Refused>(FolderLock.Lock(other.ToLock, AgeFiles.Passphrase, progress, TestContext.Current.CancellationToken));
            Assert.Equal(other.Folder, refused.Place);
            Assert.Equal(["talks"], other.Names);
        }
    }

    static void Change(string change, string file)
    {
        switch (change)
        {
            case "longer":
                File.AppendAllText(file, "y");
                break;
            case "shorter":
                using (var open = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
                {
                    open.SetLength(60_000);
                }

                break;
            case "other bytes":
                using (var open = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
                {
                    open.Position = 69_999;
                    open.WriteByte((byte)'z');
                }

                break;
            case "gone":
                File.Delete(file);
                break;
            case "new":
                File.WriteAllText(file + ".new", "");
                break;
            default:
                File.SetLastWriteTimeUtc(file, new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));
                break;
        }
    }

    [Fact]
    public void A_fault_or_a_stop_at_any_moment_leaves_all_as_it_was()
    {
        var before = CaseFolder.Contents(it.Folder);
        for (var moment = 1; moment <= Moments(); moment++)
        {
            var count = 0;
            Assert.IsType<LockOutcome.Refused>(Lock(progress: new At(_ => Throw(++count == moment, new IOException("the disk is full")))));
            Assert.Equal(["talks"], it.Names);
            using var stop = new CancellationTokenSource();
            count = 0;
            Assert.Throws<OperationCanceledException>(() => FolderLock.Lock(it.ToLock, AgeFiles.Passphrase, new At(_ => Cancel(++count == moment, stop)), stop.Token));
            Assert.Equal(["talks"], it.Names);
        }

        Assert.Equal(before, CaseFolder.Contents(it.Folder));
    }

    [Fact]
    public void A_fault_or_a_stop_while_it_is_unlocked_leaves_all_as_it_was()
    {
        Lock();
        var file = File.ReadAllBytes(it.File_);
        var moments = 0;
        FolderUnlock.Unlock(it.ToUnlock, AgeFiles.Passphrase, new At(_ => moments++), TestContext.Current.CancellationToken);
        Directory.Delete(it.Folder, recursive: true);
        Assert.True(moments > 3);
        for (var moment = 1; moment <= moments; moment++)
        {
            var count = 0;
            Assert.IsType<LockOutcome.Refused>(FolderUnlock.Unlock(it.ToUnlock with { Remove = true }, AgeFiles.Passphrase, new At(_ => Throw(++count == moment, new IOException("the disk is full"))), TestContext.Current.CancellationToken));
            Assert.Equal(["talks.age"], it.Names);
            using var stop = new CancellationTokenSource();
            count = 0;
            Assert.Throws<OperationCanceledException>(() => FolderUnlock.Unlock(it.ToUnlock with { Remove = true }, AgeFiles.Passphrase, new At(_ => Cancel(++count == moment, stop)), stop.Token));
            Assert.Equal(["talks.age"], it.Names);
        }

        Assert.Equal(file, File.ReadAllBytes(it.File_));
    }

    [Fact]
    public void Only_what_was_locked_is_removed()
    {
        var scan = FolderScan.Of(it.Folder).Scan!;
        it.Write("reports/late.txt", "came late");
        var left = FolderRemoval.Remove(it.Folder, scan);
        Assert.EndsWith("reports", left?.Place, StringComparison.Ordinal);
        Assert.Equal(["reports", "reports/late.txt"], FolderScan.Of(it.Folder).Scan!.Entries.Select(e => e.Path));
    }

    /// <summary>How often progress is told when the folder is locked: before, within and after each file, written and read back.</summary>
    static int Moments()
    {
        using var other = new CaseFolder();
        var count = 0;
        Assert.IsType<LockOutcome.Done>(FolderLock.Lock(other.ToLock, AgeFiles.Passphrase, new At(_ => count++), TestContext.Current.CancellationToken));
        Assert.True(count > 6, $"{count} moments are too few to tell.");
        return count;
    }

    static void Throw(bool now, IOException what)
    {
        if (now)
        {
            throw what;
        }
    }

    static void Cancel(bool now, CancellationTokenSource stop)
    {
        if (now)
        {
            stop.Cancel();
        }
    }

    void Refused(string expected, string place)
    {
        var (_, early) = FolderLock.Look(it.ToLock);
        Assert.Equal(early, Lock());
        Assert.Equal(place, early!.Place);
        Assert.Contains(expected, early.Expected, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(it.Folder, "case.yaml")));
        Assert.DoesNotContain("talks.age.writing", it.Names);
    }
}
