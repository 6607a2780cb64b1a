using System.Globalization;
using System.Text;
using Parley.Formats;

namespace Parley;

/// <summary>Something wrong in what a command was given.</summary>
/// <param name="File">The file; null where it is not in a file.</param>
/// <param name="Line">The line, from 1; null where it is no one line.</param>
/// <param name="Path">The place in the case (<c>valuations.north.values</c>) or the option of the command line; null where it is neither.</param>
/// <param name="Expected">What was expected, with the remedy where there is one.</param>
/// <param name="Found">What stands there; null where nothing does.</param>
sealed record InputFault(string? File, int? Line, string? Path, string Expected, string? Found)
{
    /// <summary>A fault of a case file.</summary>
    public static InputFault Of(Fault fault) => new(fault.File, fault.Line, fault.Path, fault.Expected, fault.Found);

    /// <summary><c>file:line: path: expected …, found …</c></summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(File is null ? "parley" : File);
        if (Line is { } line)
        {
            text.Append(CultureInfo.InvariantCulture, $":{line}");
        }

        text.Append(": ");
        if (!string.IsNullOrEmpty(Path))
        {
            text.Append(Path).Append(": ");
        }

        text.Append("expected ").Append(Expected);
        return Found is null ? text.ToString() : text.Append(", found ").Append(Found).ToString();
    }
}
