namespace Parley.Formats;

/// <summary>What two versions of a text have in common at their beginning and at their end, in whole lines: an edit of a long file leaves little between.</summary>
public static class SameLines
{
    /// <summary>Bytes of the lines that are the same from the first on, and of those that are the same up to the last. In neither version do they meet.</summary>
    public static (int Before, int After) Around(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        var before = a[..a.CommonPrefixLength(b)].LastIndexOf((byte)'\n') + 1;
        var x = a[before..];
        var y = b[before..];
        var after = 0;
        while (after < Math.Min(x.Length, y.Length) && x[^(after + 1)] == y[^(after + 1)])
        {
            after++;
        }

        if (StartsLine(x, after) && StartsLine(y, after))
        {
            return (before, after);
        }

        var next = x[^after..].IndexOf((byte)'\n');
        return (before, next < 0 ? 0 : after - next - 1);
    }

    /// <summary>True if so many bytes at the end begin where a line does.</summary>
    static bool StartsLine(ReadOnlySpan<byte> text, int bytes) => bytes == text.Length || text[^(bytes + 1)] == '\n';
}
