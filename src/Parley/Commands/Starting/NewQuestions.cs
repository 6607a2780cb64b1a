using System.Globalization;

namespace Parley;

/// <summary>Asks on the terminal for what a new case begins with.</summary>
sealed class NewQuestions(Terminal terminal)
{
    /// <summary>Asks until there is an answer; null if the input ends.</summary>
    public string? Line(string question)
    {
        while (Ask(question) is { } line)
        {
            if (line.Length > 0)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>Asks for one after the other until an empty line; null if the input ends before there are enough.</summary>
    public List<T>? Several<T>(string what, string one, int least, string form, Func<string, T?> read)
        where T : class
    {
        terminal.Error.WriteLine(what + " An empty line ends the list.");
        var all = new List<T>();
        while (Ask(string.Create(CultureInfo.InvariantCulture, $"{one} {all.Count + 1}")) is { } line)
        {
            if (line.Length == 0 && all.Count >= least)
            {
                return all;
            }

            if (line.Length > 0 && read(line) is { } item)
            {
                all.Add(item);
            }
            else
            {
                terminal.Error.WriteLine(line.Length > 0 ? $"Expected {form}." : string.Create(CultureInfo.InvariantCulture, $"At least {least}, please."));
            }
        }

        return all.Count >= least ? all : null;
    }

    string? Ask(string question)
    {
        terminal.Error.Write(question + ": ");
        terminal.Error.Flush();
        return terminal.In.ReadLine()?.Trim();
    }
}
