using System.Text;

namespace Parley;

/// <summary>A line typed on the terminal of this process that does not show as it is typed.</summary>
static class HiddenLine
{
    /// <summary>Asks and gives the line; null if the input ends before it.</summary>
    public static string? Ask(TextWriter error, string question)
    {
        // Looking for a key is what first switches the terminal's own echo off: it must be off before anybody is asked.
        _ = Console.KeyAvailable;
        error.Write(question);
        var line = Read(static () => Console.ReadKey(intercept: true));
        error.WriteLine();
        return line;
    }

    /// <summary>The line that the keys make: Backspace takes back a letter, Ctrl-U all of them, Ctrl-D on an empty line ends the input.</summary>
    public static string? Read(Func<ConsoleKeyInfo> key)
    {
        var line = new StringBuilder();
        while (true)
        {
            var pressed = key();
            switch (pressed.KeyChar)
            {
                case '\r' or '\n':
                    return line.ToString();
                case '\u0004' when line.Length == 0:
                    return null;
                case '\u0015':
                    line.Clear();
                    break;
                case '\b' or '\u007f':
                    line.Length -= Math.Min(line.Length, line.Length > 1 && char.IsSurrogatePair(line[^2], line[^1]) ? 2 : 1);
                    break;
                case var letter when !char.IsControl(letter):
                    line.Append(letter);
                    break;
            }
        }
    }
}
