using System.Text;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Formats;

public sealed class AgeFileTests
{
    /// <summary>By <c>age -p</c> 1.1.1 of Debian 12.</summary>
    const string ByAge =
        "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCA5UHl3ZlFMdFBVK05LZFRqWFVFanZnIDE4CmJSZ3F2ZkUzZE12c21TWXlvcUxLT0Y0ZjZIdTkzejRRVFdxWnRzTll5VnMKLS0tIEl3bWw0cEpvUkI3Sks4"
        + "ZXduYlE1TjQvVDl1OGpBekFPay81bytvTSsyemMKiAmY6/O+WzJRdqp+jjHAZyZ09n8HhOpIKbvfWswQFDIMmtopiwxLe/0NcwascbiRF8v+OEWA/g=="
        + "";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(AgeChunks.ChunkBytes - 1)]
    [InlineData(AgeChunks.ChunkBytes)]
    [InlineData(AgeChunks.ChunkBytes + 1)]
    [InlineData(2 * AgeChunks.ChunkBytes)]
    [InlineData((3 * AgeChunks.ChunkBytes) + 17)]
    public void What_goes_in_comes_out(int length)
    {
        var body = Body(length);
        var file = AgeFiles.Of(body);
        Assert.Equal(body, AgeFiles.Body(file));
        // Head, salt, and 16 bytes for each chunk, of which an empty body has one.
        var chunks = Math.Max(1, (length + AgeChunks.ChunkBytes - 1) / AgeChunks.ChunkBytes);
        Assert.Equal(HeadLength(file) + 16 + length + (16 * chunks), file.Length);
    }

    [Fact]
    public void It_is_written_in_pieces_of_any_size()
    {
        var body = Body(200_000);
        using var bytes = new MemoryStream();
        using (var age = AgeWriter.Begin(bytes, AgeFiles.Passphrase, AgeFiles.Quick, TestContext.Current.CancellationToken))
        {
            for (var (at, piece) = (0, 1); at < body.Length; at += piece, piece = (piece * 7 % 9973) + 1)
            {
                piece = Math.Min(piece, body.Length - at);
                age.Write(body, at, piece);
            }

            age.Finish();
        }

        Assert.Equal(body, AgeFiles.Body(bytes.ToArray()));
    }

    [Fact]
    public void What_the_age_program_locked_opens()
    {
        var file = Convert.FromBase64String(ByAge);
        Assert.Equal("What the harbour said.\n", Encoding.UTF8.GetString(AgeFiles.Body(file, "harbour weir ballot ferry lamp tide")!));
        Assert.Null(AgeFiles.Body(file, "harbour weir ballot ferry lamp tides"));
    }

    [Fact]
    public void No_two_files_are_alike()
    {
        var (one, other) = (AgeFiles.Of("same"u8), AgeFiles.Of("same"u8));
        Assert.NotEqual(one[..HeadLength(one)], other[..HeadLength(other)]);
        Assert.NotEqual(one[HeadLength(one)..], other[HeadLength(other)..]);
    }

    [Fact]
    public void Every_byte_that_is_changed_is_noticed()
    {
        var file = AgeFiles.Of(Body(90));
        Assert.All(Enumerable.Range(0, file.Length), at =>
        {
            var changed = file.ToArray();
            changed[at] ^= 1;
            Assert.True(IsRefused(changed), $"byte {at} of {file.Length}");
        });
    }

    [Fact]
    public void Every_place_at_which_it_is_cut_off_is_noticed()
    {
        var file = AgeFiles.Of(Body(AgeChunks.ChunkBytes + 40));
        var head = HeadLength(file);
        int[] places = [.. Enumerable.Range(0, head + 40), head + 16 + 16 + AgeChunks.ChunkBytes - 1, head + 16 + 16 + AgeChunks.ChunkBytes, head + 16 + 16 + AgeChunks.ChunkBytes + 1, file.Length - 1];
        Assert.All(places, at => Assert.True(IsRefused(file[..at]), $"cut at {at} of {file.Length}"));
    }

    [Fact]
    public void Chunks_cannot_be_left_out_moved_or_added()
    {
        const int Sealed = AgeChunks.ChunkBytes + 16;
        var file = AgeFiles.Of(Body(3 * AgeChunks.ChunkBytes));
        var head = HeadLength(file) + 16;
        byte[] Chunk(int i) => file[(head + (i * Sealed))..(head + ((i + 1) * Sealed))];
        byte[][] wrong =
        [
            [.. file[..head], .. Chunk(0), .. Chunk(2)],
            [.. file[..head], .. Chunk(1), .. Chunk(0), .. Chunk(2)],
            [.. file[..head], .. Chunk(0), .. Chunk(1)],
            [.. file, .. Chunk(2)],
            [.. file, 0],
            [.. file, .. new byte[16]],
        ];
        Assert.All(wrong, w => Assert.True(IsRefused(w)));
    }

    [Theory]
    [InlineData("age-encryption.org/v1\n-> scrypt {salt} 2\n{body}\n-> scrypt {salt} 2\n{body}\n--- {mac}\n", "a damaged one")]
    [InlineData("age-encryption.org/v1\n-> scrypt {salt} 02\n{body}\n--- {mac}\n", "not with a passphrase")]
    [InlineData("age-encryption.org/v1\n-> scrypt {salt} 2 3\n{body}\n--- {mac}\n", "not with a passphrase")]
    [InlineData("age-encryption.org/v1\n-> scrypt {salt} 21\n{body}\n--- {mac}\n", "work factor 21, over 20")]
    [InlineData("age-encryption.org/v1\n-> scrypt {salt} 99999\n{body}\n--- {mac}\n", "work factor 99999, over 20")]
    [InlineData("age-encryption.org/v1\n-> scrypt {salt}\n{body}\n--- {mac}\n", "not with a passphrase")]
    [InlineData("age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAB 2\n{body}\n--- {mac}\n", "a damaged one")]
    [InlineData("age-encryption.org/v1\n-> scrypt {salt} 2\n{body}=\n--- {mac}\n", "a damaged one")]
    [InlineData("age-encryption.org/v1\n-> scrypt {salt} 2\n{body}\n---{mac}\n", "a damaged one")]
    [InlineData("age-encryption.org/v1\r\n-> scrypt {salt} 2\r\n{body}\r\n--- {mac}\r\n", "another kind of file")]
    [InlineData("age-encryption.org/v1\n-> X25519 {body}\n{body}\n--- {mac}\n", "locked for a key")]
    [InlineData("age-encryption.org/v2\n-> scrypt {salt} 2\n{body}\n--- {mac}\n", "another kind of file")]
    [InlineData("-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n", "another kind of file")]
    [InlineData("parley: 1\n", "another kind of file")]
    [InlineData("", "another kind of file")]
    public void A_head_that_is_not_of_the_format_is_refused_with_the_reason(string form, string why)
    {
        var lines = Encoding.ASCII.GetString(AgeFiles.Of("x"u8)).Split('\n');
        var (salt, body, mac) = (lines[1].Split(' ')[2], lines[2], lines[3][4..]);
        var text = form.Replace("{salt}", salt, StringComparison.Ordinal).Replace("{body}", body, StringComparison.Ordinal).Replace("{mac}", mac, StringComparison.Ordinal);
        using var from = new MemoryStream(Encoding.ASCII.GetBytes(text));
        var (header, found) = AgeHeader.Read(from);
        Assert.Null(header);
        Assert.Contains(why, found, StringComparison.Ordinal);
    }

    static bool IsRefused(byte[] file)
    {
        try
        {
            return AgeFiles.Body(file) is null;
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    static int HeadLength(byte[] file) => file.AsSpan().IndexOf("\n--- "u8) + "\n--- ".Length + 43 + 1;

    static byte[] Body(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(((i * 31) + (i >> 8)) & 0xff))];
}
