using System.CommandLine;

namespace Parley;

/// <summary>The command line of Parley: arguments in, an exit code out, all else through the terminal it is given.</summary>
public static class ParleyCli
{
    /// <summary>Runs one command and gives its exit code (see <see cref="ExitCodes"/>).</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancel = default)
    {
        try
        {
            var parsed = RootOfCommands.Define(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return Usage.IsWrong(parsed)
                ? Usage.Refuse(parsed, terminal)
                : await parsed.InvokeAsync(PlainInvocation(terminal), cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return ExitCodes.Stopped;
        }
        catch (Exception e) when (e is not IOException)
        {
            return OwnFault(e, terminal);
        }
    }

    /// <summary>The exceptions and signals are ours to handle.</summary>
    static InvocationConfiguration PlainInvocation(Terminal terminal) => new()
    {
        Output = terminal.Out,
        Error = terminal.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };

    static int OwnFault(Exception e, Terminal terminal)
    {
        var what = e.Message.ReplaceLineEndings(" ");
        terminal.Error.WriteLine($"parley: a fault of Parley's own, not of the case: {what} ({e.GetType().Name} in {e.TargetSite?.DeclaringType?.Name}.{e.TargetSite?.Name})");
        return ExitCodes.OwnFault;
    }
}
