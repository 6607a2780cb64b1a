using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Parley.Formats;

/// <summary>The body of an age file: chunks of 64 KiB, each encrypted with its number and whether it is the last, so that none can be changed, moved or left out.</summary>
internal sealed class AgeChunks : IDisposable
{
    /// <summary>Bytes of a chunk before it is encrypted.</summary>
    public const int ChunkBytes = 1 << 16;

    /// <summary>Bytes of the code that follows what it is over.</summary>
    public const int TagBytes = 16;

    /// <summary>Random bytes in front of the body.</summary>
    public const int SaltBytes = 16;

    readonly ChaCha20Poly1305 aead;
    ulong count;

    public AgeChunks(ReadOnlySpan<byte> fileKey, ReadOnlySpan<byte> salt)
    {
        Span<byte> key = stackalloc byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, fileKey, key, salt, "payload"u8);
        aead = new ChaCha20Poly1305(key);
        CryptographicOperations.ZeroMemory(key);
    }

    /// <summary>For a key that is used once: twelve bytes of 0.</summary>
    public static ReadOnlySpan<byte> NoNonce => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>Encrypts the next chunk; the code comes behind it.</summary>
    public void Seal(ReadOnlySpan<byte> plain, Span<byte> sealed_, bool last) =>
        aead.Encrypt(Nonce(stackalloc byte[12], last), plain, sealed_[..plain.Length], sealed_.Slice(plain.Length, TagBytes));

    /// <summary>Decrypts the next chunk.</summary>
    /// <exception cref="InvalidDataException">It is not the chunk that was encrypted at this place.</exception>
    public void Open(ReadOnlySpan<byte> sealed_, Span<byte> plain, bool last)
    {
        try
        {
            aead.Decrypt(Nonce(stackalloc byte[12], last), sealed_[..^TagBytes], sealed_[^TagBytes..], plain[..(sealed_.Length - TagBytes)]);
        }
        catch (AuthenticationTagMismatchException e)
        {
            throw new InvalidDataException("it was changed or cut off", e);
        }
    }

    public void Dispose() => aead.Dispose();

    /// <summary>Eleven bytes that count, and one that is 1 in the last chunk.</summary>
    Span<byte> Nonce(Span<byte> nonce, bool last)
    {
        nonce.Clear();
        BinaryPrimitives.WriteUInt64BigEndian(nonce[3..], count);
        count++;
        nonce[11] = last ? (byte)1 : (byte)0;
        return nonce;
    }
}
