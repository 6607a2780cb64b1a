namespace Parley.Desk;

/// <summary>One stretch of a text replaced by another, with a few bytes around it to find the place again.</summary>
sealed record Patch(ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> Removed, ReadOnlyMemory<byte> Added, ReadOnlyMemory<byte> After, int At)
{
    const int Around = 200;

    public static Patch Between(ReadOnlyMemory<byte> old, ReadOnlyMemory<byte> now)
    {
        var start = old.Span.CommonPrefixLength(now.Span);
        var end = 0;
        while (end < Math.Min(old.Length, now.Length) - start && old.Span[^(end + 1)] == now.Span[^(end + 1)])
        {
            end++;
        }

        var from = Math.Max(0, start - Around);
        var tail = now[^end..];
        return new Patch(old[from..start], old[start..^end], now[start..^end], tail[..Math.Min(Around, tail.Length)], start);
    }

    public Patch Reversed() => this with { Removed = Added, Added = Removed };

    /// <summary>The text with the stretch replaced; null if the place is not found, or in more places than one.</summary>
    public ReadOnlyMemory<byte>? Apply(ReadOnlyMemory<byte> text)
    {
        byte[] whole = [.. Before.Span, .. Removed.Span, .. After.Span];
        var expected = At - Before.Length;
        var found = expected + whole.Length <= text.Length && text.Span.Slice(expected, whole.Length).SequenceEqual(whole) ? expected : Only(text.Span, whole);
        if (found < 0)
        {
            return null;
        }

        var start = found + Before.Length;
        return (byte[])[.. text.Span[..start], .. Added.Span, .. text.Span[(start + Removed.Length)..]];
    }

    static int Only(ReadOnlySpan<byte> text, ReadOnlySpan<byte> sought)
    {
        var first = text.IndexOf(sought);
        return first >= 0 && text[(first + 1)..].IndexOf(sought) < 0 ? first : -1;
    }
}
