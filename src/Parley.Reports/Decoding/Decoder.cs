using System.Text;

namespace Parley.Reports;

/// <summary>Turns the bytes of a file into text.</summary>
public static class Decoder
{
    /// <summary>The decoded file, or why it cannot be read.</summary>
    public static Decoded Decode(ReadOnlyMemory<byte> bytes, ReportLimits limits) => new Decoded.Text(Encoding.UTF8.GetString(bytes.Span), "utf-8", IsHtml: false);
}

/// <summary>What became of the bytes of a file. Closed: <see cref="Text"/>, <see cref="Unreadable"/>.</summary>
public abstract record Decoded
{
    private Decoded() { }

    /// <summary>The text, unpacked and decoded, with the name of its encoding, and whether it is a page of HTML.</summary>
    public sealed record Text(string Value, string Encoding, bool IsHtml) : Decoded;

    /// <summary>Why the file cannot be read, in one sentence that names the remedy where there is one.</summary>
    public sealed record Unreadable(string Why) : Decoded;
}
