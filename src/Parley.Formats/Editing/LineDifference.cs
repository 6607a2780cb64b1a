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
        var (a, b) = (Lines(before), Lines(after));
        var (prefix, suffix) = Common(a, b);
        var text = new StringBuilder();
        Show(text, "as it was read", '-', a[prefix..^suffix], prefix + 1);
        Show(text, "as it is now", '+', b[prefix..^suffix], prefix + 1);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The lines of the second version alone.</summary>
    public static string New(ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        var (a, b) = (Lines(before), Lines(after));
        var (prefix, suffix) = Common(a, b);
        return string.Join('\n', b[prefix..^suffix].Select(l => l.TrimEnd('\r')));
    }

    static (int Prefix, int Suffix) Common(string[] a, string[] b)
    {
        var prefix = a.Zip(b).TakeWhile(p => p.First == p.Second).Count();
        return (prefix, a.Skip(prefix).Reverse().Zip(b.Skip(prefix).Reverse()).TakeWhile(p => p.First == p.Second).Count());
    }

    static string[] Lines(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span).Split('\n');

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
