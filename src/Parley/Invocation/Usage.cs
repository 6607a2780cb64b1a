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
            : string.Join("; ", parsed.Errors.Select(e => Plain(e.Message.TrimEnd('.'))).Distinct(StringComparer.Ordinal));
        terminal.Error.WriteLine($"parley: {message} (parley {string.Concat(words.Select(w => w + " "))}--help says what can be written)");
        if (parsed.Tokens.Any(t => t.Value == "--json"))
        {
            FaultAnswer.Write(terminal.Out, name, null, [new InputFault(null, null, null, "a command and its options, as parley --help lists them", message)]);
        }

        return ExitCodes.WrongInput;
    }

    /// <summary>The parser's message without the names of types, which mean nothing to who wrote the line.</summary>
    static string Plain(string message)
    {
        const string AsType = " as expected type 'System.";
        var at = message.IndexOf(AsType, StringComparison.Ordinal);
        return at < 0 ? message : message[..at] + (message[(at + AsType.Length)..].TrimEnd('\'') switch
        {
            "UInt64" => ", which takes a whole number from 0",
            "Int32" or "Int64" => ", which takes a whole number",
            _ => ", which takes a number",
        });
    }

    /// <summary>The commands named, the outermost first: <c>add</c>, <c>rule</c>.</summary>
    static List<string> Words(SymbolResult? result) => result switch
    {
        CommandResult { Command: not RootCommand } command => [.. Words(command.Parent), command.Command.Name],
        _ => [],
    };
}
