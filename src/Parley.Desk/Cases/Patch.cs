using System.Collections.Immutable;
using System.Text;
using DiffPlex;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>
/// What makes one version of a text into the next, stretch by stretch. It can be made on a later version too, where each
/// stretch is found by what is in it and around it.
/// </summary>
sealed record Patch(ImmutableArray<Stretch> Stretches)
{
    /// <summary>How many bytes around a stretch tell its place; stretches nearer to each other than twice that are one.</summary>
    public const int Around = 200;

    public static Patch Between(ReadOnlyMemory<byte> old, ReadOnlyMemory<byte> now)
    {
        // One character a byte, so that places in the strings are places in the bytes.
        var (start, end) = SameLines.Around(old.Span, now.Span);
        var (a, b) = (Encoding.Latin1.GetString(old.Span[start..^end]), Encoding.Latin1.GetString(now.Span[start..^end]));
        var found = new Differ().CreateCustomDiffs(a, b, ignoreWhiteSpace: false, Lines);
        var (inOld, inNow) = (Starts(found.PiecesOld, start), Starts(found.PiecesNew, start));
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        foreach (var block in found.DiffBlocks)
        {
            var from = (Old: inOld[block.DeleteStartA], Now: inNow[block.InsertStartB]);
            var to = (Old: inOld[block.DeleteStartA + block.DeleteCountA], Now: inNow[block.InsertStartB + block.InsertCountB]);
            if (stretches.Count > 0 && stretches[^1] is var last && from.Old - last.EndOld < 2 * Around)
            {
                from = (last.AtOld, last.AtNow);
                stretches.RemoveAt(stretches.Count - 1);
            }

            stretches.Add(new Stretch(
                old[Math.Max(0, from.Old - Around)..from.Old], old[from.Old..to.Old], now[from.Now..to.Now],
                old[to.Old..Math.Min(old.Length, to.Old + Around)], from.Old, from.Now));
        }

        return new Patch(stretches.ToImmutable());
    }

    public Patch Reversed() => new([.. Stretches.Select(s => s with { Removed = s.Added, Added = s.Removed, AtOld = s.AtNow, AtNow = s.AtOld })]);

    /// <summary>The text with every stretch replaced; null if the place of one is not found, or in more places than one.</summary>
    public ReadOnlyMemory<byte>? Apply(ReadOnlyMemory<byte> text)
    {
        // From the last, so that the places of those before stay what they were.
        foreach (var stretch in Stretches.Reverse())
        {
            if (stretch.Apply(text) is not { } next)
            {
                return null;
            }

            text = next;
        }

        return text;
    }

    /// <summary>Each line with its end.</summary>
    static string[] Lines(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length - 1; i++)
        {
            lines[i] += '\n';
        }

        return lines;
    }

    /// <summary>Where each piece begins, the first at <paramref name="start"/>, and where the last ends.</summary>
    static int[] Starts(string[] pieces, int start)
    {
        var starts = new int[pieces.Length + 1];
        starts[0] = start;
        for (var i = 0; i < pieces.Length; i++)
        {
            starts[i + 1] = starts[i] + pieces[i].Length;
        }

        return starts;
    }
}

/// <summary>A stretch of bytes replaced by another, with what stood around it.</summary>
sealed record Stretch(ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> Removed, ReadOnlyMemory<byte> Added, ReadOnlyMemory<byte> After, int AtOld, int AtNow)
{
    public int EndOld => AtOld + Removed.Length;

    /// <summary>The text with the stretch replaced, found by all that stood around it, else by less of that; null if not found once.</summary>
    public ReadOnlyMemory<byte>? Apply(ReadOnlyMemory<byte> text)
    {
        foreach (var around in (ReadOnlySpan<int>)[Patch.Around, Patch.Around / 4, 0])
        {
            var before = Before[Math.Max(0, Before.Length - around)..];
            byte[] whole = [.. before.Span, .. Removed.Span, .. After.Span[..Math.Min(around, After.Length)]];
            if ((whole.Length > 0 || text.IsEmpty) && Find(text.Span, whole, AtOld - before.Length) is var found and >= 0)
            {
                var start = found + before.Length;
                return (byte[])[.. text.Span[..start], .. Added.Span, .. text.Span[(start + Removed.Length)..]];
            }
        }

        return null;
    }

    static int Find(ReadOnlySpan<byte> text, ReadOnlySpan<byte> sought, int expected) =>
        expected + sought.Length <= text.Length && text.Slice(expected, sought.Length).SequenceEqual(sought) ? expected : Only(text, sought);

    static int Only(ReadOnlySpan<byte> text, ReadOnlySpan<byte> sought)
    {
        var first = text.IndexOf(sought);
        return first >= 0 && text[(first + 1)..].IndexOf(sought) < 0 ? first : -1;
    }
}
