namespace Parley.Reports;

/// <summary>A format of files that is not text, told by its first bytes.</summary>
/// <param name="Name">As it reads after "the file is".</param>
/// <param name="Remedy">What its owner can do.</param>
sealed record KnownFormat(string Name, string Remedy)
{
    static readonly KnownFormat Picture = new("a picture", "take the report's words from the page it stands on");
    static readonly KnownFormat Recording = new("a recording", "transcribe it first");
    static readonly KnownFormat Pdf = new("a PDF document", "save its words as text");
    static readonly KnownFormat Office = new("a zip archive or an office document (docx, odt, epub)", "unpack it, or save it as text or HTML");
    static readonly KnownFormat OldOffice = new("an office document", "save it as text or HTML");
    static readonly KnownFormat Rtf = new("a rich text document", "save it as text or HTML");
    static readonly KnownFormat Archive = new("a packed archive", "unpack it first");
    static readonly KnownFormat Program = new("a program or a database", "choose the report itself");

    /// <summary>Signatures: Gary Kessler's table of file signatures, and each format's own definition.</summary>
    static readonly (byte[] Signature, int At, KnownFormat Format)[] Signatures =
    [
        ([.. "%PDF-"u8], 0, Pdf),
        ([0x50, 0x4B, 0x03, 0x04], 0, Office),
        ([0x50, 0x4B, 0x05, 0x06], 0, Office),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, OldOffice),
        ([.. "{\\rtf"u8], 0, Rtf),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, Picture),
        ([0xFF, 0xD8, 0xFF], 0, Picture),
        ([.. "GIF87a"u8], 0, Picture),
        ([.. "GIF89a"u8], 0, Picture),
        ([0x49, 0x49, 0x2A, 0x00], 0, Picture),
        ([0x4D, 0x4D, 0x00, 0x2A], 0, Picture),
        ([.. "WEBP"u8], 8, Picture),
        ([.. "ftyp"u8], 4, Recording),
        ([.. "OggS"u8], 0, Recording),
        ([.. "WAVE"u8], 8, Recording),
        ([0x49, 0x44, 0x33, 0x03], 0, Recording),
        ([0x49, 0x44, 0x33, 0x04], 0, Recording),
        ([0x1A, 0x45, 0xDF, 0xA3], 0, Recording),
        ([0x42, 0x5A, 0x68, 0x39, 0x31, 0x41], 0, Archive),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], 0, Archive),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, Archive),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, Archive),
        ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], 0, Archive),
        ([0x7F, 0x45, 0x4C, 0x46], 0, Program),
        ([.. "SQLite format 3\0"u8], 0, Program),
    ];

    /// <summary>The format of a file, or null where its first bytes are those of none.</summary>
    public static KnownFormat? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, at, format) in Signatures)
        {
            if (bytes.Length >= at + signature.Length && bytes.Slice(at, signature.Length).SequenceEqual(signature))
            {
                return format;
            }
        }

        return null;
    }
}
