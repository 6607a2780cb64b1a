using Parley.Formats;

namespace Parley.Tests.Formats;

/// <summary>Age files in memory, with little work for their keys.</summary>
static class AgeFiles
{
    public const int Quick = 2;
    public const string Passphrase = "six random words from a list";

    public static byte[] Of(ReadOnlySpan<byte> body, string passphrase = Passphrase)
    {
        using var bytes = new MemoryStream();
        using (var age = AgeWriter.Begin(bytes, passphrase, Quick, default))
        {
            age.Write(body);
            age.Finish();
        }

        return bytes.ToArray();
    }

    /// <summary>What it holds; null where its passphrase is another.</summary>
    /// <exception cref="InvalidDataException">It was changed or cut off.</exception>
    public static byte[]? Body(byte[] file, string passphrase = Passphrase)
    {
        using var from = new MemoryStream(file);
        var header = AgeHeader.Read(from) is { Header: { } read } ? read : throw new InvalidDataException("no head");
        if (header.Unwrap(passphrase, default) is not { } key)
        {
            return null;
        }

        if (!header.IsWhole(key))
        {
            throw new InvalidDataException("head changed");
        }

        using var body = new MemoryStream();
        using var age = AgeReader.Begin(from, key);
        age.CopyTo(body);
        return body.ToArray();
    }
}
