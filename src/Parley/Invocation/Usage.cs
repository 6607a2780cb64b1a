using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace Parley;

/// <summary>A line that cannot be understood: one clear message, and as JSON where JSON was asked for.</summary>
static class Usage
{
    public static bool IsWrong(ParseResult parsed) =>
        parsed.Action is null || (parsed.Errors.Count > 0 && parsed.Action is not HelpAction);

    public static int Refuse(ParseResult parsed, Terminal terminal)
    {
        var words = Words(parsed.CommandResult);
        var name = words.FirstOrDefault();
        var message = name is null && parsed.Tokens.Count == 0
            ? "no command was given"
            : string.Join("; ", parsed.Errors.Select(e => e.Message.TrimEnd('.')).Distinct(StringComparer.Ordinal));
        terminal.Error.WriteLine($"parley: {message} (parley {string.Concat(words.Select(w => w + " "))}--help says what can be written)");
        if (parsed.Tokens.Any(t => t.Value == "--json"))
        {
            FaultAnswer.Write(terminal.Out, name, null, [new InputFault(null, null, null, "a command and its options, as parley --help lists them", message)]);
        }

        return ExitCodes.WrongInput;
    }

    /// <summary>The commands named, the outermost first: <c>add</c>, <c>rule</c>.</summary>
    static List<string> Words(SymbolResult? result) => result switch
    {
        CommandResult { Command: not RootCommand } command => [.. Words(command.Parent), command.Command.Name],
        _ => [],
    };
}
