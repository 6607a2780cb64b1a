using System.Runtime.InteropServices;
using System.Text;

namespace Parley.Reports;

/// <summary>
/// Tells UTF-16 without a byte order mark. In every script a text has spaces, line ends or ASCII punctuation, whose high byte is zero; in the
/// right order they are frequent and control characters are none, in the wrong order they look like rare characters.
/// </summary>
static class Utf16Guess
{
    const int Sample = 64 * 1024;

    /// <summary>Least share of spaces and line ends among the code units; of prose about one in six, of pages less.</summary>
    const double LeastSpace = 0.02;

    /// <summary>The encoding, or null where the bytes are not UTF-16.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        if (sample.Length < 4)
        {
            return null;
        }

        var little = Looks(sample, swap: !BitConverter.IsLittleEndian);
        var big = Looks(sample, swap: BitConverter.IsLittleEndian);
        return little == big ? null : little ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    static bool Looks(ReadOnlySpan<byte> sample, bool swap)
    {
        var spaces = 0;
        foreach (var raw in MemoryMarshal.Cast<byte, ushort>(sample))
        {
            var unit = (char)(swap ? System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(raw) : raw);
            if (unit is ' ' or '\n' or '\r' or '\t')
            {
                spaces++;
            }
            else if (unit < ' ' || unit is >= '\uFFF0' or (>= '\u0080' and < '\u00A0') or (>= '\uE000' and < '\uF900'))
            {
                return false;
            }
        }

        return spaces >= Math.Max(1, LeastSpace * sample.Length / 2);
    }
}
