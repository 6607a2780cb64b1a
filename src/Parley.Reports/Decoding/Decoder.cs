namespace Parley.Reports;

/// <summary>Turns the bytes of a file into text: unpacks gzip, settles the encoding, and tells a page of HTML from plain text by what is in it.</summary>
public static class Decoder
{
    /// <summary>The decoded file, or why it cannot be read. The same bytes give the same answer; no bytes throw.</summary>
    public static Decoded Decode(ReadOnlyMemory<byte> bytes, ReportLimits limits)
    {
        if (bytes.Length > limits.Bytes)
        {
            return new Decoded.Unreadable(Gzip.TooLarge(limits));
        }

        return Gzip.Unpack(bytes, limits) switch
        {
            Unpacked.Refused refused => new Decoded.Unreadable(refused.Why),
            Unpacked.Plain plain when KnownFormat.Of(plain.Bytes.Span) is { } format =>
                new Decoded.Unreadable($"The file is {format.Name}, not a text: {format.Remedy}."),
            Unpacked.Plain plain => Text(plain.Bytes.Span),
            _ => throw new InvalidOperationException("Unpacked is closed."),
        };
    }

    static Decoded Text(ReadOnlySpan<byte> bytes)
    {
        if ((ByteOrderMark.Decode(bytes) ?? UnmarkedText.Decode(bytes)) is not { } text)
        {
            return new Decoded.Unreadable("The encoding of the file cannot be told: save it as UTF-8.");
        }

        return Fault(text.Value) is { } fault
            ? new Decoded.Unreadable(fault)
            : new Decoded.Text(text.Value, text.Encoding, MarkupSniffer.IsHtml(text.Value));
    }

    static string? Fault(string text) =>
        string.IsNullOrWhiteSpace(text) ? "The file is empty."
        : Controls.AreTooMany(text) ? "The file holds binary data, not a text: save the report as text or HTML."
        : null;
}

/// <summary>What became of the bytes of a file. Closed: <see cref="Text"/>, <see cref="Unreadable"/>.</summary>
public abstract record Decoded
{
    private Decoded() { }

    /// <summary>
    /// The text, unpacked and decoded, with the name of its encoding, and whether it is a page of HTML. A byte order mark is dropped in decoding,
    /// so offset 0 is the first character after it; line ends and all else stay as they are. A byte that is no text in the encoding becomes U+FFFD
    /// and nothing around it is lost.
    /// </summary>
    public sealed record Text(string Value, string Encoding, bool IsHtml) : Decoded;

    /// <summary>Why the file cannot be read, in one sentence that names the remedy where there is one.</summary>
    public sealed record Unreadable(string Why) : Decoded;
}
