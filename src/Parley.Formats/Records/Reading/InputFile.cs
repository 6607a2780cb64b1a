using System.Security.Cryptography;

namespace Parley.Formats;

/// <summary>A file that is to be read.</summary>
/// <param name="Name">As it was named; of a folder's, the folder as it was named and the way from there. <c>-</c> is standard input.</param>
/// <param name="Path">The whole path of the file; empty of standard input.</param>
/// <param name="Bytes">What standard input held; null for a file, which is read when its turn comes.</param>
sealed record InputFile(string Name, string Path, byte[]? Bytes = null)
{
    /// <summary>The name that stands for standard input.</summary>
    public const string Standard = "-";

    public bool IsStandard => Bytes is not null;

    /// <summary>The bytes, at most one more than <paramref name="limit"/>, with their digest; or why they cannot be read.</summary>
    public InputBytes Load(int limit)
    {
        if (Bytes is { } given)
        {
            return new(given, Digest(given), null);
        }

        try
        {
            using var file = new FileStream(Path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });
            var bytes = new byte[(int)Math.Clamp(file.Length, 0, (long)limit + 1)];
            var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return file.CanSeek && file.Length > limit
                ? new([], "", $"it is larger than {limit / (1024 * 1024)} MB")
                : new(read == bytes.Length ? bytes : bytes[..read], Digest(bytes.AsSpan(0, read)), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return new([], "", e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : $"it cannot be opened: {e.Message}");
        }
    }

    static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <summary>The bytes of a file and their digest, or why there are none.</summary>
readonly record struct InputBytes(byte[] Bytes, string Sha256, string? Fault);
