using Xunit;

namespace Parley.EndToEnd;

/// <summary>The passphrase on a real terminal.</summary>
public sealed class PassphraseTests : IDisposable
{
    const string Keys = LockableCase.Passphrase + "\r";
    static readonly string Parley = $"'{Path.Combine(Launched.Root, "parley")}'";

    readonly LockableCase it = new();

    public void Dispose() => it.Dispose();

    [Fact]
    public async Task It_is_asked_for_and_not_shown()
    {
        Typed.Need("script");
        var locked = await Typed.Async(it.Around, Parley + " lock talks", ("Passphrase for the locked file: ", Keys), ("The same again: ", Keys));
        Assert.True(locked.Exit == 0, locked.Shown);
        Assert.Equal(["talks.age"], it.Names);
        var unlocked = await Typed.Async(it.Around, Parley + " unlock talks.age", ("Passphrase: ", Keys));
        Assert.True(unlocked.Exit == 0, unlocked.Shown);
        Assert.Equal(it.Before, LockableCase.Contents(it.Folder));
        Assert.All(LockableCase.Passphrase.Split(' '), word => Assert.DoesNotContain(word, locked.Shown + unlocked.Shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ctrl_C_at_the_question_ends_with_130_and_gives_the_terminal_back()
    {
        Typed.Need("script");
        var stopped = await Typed.Async(it.Around, $"{Parley} lock talks; echo ended with $?; stty -a", ("Passphrase for the locked file: ", "half\u0003"));
        Assert.Contains("ended with 130", stopped.Shown, StringComparison.Ordinal);
        Assert.Matches(@"(?<![-\w])echo\b", stopped.Shown[stopped.Shown.IndexOf("ended with", StringComparison.Ordinal)..]);
        Assert.DoesNotContain("half", stopped.Shown, StringComparison.Ordinal);
        Assert.Equal(["talks"], it.Names);
    }
}
