using System.CommandLine;
using Parley.Formats;

namespace Parley;

/// <summary><c>parley lock CASE</c>: a case folder into one file that a passphrase opens.</summary>
static class LockCommand
{
    const string Name = "lock";

    sealed record Given(string Case, string? File, bool Keep, bool Json);

    public static Command Define(Terminal terminal)
    {
        var caseArgument = new Argument<string>("CASE") { Description = "The folder that holds case.yaml, or that file. Everything in the folder is locked." };
        var file = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "The locked file; if left out, FOLDER.age beside the folder." };
        var keep = new Option<bool>("--keep") { Description = "Leave the folder where it is." };
        var json = new Option<bool>("--json") { Description = "Write the answer as JSON." };
        var command = new Command(Name, "Turns a case folder into one file that a passphrase opens, reads it back, and removes the folder. The passphrase is asked for, or is the first line of standard input. Without it nobody can open the file: there is no other way in.")
        {
            caseArgument, file, keep, json,
        };
        command.SetAction((parsed, cancel) => Task.FromResult(Answer(terminal, new Given(parsed.GetRequiredValue(caseArgument), parsed.GetValue(file), parsed.GetValue(keep), parsed.GetValue(json)), cancel)));
        return command;
    }

    static int Answer(Terminal terminal, Given given, CancellationToken cancel)
    {
        if (FolderOf(given.Case) is not { } folder)
        {
            return LockAnswer.Refuse(terminal, Name, given.Json, new InputFault(given.Case, null, null, "a folder that holds case.yaml, or that file: the whole folder is locked", null));
        }

        var request = new LockRequest(folder, given.File is { } named ? Path.GetFullPath(named) : folder + LockAnswer.Ending, given.Keep);
        var (bytes, refused) = FolderLock.Look(request);
        if (refused is not null)
        {
            return LockAnswer.Give(terminal, Name, given.Json, refused);
        }

        var (passphrase, fault) = Passphrase.ForLocking(terminal);
        if (passphrase is null)
        {
            return LockAnswer.Refuse(terminal, Name, given.Json, fault!);
        }

        using var finish = new CarriedThrough();
        var exit = LockAnswer.Give(terminal, Name, given.Json, Run(terminal, request, passphrase, bytes, cancel));
        terminal.Out.Flush();
        return exit;
    }

    static LockOutcome Run(Terminal terminal, LockRequest request, string passphrase, long bytes, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        using var progress = new ProgressBar(terminal, "Locking", bytes, "bytes", "of");
        return FolderLock.Lock(request, passphrase, progress, cancel);
    }

    static string? FolderOf(string path)
    {
        if (path.Length == 0)
        {
            return null;
        }

        var folder = Path.GetFileName(path) == "case.yaml" && File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : Path.GetFullPath(path);
        return File.Exists(Path.Combine(folder, "case.yaml")) && Path.GetDirectoryName(folder) is not null ? Path.TrimEndingDirectorySeparator(folder) : null;
    }
}
