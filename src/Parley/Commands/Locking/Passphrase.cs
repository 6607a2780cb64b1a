using System.Globalization;
using System.Text;

namespace Parley;

/// <summary>Asks for a passphrase on the terminal, without showing it; where the input is no terminal its first line is the passphrase. It is never an argument: others on the machine see those.</summary>
static class Passphrase
{
    /// <summary>Letters under which a passphrase is called short.</summary>
    const int Short = 16;

    /// <summary>Letters of the longest that is taken.</summary>
    const int Longest = 1024;

    const string Expected = "a passphrase, typed, or as the first line of standard input";

    /// <summary>For a file that is to be locked: twice on a terminal. Says so if it is short.</summary>
    public static (string? Passphrase, InputFault? Fault) ForLocking(Terminal terminal)
    {
        var (first, fault) = Ask(terminal, "Passphrase for the locked file: ");
        if (first is null)
        {
            return (null, fault);
        }

        if (terminal.InIsTerminal)
        {
            var (second, missing) = Ask(terminal, "The same again: ");
            if (second != first)
            {
                return (null, missing ?? new InputFault(null, null, null, "the same passphrase twice", "two that differ"));
            }
        }

        if (new StringInfo(first).LengthInTextElements < Short)
        {
            terminal.Error.WriteLine("A short passphrase can be found by trying. Six words drawn at random, from a list or with dice, cannot.");
        }

        return (first, null);
    }

    /// <summary>For a file that is to be unlocked.</summary>
    public static (string? Passphrase, InputFault? Fault) ForUnlocking(Terminal terminal) => Ask(terminal, "Passphrase: ");

    static (string? Passphrase, InputFault? Fault) Ask(Terminal terminal, string question)
    {
        var line = terminal.InIsTerminal ? terminal.AskHidden(question) : FirstLine(terminal);
        return line switch
        {
            null or "" => (null, new InputFault(null, null, null, Expected, "none")),
            { Length: > Longest } => (null, new InputFault(null, null, null, string.Create(CultureInfo.InvariantCulture, $"a passphrase of at most {Longest} letters"), "a longer one")),
            _ => (line, null),
        };
    }

    // No more is read than a passphrase can be long, whatever the input is.
    static string? FirstLine(Terminal terminal)
    {
        var line = new StringBuilder();
        for (var next = terminal.In.Read(); next >= 0 && next != '\n' && line.Length <= Longest + 1; next = terminal.In.Read())
        {
            line.Append((char)next);
        }

        return line.ToString().TrimEnd('\r');
    }
}
