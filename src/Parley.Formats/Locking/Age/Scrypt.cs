using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace Parley.Formats;

// A key from a passphrase by scrypt (Percival, "Stronger key derivation via sequential memory-hard functions", 2009; RFC 7914):
// whoever guesses passphrases must hold 128·r·N bytes for each guess. Nothing that restores here has it, so this is the one
// cryptographic primitive of Parley's own; PBKDF2 and HMAC are the platform's.
// Differs from the RFC's text: the sixteen words of a block are kept by diagonals, four vectors a block, as in Percival's
// implementation for SSE2, so that a quarter round is done on four words at once.
// Checked against the vectors of RFC 7914 and against the age program, in LockVectorTests and AgeProgramTests.
internal static class Scrypt
{
    const int BlockBytes = 64;
    const int BlockVectors = 4;
    const int WordsPerBlock = 16;

    /// <summary>Steps between two looks at the token.</summary>
    const int Stride = 1 << 10;

    /// <param name="passphrase">Its bytes.</param>
    /// <param name="salt">Anything; longer than 16 bytes and never used before, if it is to serve.</param>
    /// <param name="log2N">Base-two logarithm of the work factor N, 1 to 24.</param>
    /// <param name="r">Block size: pairs of 64 bytes.</param>
    /// <param name="p">How often it is done, one after the other.</param>
    /// <param name="length">Bytes wanted.</param>
    /// <param name="cancel">Looked at every thousand steps.</param>
    public static byte[] Key(ReadOnlySpan<byte> passphrase, ReadOnlySpan<byte> salt, int log2N, int r, int p, int length, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(log2N, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(log2N, 24);
        var size = 2 * r * BlockVectors;
        var mixed = Rfc2898DeriveBytes.Pbkdf2(passphrase, salt, 1, HashAlgorithmName.SHA256, 2 * r * BlockBytes * p);
        // From the pool, so that a second key, as when a locked file is read back, takes no second such table.
        var table = ArrayPool<Vector128<uint>>.Shared.Rent(size << log2N);
        try
        {
            var block = new Vector128<uint>[size];
            for (var i = 0; i < p; i++)
            {
                var part = mixed.AsSpan(i * 2 * r * BlockBytes, 2 * r * BlockBytes);
                Load(part, block);
                Mix(block, table, log2N, cancel);
                Store(block, part);
            }

            var key = Rfc2898DeriveBytes.Pbkdf2(passphrase, mixed, 1, HashAlgorithmName.SHA256, length);
            CryptographicOperations.ZeroMemory(mixed);
            return key;
        }
        finally
        {
            ArrayPool<Vector128<uint>>.Shared.Return(table, clearArray: true);
        }
    }

    /// <summary>scryptROMix.</summary>
    static void Mix(Span<Vector128<uint>> x, Span<Vector128<uint>> table, int log2N, CancellationToken cancel)
    {
        var (n, size) = (1 << log2N, x.Length);
        for (var i = 0; i < n; i++)
        {
            Look(i, cancel);
            var here = table.Slice(i * size, size);
            x.CopyTo(here);
            BlockMix(here, x);
        }

        Span<Vector128<uint>> sum = new Vector128<uint>[size];
        for (var i = 0; i < n; i++)
        {
            Look(i, cancel);
            var j = (int)(x[^BlockVectors].GetElement(0) & (uint)(n - 1));
            var there = table.Slice(j * size, size);
            for (var k = 0; k < sum.Length; k++)
            {
                sum[k] = x[k] ^ there[k];
            }

            BlockMix(sum, x);
        }
    }

    static void Look(int step, CancellationToken cancel)
    {
        if (step % Stride == 0)
        {
            cancel.ThrowIfCancellationRequested();
        }
    }

    /// <summary>scryptBlockMix over Salsa20/8: even blocks first, odd ones after them.</summary>
    static void BlockMix(ReadOnlySpan<Vector128<uint>> from, Span<Vector128<uint>> to)
    {
        var blocks = from.Length / BlockVectors;
        var (x0, x1, x2, x3) = (from[^4], from[^3], from[^2], from[^1]);
        for (var i = 0; i < blocks; i++)
        {
            var at = i * BlockVectors;
            x0 ^= from[at];
            x1 ^= from[at + 1];
            x2 ^= from[at + 2];
            x3 ^= from[at + 3];
            var (a, b, c, d) = (x0, x1, x2, x3);
            for (var round = 0; round < 8; round += 2)
            {
                b ^= Rotated(a + d, 7);
                c ^= Rotated(b + a, 9);
                d ^= Rotated(c + b, 13);
                a ^= Rotated(d + c, 18);
                (b, c, d) = (Turned3(b), Turned2(c), Turned1(d));
                d ^= Rotated(a + b, 7);
                c ^= Rotated(d + a, 9);
                b ^= Rotated(c + d, 13);
                a ^= Rotated(b + c, 18);
                (b, c, d) = (Turned1(b), Turned2(c), Turned3(d));
            }

            x0 += a;
            x1 += b;
            x2 += c;
            x3 += d;
            var put = ((i % 2 * (blocks / 2)) + (i / 2)) * BlockVectors;
            to[put] = x0;
            to[put + 1] = x1;
            to[put + 2] = x2;
            to[put + 3] = x3;
        }
    }

    static Vector128<uint> Rotated(Vector128<uint> v, int by) => (v << by) | (v >>> (32 - by));

    static Vector128<uint> Turned1(Vector128<uint> v) => Vector128.Shuffle(v, Vector128.Create(1u, 2, 3, 0));

    static Vector128<uint> Turned2(Vector128<uint> v) => Vector128.Shuffle(v, Vector128.Create(2u, 3, 0, 1));

    static Vector128<uint> Turned3(Vector128<uint> v) => Vector128.Shuffle(v, Vector128.Create(3u, 0, 1, 2));

    static void Load(ReadOnlySpan<byte> from, Span<Vector128<uint>> to)
    {
        for (var word = 0; word < from.Length / sizeof(uint); word++)
        {
            var (vector, element) = Place(word);
            to[vector] = to[vector].WithElement(element, BinaryPrimitives.ReadUInt32LittleEndian(from[(word * sizeof(uint))..]));
        }
    }

    static void Store(ReadOnlySpan<Vector128<uint>> from, Span<byte> to)
    {
        for (var word = 0; word < to.Length / sizeof(uint); word++)
        {
            var (vector, element) = Place(word);
            BinaryPrimitives.WriteUInt32LittleEndian(to[(word * sizeof(uint))..], from[vector].GetElement(element));
        }
    }

    /// <summary>Where a word of a run of blocks is kept: the word at <c>5·i mod 16</c> of a block is the i-th of its vectors.</summary>
    static (int Vector, int Element) Place(int word)
    {
        var (block, within) = Math.DivRem(word, WordsPerBlock);
        var i = within * 13 % WordsPerBlock;
        return ((block * BlockVectors) + (i / BlockVectors), i % BlockVectors);
    }
}
