using System.Security.Cryptography;

namespace Parley.Formats;

/// <summary>What an age file holds. Bytes come out only after their chunk was found to be as it was written.</summary>
/// <remarks>A read throws <see cref="InvalidDataException"/> where the file was changed, and at its end if it was cut off.</remarks>
internal sealed class AgeReader : Stream
{
    readonly Stream from;
    readonly AgeChunks chunks;
    readonly byte[] plain = new byte[AgeChunks.ChunkBytes];
    byte[] sealed_ = new byte[AgeChunks.ChunkBytes + AgeChunks.TagBytes];
    byte[] ahead = new byte[AgeChunks.ChunkBytes + AgeChunks.TagBytes];
    int aheadFilled;
    int filled;
    int taken;
    bool first = true;
    bool ended;

    AgeReader(Stream from, AgeChunks chunks)
    {
        (this.from, this.chunks) = (from, chunks);
        aheadFilled = from.ReadAtLeast(ahead, ahead.Length, throwOnEndOfStream: false);
    }

    /// <summary>Opens what follows a head with the file's key.</summary>
    /// <exception cref="InvalidDataException">It was cut off.</exception>
    public static AgeReader Begin(Stream from, ReadOnlySpan<byte> fileKey)
    {
        Span<byte> salt = stackalloc byte[AgeChunks.SaltBytes];
        if (from.ReadAtLeast(salt, salt.Length, throwOnEndOfStream: false) < salt.Length)
        {
            throw new InvalidDataException("it was cut off");
        }

        return new AgeReader(from, new AgeChunks(fileKey, salt));
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        if (taken == filled && !ended)
        {
            Next();
        }

        var count = Math.Min(buffer.Length, filled - taken);
        plain.AsSpan(taken, count).CopyTo(buffer);
        taken += count;
        return count;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            chunks.Dispose();
            CryptographicOperations.ZeroMemory(plain);
        }

        base.Dispose(disposing);
    }

    void Next()
    {
        (sealed_, ahead) = (ahead, sealed_);
        var length = aheadFilled;
        aheadFilled = length == sealed_.Length ? from.ReadAtLeast(ahead, ahead.Length, throwOnEndOfStream: false) : 0;
        ended = aheadFilled == 0;
        if (length < AgeChunks.TagBytes || (length == AgeChunks.TagBytes && !first))
        {
            throw new InvalidDataException("it was cut off");
        }

        chunks.Open(sealed_.AsSpan(0, length), plain, last: ended);
        (filled, taken, first) = (length - AgeChunks.TagBytes, 0, false);
    }
}
