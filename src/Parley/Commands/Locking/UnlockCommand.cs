using System.CommandLine;
using Parley.Formats;

namespace Parley;

/// <summary><c>parley unlock FILE</c>: a locked file back into the folder.</summary>
static class UnlockCommand
{
    const string Name = "unlock";

    sealed record Given(string File, string? Folder, bool Remove, bool Json);

    public static Command Define(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A file that parley lock wrote." };
        var folder = new Option<string?>("--output", "-o") { HelpName = "FOLDER", Description = "The folder to be made; if left out, FILE without .age." };
        var remove = new Option<bool>("--remove") { Description = "Remove the locked file once the folder is there." };
        var json = new Option<bool>("--json") { Description = "Write the answer as JSON." };
        var command = new Command(Name, "Turns a locked file back into the folder. The passphrase is asked for, or is the first line of standard input. The locked file stays, unless --remove.") { file, folder, remove, json };
        command.SetAction((parsed, cancel) => Task.FromResult(Answer(terminal, new Given(parsed.GetRequiredValue(file), parsed.GetValue(folder), parsed.GetValue(remove), parsed.GetValue(json)), cancel)));
        return command;
    }

    static int Answer(Terminal terminal, Given given, CancellationToken cancel)
    {
        if ((given.Folder ?? WithoutEnding(given.File)) is not { Length: > 0 } named)
        {
            return LockAnswer.Refuse(terminal, Name, given.Json, new InputFault(null, null, "--output", $"the name of the folder, for a file whose name does not end in {LockAnswer.Ending}", null));
        }

        var request = new UnlockRequest(Path.GetFullPath(given.File), Path.TrimEndingDirectorySeparator(Path.GetFullPath(named)), given.Remove);
        if (FolderUnlock.Look(request) is { } refused)
        {
            return LockAnswer.Give(terminal, Name, given.Json, refused);
        }

        var (passphrase, fault) = Passphrase.ForUnlocking(terminal);
        if (passphrase is null)
        {
            return LockAnswer.Refuse(terminal, Name, given.Json, fault!);
        }

        using var finish = new CarriedThrough();
        var exit = LockAnswer.Give(terminal, Name, given.Json, Run(terminal, request, passphrase, cancel));
        terminal.Out.Flush();
        return exit;
    }

    static LockOutcome Run(Terminal terminal, UnlockRequest request, string passphrase, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        using var progress = new ProgressBar(terminal, "Unlocking", new FileInfo(request.File).Length, "bytes", "of");
        return FolderUnlock.Unlock(request, passphrase, progress, cancel);
    }

    static string? WithoutEnding(string file) =>
        file.EndsWith(LockAnswer.Ending, StringComparison.Ordinal) && Path.GetFileName(file).Length > LockAnswer.Ending.Length ? file[..^LockAnswer.Ending.Length] : null;
}
