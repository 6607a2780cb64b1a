namespace Parley.Formats;

/// <summary>A file as so many bytes, however many it has by now: a longer one is cut, a shorter one filled up with 0, and either is told.</summary>
internal sealed class ExactStream(FileStream file, long length, IProgress<long> done, CancellationToken cancel) : Stream
{
    long at;
    bool ranOut;

    /// <summary>True if all was read and the file had just that many bytes.</summary>
    public bool WasExact => at == length && !ranOut && file.ReadByte() < 0;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get => at; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        cancel.ThrowIfCancellationRequested();
        var wanted = buffer[..(int)Math.Min(buffer.Length, length - at)];
        var count = ranOut ? 0 : file.Read(wanted);
        if (count == 0 && wanted.Length > 0)
        {
            ranOut = true;
            wanted.Clear();
            count = wanted.Length;
        }

        at += count;
        done.Report(count);
        return count;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
