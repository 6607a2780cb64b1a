using System.IO.Compression;
using System.Text;
using Parley.Reports;
using Xunit;
using Decoder = Parley.Reports.Decoder;

namespace Parley.Tests.Reports.Decoding;

public sealed class DecoderTests
{
    const string English = "The harbour board “welcomed” the offer — it had not read it yet, the clerk’s office said.\r\nTalks go on.";
    const string Polish = "Związek zawodowy odrzucił ofertę. Rzecznik powiedział, że rozmowy będą kontynuowane później.";
    const string Russian = "Профсоюз отклонил предложение. Представитель сказал, что переговоры продолжатся на следующей неделе.";
    const string Greek = "Το συνδικάτο απέρριψε την προσφορά. Ο εκπρόσωπος δήλωσε ότι οι συνομιλίες θα συνεχιστούν.";
    const string Turkish = "Sendika teklifi reddetti. Sözcü, görüşmelerin gelecek hafta süreceğini, çünkü işçilerin beklediğini söyledi.";
    const string Hebrew = "האיגוד דחה את ההצעה. הדובר אמר כי השיחות יימשכו בשבוע הבא.";
    const string Arabic = "رفضت النقابة العرض وقال المتحدث إن المحادثات ستستمر الأسبوع المقبل.";
    const string French = "Le syndicat a rejeté l’offre. Le porte-parole a déclaré que les négociations se poursuivraient à l’été.";

    [Theory]
    [InlineData("utf-8", English)]
    [InlineData("utf-8", Russian)]
    [InlineData("utf-16", English)]
    [InlineData("utf-16", Arabic)]
    [InlineData("utf-16BE", Polish)]
    [InlineData("utf-32", English)]
    public void A_byte_order_mark_is_obeyed_and_dropped(string encoding, string text)
    {
        var with = Encoding.GetEncoding(encoding);
        var decoded = Text([.. with.GetPreamble(), .. with.GetBytes(text)]);
        Assert.Equal(text, decoded.Value);
    }

    [Theory]
    [InlineData("utf-16", "utf-16le", English)]
    [InlineData("utf-16", "utf-16le", Russian)]
    [InlineData("utf-16", "utf-16le", Hebrew)]
    [InlineData("utf-16BE", "utf-16be", English)]
    [InlineData("utf-16BE", "utf-16be", Greek)]
    public void UTF_16_is_told_without_a_mark(string encoding, string name, string text)
    {
        var decoded = Text(Encoding.GetEncoding(encoding).GetBytes(text));
        Assert.Equal((text, name), (decoded.Value, decoded.Encoding));
    }

