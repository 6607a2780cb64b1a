using System.Text;

namespace Parley.Reports;

/// <summary>Reads a file that says by its first bytes which Unicode encoding it is in (Unicode Standard, section 23.8).</summary>
static class ByteOrderMark
{
    static readonly (byte[] Mark, Encoding Encoding, string Name)[] Marks =
    [
        ([0xFF, 0xFE, 0x00, 0x00], new UTF32Encoding(bigEndian: false, byteOrderMark: false), "utf-32le"),
        ([0x00, 0x00, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: false), "utf-32be"),
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8, "utf-8"),
        ([0xFF, 0xFE], Encoding.Unicode, "utf-16le"),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode, "utf-16be"),
    ];

    /// <summary>The text after the mark, or null where there is no mark.</summary>
    public static Decoded.Text? Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding, name) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return new Decoded.Text(encoding.GetString(bytes[mark.Length..]), name, IsHtml: false);
            }
        }

        return null;
    }
}
