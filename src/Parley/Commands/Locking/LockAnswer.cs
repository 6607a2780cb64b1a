using Parley.Formats;

namespace Parley;

/// <summary>What <c>lock</c> and <c>unlock</c> say.</summary>
static class LockAnswer
{
    /// <summary>The ending of a locked file's name.</summary>
    public const string Ending = ".age";

    public static int Give(Terminal terminal, string command, bool json, LockOutcome outcome) => outcome switch
    {
        LockOutcome.Refused refused => Refuse(terminal, command, json, new InputFault(refused.Place, null, null, refused.Expected, refused.Found)),
        LockOutcome.Done done => Tell(terminal, command, json, done),
        var other => throw new InvalidOperationException(other.ToString()),
    };

    public static int Refuse(Terminal terminal, string command, bool json, InputFault fault) => FaultAnswer.Give(terminal, command, json, null, [fault]);

    static int Tell(Terminal terminal, string command, bool json, LockOutcome.Done done)
    {
        if (done.LeftBefore is { } left)
        {
            terminal.Error.WriteLine($"{left} holds plain files that a lock was stopped in removing. Look into it, and remove it.");
        }

        if (json)
        {
            JsonPage.Write(terminal.Out, page =>
            {
                page.Head(command, null, null, complete: true);
                page.Text("wrote", done.Wrote);
                page.Text("removed", done.Removed);
                page.Whole("files", done.Files);
                page.Whole("bytes", done.Bytes);
            });
            return ExitCodes.Done;
        }

        terminal.Out.Write(string.Create(terminal.Culture, $"{done.Wrote} written: {done.Files:N0} {(done.Files == 1 ? "file" : "files")}, {done.Bytes:N0} bytes.\n"));
        foreach (var line in command == "lock" ? AfterLocking(done) : AfterUnlocking(done))
        {
            terminal.Out.Write(line + "\n");
        }

        return ExitCodes.Done;
    }

    static IEnumerable<string> AfterLocking(LockOutcome.Done done)
    {
        yield return "It was read back and is the same as the folder. Without the passphrase nobody can open it: keep that somewhere else.";
        yield return done.Removed is { } folder
            ? $"{folder} was removed. Removed is not wiped: until the disk writes over them, its plain files may be recovered from it, and from backups."
            : "The folder is still there, in plain.";
    }

    static IEnumerable<string> AfterUnlocking(LockOutcome.Done done)
    {
        yield return done.Removed is { } file
            ? $"{file} was removed."
            : "The locked file is still there, as it was: what you now change in the folder is not in it. Remove it, or move it away, before you lock the folder again.";
    }
}