    [Theory]
    [InlineData("windows-1252", English)]
    [InlineData("windows-1252", French)]
    [InlineData("windows-1250", Polish)]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("windows-1253", Greek)]
    [InlineData("windows-1254", Turkish)]
    [InlineData("windows-1255", Hebrew)]
    [InlineData("windows-1256", Arabic)]
    public void An_undeclared_encoding_of_one_byte_is_told_by_its_letters(string encoding, string text)
    {
        var decoded = Text(Bytes(encoding, text));
        Assert.Equal((text, encoding), (decoded.Value, decoded.Encoding));
    }

    [Theory]
    [InlineData("iso-8859-1", "windows-1252", "<meta charset=iso-8859-1>", "Le député a dit « non ».")]
    [InlineData("windows-1251", "windows-1251", "<META http-equiv='Content-Type' content='text/html; charset=Windows-1251'>", Russian)]
    [InlineData("iso-8859-2", "iso-8859-2", "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?>", Polish)]
    [InlineData("windows-1250", "windows-1250", "<script>var a = 1;</script><meta charset=\"cp1250\">", Polish)]
    [InlineData("shift_jis", "shift_jis", "<meta charset=\"Shift_JIS\">", "労働組合は提案を拒否した。")]
    public void A_declared_encoding_is_obeyed(string encoding, string name, string declaration, string text)
    {
        var page = $"{declaration}<p>{text}</p>";
        var decoded = Text(Bytes(encoding, page));
        Assert.Equal((page, name, true), (decoded.Value, decoded.Encoding, decoded.IsHtml));
    }

    [Theory]
    [InlineData("<meta charset=windows-1251>")]
    [InlineData("<meta charset=no-such-charset>")]
    [InlineData("<meta charset=utf-7>")]
    [InlineData("<meta charset=utf-16>")]
    [InlineData("")]
    public void Valid_UTF_8_is_UTF_8_whatever_the_page_declares(string declaration)
    {
        var page = $"<html>{declaration}<p>{French}</p>";
        Assert.Equal((page, "utf-8"), (Text(Encoding.UTF8.GetBytes(page)).Value, Text(Encoding.UTF8.GetBytes(page)).Encoding));
    }

    [Fact]
    public void A_few_bad_bytes_in_UTF_8_lose_only_themselves()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Russian), 0xC3, 0x28, .. Encoding.UTF8.GetBytes(Polish), 0xFF, .. "end"u8];
        Assert.Equal(Russian + "\uFFFD(" + Polish + "\uFFFDend", Text(bytes).Value);
    }

    [Fact]
    public void UTF_8_cut_off_in_the_middle_of_a_character_keeps_the_rest()
    {
        var bytes = Encoding.UTF8.GetBytes(French + "é");
        Assert.Equal(French + "\uFFFD", Text(bytes[..^1]).Value);
    }

    [Fact]
    public void Gzip_is_unpacked_also_within_gzip()
    {
        var packed = Packed(Packed(Encoding.UTF8.GetBytes(English)));
        Assert.Equal(English, Text(packed).Value);
    }

    [Fact]
    public void A_bomb_is_refused_at_the_limit()
    {
        var bomb = Packed(new byte[20_000_000]);
        Assert.Contains("more than", Why(bomb), StringComparison.Ordinal);
        Assert.True(bomb.Length < 100_000);
    }

    [Fact]
    public void A_file_over_the_limit_is_refused()
    {
        var limits = new ReportLimits { Bytes = 100 };
        Assert.IsType<Decoded.Text>(Decoder.Decode(new byte[100].Select(_ => (byte)'a').ToArray(), limits));
        Assert.Equal("The file holds more than 100 bytes: split it.", Assert.IsType<Decoded.Unreadable>(Decoder.Decode(new byte[101], limits)).Why);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(30)]
    public void Damaged_gzip_is_refused(int cut)
    {
        var packed = Packed(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Polish, 20))));
        Assert.StartsWith("The gzip data are damaged", Why(packed[..^cut]), StringComparison.Ordinal);
        packed[^cut] ^= 0x55;
        Assert.StartsWith("The gzip data are damaged", Why(packed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public void An_empty_file_is_refused(string text) => Assert.Equal("The file is empty.", Why(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("25504446 2D312E37 0A", "The file is a PDF document, not a text: save its words as text.")]
    [InlineData("504B0304 14000600", "The file is a zip archive or an office document (docx, odt, epub), not a text: unpack it, or save it as text or HTML.")]
    [InlineData("89504E47 0D0A1A0A 0000", "The file is a picture, not a text: take the report's words from the page it stands on.")]
    [InlineData("FFD8FFE0 0010", "The file is a picture, not a text: take the report's words from the page it stands on.")]
    [InlineData("D0CF11E0 A1B11AE1", "The file is an office document, not a text: save it as text or HTML.")]
    [InlineData("7B5C7274 66312041", "The file is a rich text document, not a text: save it as text or HTML.")]
    [InlineData("01020304 05060708 00010203 04050600", "The file holds binary data, not a text: save the report as text or HTML.")]
    public void A_file_that_is_no_text_is_refused_in_a_sentence(string hex, string why) =>
        Assert.Equal(why, Why(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>x</body></html>", true)]
    [InlineData("\r\n  <html lang=en>", true)]
    [InlineData("<!-- saved --><?xml version='1.0'?><div>a</div>", true)]
    [InlineData("The board met. <p>The clerk spoke.</p> <p>It rained.</p>", true)]
    [InlineData("The board met on Tuesday.", false)]
    [InlineData("<The board> met and 3 < 4.", false)]
    [InlineData("<3 from the harbour", false)]
    [InlineData("It wrote <b>no</b> in bold.", false)]
    public void A_page_is_told_by_its_content(string text, bool isHtml) => Assert.Equal(isHtml, Text(Encoding.UTF8.GetBytes(text)).IsHtml);

    [Fact]
    public void Arbitrary_bytes_never_throw_and_decode_the_same_twice()
    {
        var dice = new Random(20_260_719);
        byte[][] starts = [[], [0x1F, 0x8B, 8, 0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [.. "<meta charset=windows-1255>"u8], [.. "<meta charset=iso-2022-jp>\u001b$B"u8]];
        for (var n = 0; n < 4000; n++)
        {
            var bytes = new byte[dice.Next(300)];
            dice.NextBytes(bytes);
            if (n % 3 == 0)
            {
                bytes = [.. bytes.Select(b => (byte)(b % 96 + 32))];
            }

            byte[] file = [.. starts[n % starts.Length], .. bytes];
            Assert.Equal(Decoder.Decode(file, new ReportLimits()), Decoder.Decode(file, new ReportLimits()));
        }
    }

    static byte[] Bytes(string encoding, string text) => CodePage(encoding).GetBytes(text);

    static Encoding CodePage(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    static byte[] Packed(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    static Decoded.Text Text(byte[] bytes) => Assert.IsType<Decoded.Text>(Decoder.Decode(bytes, new ReportLimits()));

    static string Why(byte[] bytes) => Assert.IsType<Decoded.Unreadable>(Decoder.Decode(bytes, new ReportLimits())).Why;
}
