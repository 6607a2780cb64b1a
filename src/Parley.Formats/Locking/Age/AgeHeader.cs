using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Formats;

/// <summary>The head of an age file that is locked with a passphrase: what is needed to find its key, and a code over it all.</summary>
/// <param name="Salt">16 bytes that were random.</param>
/// <param name="WorkFactor">Base-two logarithm of scrypt's N.</param>
/// <param name="Wrapped">The file's key, encrypted with the passphrase's.</param>
/// <param name="Mac">The code over the head, made with the file's key.</param>
/// <remarks>The format is age-encryption.org/v1, which age, rage and others read.</remarks>
internal sealed partial record AgeHeader(byte[] Salt, int WorkFactor, byte[] Wrapped, byte[] Mac)
{
    /// <summary>The work factor files are locked with: what age uses, about a second and 256 MiB for each guess.</summary>
    public const int UsualWorkFactor = 18;

    /// <summary>The largest that is taken: 1 GiB. A file from elsewhere must not be able to take all memory.</summary>
    public const int LargestWorkFactor = 20;

    /// <summary>Bytes of a file's key.</summary>
    public const int FileKeyBytes = 16;

    const int SaltBytes = 16;
    const int MostBytes = 1 << 10;
    const string VersionLine = "age-encryption.org/v1";
    const string Label = "age-encryption.org/v1/scrypt";

    /// <summary>A head for a file's key.</summary>
    public static AgeHeader Wrapping(ReadOnlySpan<byte> fileKey, string passphrase, int workFactor, CancellationToken cancel)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var key = WrapKey(passphrase, salt, workFactor, cancel);
        using var aead = new ChaCha20Poly1305(key);
        CryptographicOperations.ZeroMemory(key);
        var wrapped = new byte[FileKeyBytes + AgeChunks.TagBytes];
        aead.Encrypt(AgeChunks.NoNonce, fileKey, wrapped.AsSpan(0, FileKeyBytes), wrapped.AsSpan(FileKeyBytes));
        var bare = new AgeHeader(salt, workFactor, wrapped, []);
        return bare with { Mac = bare.MacWith(fileKey) };
    }

    /// <summary>The file's key; null if the passphrase is another one, or the salt or the wrapped key is not as it was.</summary>
    public byte[]? Unwrap(string passphrase, CancellationToken cancel)
    {
        var key = WrapKey(passphrase, Salt, WorkFactor, cancel);
        using var aead = new ChaCha20Poly1305(key);
        CryptographicOperations.ZeroMemory(key);
        var fileKey = new byte[FileKeyBytes];
        try
        {
            aead.Decrypt(AgeChunks.NoNonce, Wrapped.AsSpan(0, FileKeyBytes), Wrapped.AsSpan(FileKeyBytes), fileKey);
            return fileKey;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    /// <summary>True if the head is as it was when it was made.</summary>
    public bool IsWhole(ReadOnlySpan<byte> fileKey) => CryptographicOperations.FixedTimeEquals(MacWith(fileKey), Mac);

    /// <summary>The head as it stands in the file.</summary>
    public byte[] ToBytes() => Encoding.ASCII.GetBytes($"{BeforeMac()} {Base64(Mac)}\n");

    /// <summary>The head at the beginning of a stream, which is left right behind it; otherwise what stands there instead.</summary>
    public static (AgeHeader? Header, string? Found) Read(Stream from)
    {
        if (Line(from, MostBytes) is not VersionLine)
        {
            return (null, "another kind of file");
        }

        if (Stanza().Match(Line(from, MostBytes) ?? "") is not { Success: true } stanza)
        {
            return (null, "one locked for a key, not with a passphrase (age opens it)");
        }

        var workFactor = int.Parse(stanza.Groups["work"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (Bytes(stanza.Groups["salt"].Value, SaltBytes) is not { } salt
            || Bytes(Line(from, MostBytes), FileKeyBytes + AgeChunks.TagBytes) is not { } wrapped
            || Line(from, MostBytes) is not ['-', '-', '-', ' ', .. var code]
            || Bytes(code, SHA256.HashSizeInBytes) is not { } mac)
        {
            return (null, "a damaged one");
        }

        return workFactor > LargestWorkFactor
            ? (null, string.Create(CultureInfo.InvariantCulture, $"one of work factor {workFactor}, over {LargestWorkFactor} (age opens it)"))
            : (new AgeHeader(salt, workFactor, wrapped, mac), null);
    }

    string BeforeMac() => string.Create(CultureInfo.InvariantCulture, $"{VersionLine}\n-> scrypt {Base64(Salt)} {WorkFactor}\n{Base64(Wrapped)}\n---");

    byte[] MacWith(ReadOnlySpan<byte> fileKey)
    {
        Span<byte> key = stackalloc byte[SHA256.HashSizeInBytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, fileKey, key, salt: [], info: "header"u8);
        return HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(BeforeMac()));
    }

    static byte[] WrapKey(string passphrase, ReadOnlySpan<byte> salt, int workFactor, CancellationToken cancel)
    {
        var bytes = Encoding.UTF8.GetBytes(passphrase);
        var key = Scrypt.Key(bytes, [.. Encoding.ASCII.GetBytes(Label), .. salt], workFactor, r: 8, p: 1, length: 32, cancel);
        CryptographicOperations.ZeroMemory(bytes);
        return key;
    }

    /// <summary>A line without its end; null if the stream ends or the line goes on for too long.</summary>
    static string? Line(Stream from, int most)
    {
        var line = new StringBuilder();
        for (var next = from.ReadByte(); next >= 0 && line.Length < most; next = from.ReadByte())
        {
            if (next == '\n')
            {
                return line.ToString();
            }

            line.Append((char)next);
        }

        return null;
    }

    static string Base64(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=');

    /// <summary>That many bytes, written in the only way the format allows; null for anything else.</summary>
    static byte[]? Bytes(string? text, int count)
    {
        var bytes = new byte[count];
        return text is { Length: < 64 } && !text.AsSpan().ContainsAnyExcept(Alphabet)
            && Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), bytes, out var read) && read == count && Base64(bytes) == text ? bytes : null;
    }

    static readonly System.Buffers.SearchValues<char> Alphabet = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");

    [GeneratedRegex("^-> scrypt (?<salt>[A-Za-z0-9+/]{22}) (?<work>[1-9][0-9]{0,5})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stanza();
}
