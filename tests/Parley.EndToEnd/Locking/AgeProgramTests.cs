using Xunit;

namespace Parley.EndToEnd;

/// <summary>Locked files and the age program, both ways.</summary>
public sealed class AgeProgramTests : IDisposable
{
    readonly LockableCase it = new();

    public void Dispose() => it.Dispose();

    [Fact]
    public async Task Age_and_tar_open_what_parley_locked()
    {
        Typed.Need("script", "age", "tar");
        Assert.Equal(0, (await it.RunAsync("lock", "talks")).Exit);
        var opened = await Typed.Async(it.Around, "age --decrypt talks.age | tar x", ("Enter passphrase", LockableCase.Passphrase + "\r"));
        Assert.True(opened.Exit == 0, opened.Shown);
        Assert.Equal(it.Before, LockableCase.Contents(it.Folder));
    }

    [Fact]
    public async Task Age_does_not_open_it_with_another_passphrase()
    {
        Typed.Need("script", "age");
        Assert.Equal(0, (await it.RunAsync("lock", "talks")).Exit);
        var opened = await Typed.Async(it.Around, "age --decrypt -o talks.tar talks.age", ("Enter passphrase", LockableCase.Passphrase + "s\r"));
        Assert.NotEqual(0, opened.Exit);
        Assert.Contains("incorrect passphrase", opened.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parley_opens_what_tar_and_age_made()
    {
        Typed.Need("script", "age", "tar");
        const string Keys = LockableCase.Passphrase + "\r";
        var made = await Typed.Async(it.Around, "tar c -f talks.tar talks && age --passphrase -o talks.age talks.tar && rm -r talks talks.tar", ("Enter passphrase", Keys), ("Confirm passphrase", Keys));
        Assert.True(made.Exit == 0, made.Shown);
        var ran = await it.RunAsync("unlock", "talks.age");
        Assert.True(ran.Exit == 0, ran.Error);
        Assert.Equal(it.Before, LockableCase.Contents(it.Folder));
    }
}
