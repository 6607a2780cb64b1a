using System.CommandLine;
using System.Globalization;
using Parley.Desk;

namespace Parley;

/// <summary><c>parley desk</c>: opens the desk in the browser and keeps it open until it is told to stop.</summary>
static class DeskCommand
{
    public static Command Define(Terminal terminal)
    {
        var path = new Argument<string?>("CASE") { Arity = ArgumentArity.ZeroOrOne, Description = "The case to open: a file, or a folder that holds case.yaml. Without it, the cases in this folder are offered." };
        var port = new Option<int>("--port") { HelpName = "N", Description = "The port to listen on; 0, the default, takes one that is free." };
        var quiet = new Option<bool>("--no-open") { Description = "Print the address and open no browser." };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, CultureInfo.InvariantCulture, out var n) && n is >= 0 and <= 65535))
            {
                result.AddError("--port takes a number from 0 to 65535.");
            }
        });
        var command = new Command("desk", "The desk: a local web app over the case and its record, for one mediation team. Listens on this machine only.") { path, port, quiet };
        command.SetAction((parsed, cancel) => OpenAsync(terminal, parsed.GetValue(path), parsed.GetValue(port), parsed.GetValue(quiet), cancel));
        return command;
    }

    static async Task<int> OpenAsync(Terminal terminal, string? path, int port, bool quiet, CancellationToken cancel)
    {
        if (path is not null && !File.Exists(path) && !File.Exists(Path.Combine(path, "case.yaml")))
        {
            await terminal.Error.WriteLineAsync($"parley: {path} is no case: expected a case file, or a folder that holds case.yaml");
            return ExitCodes.WrongInput;
        }

        DeskServer desk;
        try
        {
            desk = await DeskServer.StartAsync(new DeskOptions { Folder = Directory.GetCurrentDirectory(), Case = path, Examples = Examples(), Port = port, Clock = terminal.Clock }, cancel);
        }
        catch (IOException e)
        {
            await terminal.Error.WriteLineAsync($"parley: the desk cannot listen on port {port}: {e.Message}");
            return ExitCodes.WrongInput;
        }

        await using (desk)
        {
            await terminal.Out.WriteLineAsync($"The desk is open at {desk.Entrance}");
            await terminal.Out.WriteLineAsync("That address works once, in one browser on this machine. Ctrl-C closes the desk.");
            await terminal.Out.FlushAsync(cancel);
            if (!quiet && terminal.OutIsTerminal)
            {
                Browser.Open(desk.Entrance, terminal.Error);
            }

            await Task.Delay(Timeout.Infinite, cancel).ContinueWith(static _ => { }, TaskScheduler.Default);
        }

        return ExitCodes.Stopped;
    }

    /// <summary>The examples that come with Parley; null where they were not brought along.</summary>
    static string? Examples()
    {
        var folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "examples"));
        return Directory.Exists(folder) ? folder : null;
    }
}
