namespace Parley.Formats;

/// <summary>Whether two streams hold the same bytes to their ends.</summary>
internal static class SameBytes
{
    const int Piece = 1 << 16;

    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="done">Told how many more bytes were compared.</param>
    /// <param name="cancel">Looked at between pieces.</param>
    public static bool Are(Stream one, Stream other, IProgress<long> done, CancellationToken cancel)
    {
        var (first, second) = (new byte[Piece], new byte[Piece]);
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            var count = one.ReadAtLeast(first, Piece, throwOnEndOfStream: false);
            if (other.ReadAtLeast(second, Piece, throwOnEndOfStream: false) != count || !first.AsSpan(0, count).SequenceEqual(second.AsSpan(0, count)))
            {
                return false;
            }

            if (count < Piece)
            {
                return true;
            }

            done.Report(count);
        }
    }
}
