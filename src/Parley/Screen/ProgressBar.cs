using System.Globalization;

namespace Parley;

/// <summary>Shows on a terminal's standard error how much of the limit is used up, once work lasts over a second.</summary>
/// <param name="terminal">Where it is shown.</param>
/// <param name="what">What is done.</param>
/// <param name="limit">How much there is at most.</param>
/// <param name="measure">What follows the two numbers: of what they are counts.</param>
/// <param name="between">What stands between the two numbers.</param>
sealed class ProgressBar(Terminal terminal, string what, long limit, string measure = "units", string between = "of at most") : IProgress<long>, IDisposable
{
    const int Cells = 30;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(100);
    readonly long started = terminal.Clock.GetTimestamp();
    TimeSpan drawn;
    bool visible;

    public void Report(long value)
    {
        var lasted = terminal.Clock.GetElapsedTime(started);
        if (!terminal.ErrorIsTerminal || lasted < Patience || lasted - drawn < Redraw)
        {
            return;
        }

        drawn = lasted;
        visible = true;
        var share = Math.Clamp((double)value / limit, 0, 1);
        var full = (int)(share * Cells);
        var bar = new string('#', full).PadRight(Cells, '.');
        terminal.Error.Write(string.Create(terminal.Culture, $"\r{what} [{bar}] {value:N0} {between} {limit:N0} {measure}, {lasted.TotalSeconds:0} s"));
    }

    /// <summary>Takes the bar away.</summary>
    public void Dispose()
    {
        if (visible)
        {
            terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{new string(' ', terminal.Width - 1)}\r"));
        }
    }
}
