using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Parley.EndToEnd;

/// <summary>Whenever it is killed, the folder is whole or the locked file opens and holds all of it; stopped by Ctrl-C, all is as it was.</summary>
public sealed class KilledTests : IDisposable
{
    const int Large = 12_000_000;

    readonly LockableCase it = new(files: 1_500, large: Large);

    public void Dispose() => it.Dispose();

    public static TheoryData<string> Moments => ["half written", "written", "named", "removing"];

    /// <summary>Waits for a moment of a lock, as it shows on the disk.</summary>
    async Task Until(string moment, Process process)
    {
        var (writing, removing) = (it.Locked + ".writing", it.Folder + ".removing");
        Func<bool> has = moment switch
        {
            "half written" => () => Length(writing) > Large / 2,
            "written" => () => Length(writing) > Large,
            "named" => () => File.Exists(it.Locked),
            "half unlocked" => () => Directory.Exists(it.Folder + ".unlocking/reports") && Directory.EnumerateFiles(it.Folder + ".unlocking/reports").Count() > 700,
            _ => () => Directory.Exists(removing),
        };
        // Moments pass within milliseconds: no sleep between two looks.
        await Task.Run(() => SpinWait.SpinUntil(() => has() || process.HasExited, TimeSpan.FromMinutes(1)), TestContext.Current.CancellationToken);
    }

    static long Length(string file) => new FileInfo(file) is { Exists: true } there ? there.Length : 0;

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task A_lock_that_is_killed_loses_nothing(string moment)
    {
        using (var process = it.Start("lock", "talks"))
        {
            await Until(moment, process);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(process.ExitCode == 137 || moment.StartsWith("removing", StringComparison.Ordinal) || moment == "named", $"It ended before it was killed: {process.ExitCode}");
        }

        var isWhole = Directory.Exists(it.Folder);
        if (isWhole)
        {
            Assert.Equal(it.Before, LockableCase.Contents(it.Folder));
        }

        // Under its name it is whole from the first moment on.
        Assert.True(isWhole || File.Exists(it.Locked));
        if (File.Exists(it.Locked))
        {
            var unlocked = await it.RunAsync("unlock", "talks.age", "-o", "again");
            Assert.True(unlocked.Exit == 0, unlocked.Error);
            Assert.Equal(it.Before, LockableCase.Contents(Path.Combine(it.Around, "again")));
            File.Delete(it.Locked);
        }

        if (isWhole)
        {
            var again = await it.RunAsync("lock", "talks");
            Assert.True(again.Exit == 0, again.Error);
            Assert.DoesNotContain("talks.age.writing", it.Names);
        }
    }

    [Fact]
    public async Task An_unlock_that_is_killed_loses_nothing_and_says_what_it_left()
    {
        Assert.Equal(0, (await it.RunAsync("lock", "talks")).Exit);
        using (var process = it.Start("unlock", "talks.age", "--remove"))
        {
            await Until("half unlocked", process);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(137, process.ExitCode);
        }

        Assert.Equal(["talks.age", "talks.unlocking"], it.Names);
        var told = await it.RunAsync("unlock", "talks.age");
        Assert.Equal(2, told.Exit);
        Assert.Contains("talks.unlocking", told.Error, StringComparison.Ordinal);
        Directory.Delete(it.Folder + ".unlocking", recursive: true);
        Assert.Equal(0, (await it.RunAsync("unlock", "talks.age", "--remove")).Exit);
        Assert.Equal(it.Before, LockableCase.Contents(it.Folder));
        Assert.Equal(["talks"], it.Names);
    }

    [Theory]
    [InlineData("SIGINT", "half written")]
    [InlineData("SIGTERM", "written")]
    public async Task A_lock_that_is_stopped_leaves_all_as_it_was(string signal, string moment)
    {
        await Stopped(signal, moment, "lock", "talks");
        Assert.Equal(["talks"], it.Names);
        Assert.Equal(it.Before, LockableCase.Contents(it.Folder));
    }

    [Fact]
    public async Task An_unlock_that_is_stopped_leaves_all_as_it_was()
    {
        Assert.Equal(0, (await it.RunAsync("lock", "talks")).Exit);
        await Stopped("SIGINT", "half unlocked", "unlock", "talks.age", "--remove");
        Assert.Equal(["talks.age"], it.Names);
    }

    async Task Stopped(string signal, string moment, params string[] args)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        using var process = it.Start(args);
        await Until(moment, process);
        using var kill = Process.Start("kill", ["-s", signal[3..], process.Id.ToString(CultureInfo.InvariantCulture)]);
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await process.WaitForExitAsync(soon.Token);
        Assert.Equal(130, process.ExitCode);
        Assert.Empty(await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}
