using System.Text;

namespace Parley.Formats;

/// <summary>From the bytes of a file to its text: UTF-8, with or without a byte order mark, of characters YAML allows.</summary>
static class Decoding
{
    /// <summary>The text, or null with the fault added.</summary>
    public static ReadText? Decode(ReadOnlySpan<byte> bytes, string file, int order, Faults faults)
    {
        var nowhere = new ReadText(file, "", order);
        if (bytes.Length > ReadLimits.FileBytes)
        {
            return Refuse(nowhere, 0, $"a file of at most {ReadLimits.FileBytes / (1024 * 1024)} MB", $"one of {bytes.Length / (1024 * 1024)} MB or more", faults);
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF]))
        {
            return Refuse(nowhere, 0, "a file in UTF-8 (save it again as UTF-8)", "one in UTF-16 or UTF-32", faults);
        }

        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }

        return Utf8(bytes, nowhere, faults) is { } text ? Allowed(nowhere with { Text = text }, faults) : null;
    }

    static string? Utf8(ReadOnlySpan<byte> bytes, ReadText nowhere, Faults faults)
    {
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) != System.Buffers.OperationStatus.Done)
            {
                var before = nowhere with { Text = Encoding.UTF8.GetString(bytes[..at]) };
                Refuse(before, at == 0 ? 0 : before.Text.Length, "a file in UTF-8 (save it again as UTF-8)", $"the byte 0x{bytes[at]:X2}, which is not UTF-8", faults);
                return null;
            }

            at += used;
        }

        return Encoding.UTF8.GetString(bytes);
    }

    static ReadText? Allowed(ReadText source, Faults faults)
    {
        var at = source.Text.AsSpan().IndexOfAnyExcept(Printable);
        return at < 0 ? source : Refuse(source, at, "text", $"the control character U+{(int)source.Text[at]:X4}", faults);
    }

    static ReadText? Refuse(ReadText source, int at, string expected, string found, Faults faults)
    {
        faults.Add(source, at, source.LineAt(at), "", expected, found);
        return null;
    }

    /// <summary>YAML 1.2.2, production 1 (c-printable), in UTF-16; surrogates come in pairs from valid UTF-8.</summary>
    static readonly System.Buffers.SearchValues<char> Printable = System.Buffers.SearchValues.Create(
        Enumerable.Range(0, 0x10000).Where(c => c is 0x9 or 0xA or 0xD or (>= 0x20 and <= 0x7E) or 0x85 or (>= 0xA0 and <= 0xFFFD)).Select(c => (char)c).ToArray());
}
