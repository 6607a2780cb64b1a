using System.Globalization;

namespace Parley;

/// <summary>Where a command reads, writes and takes the time from. Tests give one of their own.</summary>
public sealed record Terminal
{
    /// <summary>Columns of a page that is not written to a terminal.</summary>
    public const int PageWidth = 100;

    /// <summary>Standard input, for the questions of <c>new</c>.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Standard input as bytes, for reports.</summary>
    public Func<Stream> OpenInput { get; init; } = static () => Stream.Null;

    /// <summary>Asks, where somebody types, and gives the line, which does not show while it is typed; null if the input ends.</summary>
    public Func<string, string?> AskHidden { get; init; } = static _ => null;

    /// <summary>Standard output: results.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error: progress and messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Columns of standard output.</summary>
    public int Width { get; init; } = PageWidth;

    /// <summary>True if somebody types the input.</summary>
    public bool InIsTerminal { get; init; }

    /// <summary>True if somebody looks at the output as it comes.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>True if somebody looks at the messages as they come.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>True if the output may have colours.</summary>
    public bool Colour { get; init; }

    /// <summary>The culture of numbers and dates on the screen; never of JSON.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
