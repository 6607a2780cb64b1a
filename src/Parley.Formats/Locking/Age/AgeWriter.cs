using System.Security.Cryptography;

namespace Parley.Formats;

/// <summary>What is written to it goes into an age file. Without <see cref="Finish"/> the file has no end and does not open.</summary>
internal sealed class AgeWriter : Stream
{
    readonly Stream to;
    readonly AgeChunks chunks;
    readonly byte[] plain = new byte[AgeChunks.ChunkBytes];
    readonly byte[] sealed_ = new byte[AgeChunks.ChunkBytes + AgeChunks.TagBytes];
    int filled;

    AgeWriter(Stream to, AgeChunks chunks) => (this.to, this.chunks) = (to, chunks);

    /// <summary>
    /// Writes the head and takes what follows. Keys, salts and nonces come from the system's cryptographic generator and not
    /// from a seed: were any of them known or used twice, the file would be open. So no two locked files are alike, unlike
    /// everything else that Parley writes.
    /// </summary>
    public static AgeWriter Begin(Stream to, string passphrase, int workFactor, CancellationToken cancel)
    {
        var fileKey = RandomNumberGenerator.GetBytes(AgeHeader.FileKeyBytes);
        to.Write(AgeHeader.Wrapping(fileKey, passphrase, workFactor, cancel).ToBytes());
        var salt = RandomNumberGenerator.GetBytes(AgeChunks.SaltBytes);
        to.Write(salt);
        var writer = new AgeWriter(to, new AgeChunks(fileKey, salt));
        CryptographicOperations.ZeroMemory(fileKey);
        return writer;
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            // A full chunk waits for more: only then is it known not to be the last.
            if (filled == plain.Length)
            {
                Put(last: false);
            }

            var part = buffer[..Math.Min(buffer.Length, plain.Length - filled)];
            part.CopyTo(plain.AsSpan(filled));
            filled += part.Length;
            buffer = buffer[part.Length..];
        }
    }

    /// <summary>Writes the last chunk.</summary>
    public void Finish() => Put(last: true);

    public override void Flush() => to.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            chunks.Dispose();
            CryptographicOperations.ZeroMemory(plain);
        }

        base.Dispose(disposing);
    }

    void Put(bool last)
    {
        chunks.Seal(plain.AsSpan(0, filled), sealed_, last);
        to.Write(sealed_, 0, filled + AgeChunks.TagBytes);
        filled = 0;
    }
}
