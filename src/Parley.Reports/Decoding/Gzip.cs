using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Parley.Reports;

/// <summary>Unpacks gzip, also gzip within gzip, and stops at the limit, so that a small file cannot unpack to a huge one.</summary>
static class Gzip
{
    const int MostLayers = 4;
    const int Chunk = 64 * 1024;
    const string Damaged = "The gzip data are damaged or cut short: fetch the file again.";

    public static Unpacked Unpack(ReadOnlyMemory<byte> bytes, ReportLimits limits)
    {
        for (var layer = 0; IsGzip(bytes.Span); layer++)
        {
            if (layer == MostLayers)
            {
                return new Unpacked.Refused($"The file is packed more than {MostLayers} times over: unpack it first.");
            }

            switch (Inflate(bytes, limits))
            {
                case Unpacked.Plain inner:
                    bytes = inner.Bytes;
                    break;
                case var refused:
                    return refused;
            }
        }

        return new Unpacked.Plain(bytes);
    }

    public static string TooLarge(ReportLimits limits) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The file holds more than {limits.Bytes:N0} bytes: split it.");

    static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    static Unpacked Inflate(ReadOnlyMemory<byte> packed, ReportLimits limits)
    {
        using var stream = new GZipStream(AsStream(packed), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        var chunk = new byte[Chunk];
        try
        {
            for (int read; (read = stream.Read(chunk, 0, chunk.Length)) > 0;)
            {
                if (plain.Length + read > limits.Bytes)
                {
                    return new Unpacked.Refused(TooLarge(limits));
                }

                plain.Write(chunk, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            return new Unpacked.Refused(Damaged);
        }

        return IsCutShort(packed.Span, plain.Length) ? new Unpacked.Refused(Damaged) : new Unpacked.Plain(plain.GetBuffer().AsMemory(0, (int)plain.Length));
    }

    /// <summary>The last four bytes tell the unpacked length, of several members that of the last (RFC 1952, section 2.3.1); what was cut off ends in others, and the framework does not mind.</summary>
    static bool IsCutShort(ReadOnlySpan<byte> packed, long length) =>
        packed.Length < 18 || BinaryPrimitives.ReadUInt32LittleEndian(packed[^4..]) > length;

    static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}

/// <summary>What became of packed bytes. Closed: <see cref="Plain"/>, <see cref="Refused"/>.</summary>
abstract record Unpacked
{
    private Unpacked() { }

    /// <summary>The bytes, no longer packed.</summary>
    public sealed record Plain(ReadOnlyMemory<byte> Bytes) : Unpacked;

    /// <summary>Why they cannot be unpacked, in one sentence.</summary>
    public sealed record Refused(string Why) : Unpacked;
}
