using System.Globalization;
using System.Text;

namespace Parley;

/// <summary>The terminal of this process.</summary>
static class StandardTerminal
{
    const int NarrowestPage = 60;
    const int WidestPage = 120;
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Terminal Open()
    {
        var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true };
        var outIsTerminal = !Console.IsOutputRedirected;
        return new Terminal
        {
            In = Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput(), Utf8) : Console.In,
            OpenInput = Console.OpenStandardInput,
            AskHidden = question => HiddenLine.Ask(error, question),
            Out = new StreamWriter(Console.OpenStandardOutput(), Utf8, bufferSize: 1 << 14),
            Error = error,
            Width = outIsTerminal ? Math.Clamp(WindowWidth(), NarrowestPage, WidestPage) : Terminal.PageWidth,
            InIsTerminal = !Console.IsInputRedirected,
            OutIsTerminal = outIsTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colour = outIsTerminal && ColourIsWelcome(),
            Culture = CultureInfo.CurrentCulture,
        };
    }

    /// <summary>See no-color.org; a dumb terminal shows escapes as text.</summary>
    static bool ColourIsWelcome() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : Terminal.PageWidth;
        }
        catch (IOException)
        {
            return Terminal.PageWidth;
        }
    }
}
