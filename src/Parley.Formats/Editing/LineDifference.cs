using System.Globalization;
using System.Text;

namespace Parley.Formats;

/// <summary>Where two versions of a text differ: the lines from the first that differs to the last, of both.</summary>
internal static class LineDifference
{
    const int Most = 12;

    /// <summary>Both versions, each line with its sign; long passages cut.</summary>
    public static string Of(ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        var (first, a, b) = Differing(before.Span, after.Span);
        var text = new StringBuilder();
        Show(text, "as it was read", '-', a, first);
        Show(text, "as it is now", '+', b, first);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The lines of the second version alone.</summary>
    public static string New(ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after) =>
        string.Join('\n', Differing(before.Span, after.Span).After.Select(l => l.TrimEnd('\r')));

    /// <summary>The number of the first line that differs, and the lines of both from there to the last that does.</summary>
    static (int First, string[] Before, string[] After) Differing(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var (start, end) = SameLines.Around(before, after);
        var (a, b) = (Lines(before[start..^end]), Lines(after[start..^end]));
        var (prefix, suffix) = Common(a, b);
        return (before[..start].Count((byte)'\n') + prefix + 1, a[prefix..^suffix], b[prefix..^suffix]);
    }

    static (int Prefix, int Suffix) Common(string[] a, string[] b)
    {
        var prefix = a.Zip(b).TakeWhile(p => p.First == p.Second).Count();
        return (prefix, a.Skip(prefix).Reverse().Zip(b.Skip(prefix).Reverse()).TakeWhile(p => p.First == p.Second).Count());
    }

    static string[] Lines(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes).Split('\n');

    static void Show(StringBuilder text, string name, char sign, string[] lines, int first)
    {
        text.Append(CultureInfo.InvariantCulture, $"{name}, from line {first}:\n");
        foreach (var line in lines.Take(Most))
        {
            text.Append(sign).Append(' ').Append(line.TrimEnd('\r')).Append('\n');
        }

        if (lines.Length > Most)
        {
            text.Append(CultureInfo.InvariantCulture, $"{sign} … {lines.Length - Most} more lines\n");
        }
    }
}
