using System.Text;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Formats;

/// <summary>The vectors of RFC 7914, section 12.</summary>
public sealed class ScryptTests
{
    [Theory]
    [InlineData("", "", 4, 1, 1, "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906")]
    [InlineData("password", "NaCl", 10, 8, 16, "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640")]
    [InlineData("pleaseletmein", "SodiumChloride", 14, 8, 1, "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887")]
    [InlineData("pleaseletmein", "SodiumChloride", 20, 8, 1, "2101cb9b6a511aaeaddbbe09cf70f881ec568d574a2ffd4dabe5ee9820adaa478e56fd8f4ba5d09ffa1c6d927c40f4c337304049e8a952fbcbf45c6fa77a41a4")]
    public void Keys_are_those_of_the_standard(string passphrase, string salt, int log2N, int r, int p, string expected) =>
        Assert.Equal(expected, Convert.ToHexStringLower(Scrypt.Key(Encoding.ASCII.GetBytes(passphrase), Encoding.ASCII.GetBytes(salt), log2N, r, p, expected.Length / 2, TestContext.Current.CancellationToken)));

    [Fact]
    public async Task A_stop_is_seen_within_the_work()
    {
        using var stop = new CancellationTokenSource();
        var work = Task.Run(() => Scrypt.Key("x"u8, "y"u8, 20, 8, 1, 32, stop.Token), TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);
    }
}
