using Parley.Reports;
using Xunit;

namespace Parley.Tests.Reports.Comparing;

public sealed class OriginTests
{
    [Fact]
    public void A_report_told_again_in_other_words_shares_its_origin()
    {
        var compared = Stories.Compare(("wire", Stories.Wire), ("again", Stories.Rewrite), ("other", Stories.Independent));
        Assert.Equal(["wire again", "again wire"], compared.Origins.Select(o => $"{o.Report} {o.Other}"));
        Assert.Equal(["wire again", "other"], compared.Groups.Select(g => string.Join(' ', g)));
    }

    [Theory]
    [InlineData("84,000 commuters", "84,000 commuters")]
    [InlineData("third since spring", "third walkout since the spring")]
    [InlineData("end to split shifts", "split shifts be abolished")]
    [InlineData("bonus of 300 crowns", "bonus of 300 crowns")]
    [InlineData("retired judge Ilse Varga", "the retired judge")]
    [InlineData("hired eleven coaches", "Eleven coaches were hired")]
    public void What_was_told_again_is_laid_beside_what_it_was_told_from(string here, string there)
    {
        var pair = Stories.Compare(("wire", Stories.Wire), ("again", Stories.Rewrite)).Origins[0];
        Assert.Contains(pair.Passages, p => p.Here.Overlaps(Place(Stories.Wire, here)) && p.There.Overlaps(Place(Stories.Rewrite, there)));
    }

    [Fact]
    public void Two_reporters_of_one_event_are_two_sources() =>
        Assert.Empty(Stories.Compare(("wire", Stories.Wire), ("other", Stories.Independent)).Origins);

    [Fact]
    public void A_copy_with_other_marks_and_letters_is_a_copy()
    {
        var copy = Stories.Wire.Replace("\"", "”", StringComparison.Ordinal).Replace("'", "’", StringComparison.Ordinal).Replace("tram", "TRAM", StringComparison.OrdinalIgnoreCase).Replace(" the ", "\u00a0the ", StringComparison.Ordinal);
        var compared = Stories.Compare(("wire", Stories.Wire), ("copy", copy));
        Assert.All(compared.Origins, o => Assert.InRange(o.Share, 0.98, 1));
        Assert.Equal(2, compared.Origins.Length);
    }

    [Fact]
    public void Copies_of_copies_are_one_group()
    {
        var paragraphs = Stories.Wire.Split("\n\n");
        var compared = Stories.Compare(
            ("c", string.Join("\n\n", paragraphs[..5])), ("lone", Stories.Independent), ("a", Stories.Wire), ("b", string.Join("\n\n", paragraphs[3..])));
        Assert.Equal(["c a b", "lone"], compared.Groups.Select(g => string.Join(' ', g)));
    }

    [Fact]
    public void Very_many_copies_are_one_group()
    {
        var compared = Stories.Compare(Enumerable.Range(0, 120).Select(n => ($"paper{n:000}", $"{Stories.Wire}\n\nPrinted on page {n}.")));
        Assert.Equal(120, Assert.Single(compared.Groups).Length);
    }

    [Fact]
    public void Words_said_before_all_reporters_make_no_common_origin()
    {
        const string said = "\"We shall not sign a paper that we have not read, and we have not read it because nobody has sent it to us,\" the harbour master Aud Brekke said.";
        var compared = Stories.Compare(
            ("a", $"Fog lay over Brekkevik when the council met on Monday to speak of its pier.\n\n{said}\n\nThe meeting was short. Nine members voted to wait, four abstained, and the youngest of them went home to feed his goats."),
            ("b", $"An engineer's bill of 90,000 has split a fishing village.\n\n{said}\n\nBefore dawn somebody had painted a question mark on the door of the council house. By noon it was gone again, and nobody had seen who took it off."));
        Assert.Empty(compared.Origins);
    }

    [Fact]
    public void Stock_phrases_make_no_common_origin()
    {
        const string stock = "The official spoke on condition of anonymity because he was not authorized to speak to the media. A spokesman did not immediately respond to a request for comment. It was not immediately clear who was in charge.";
        Assert.Empty(Stories.Compare(("a", $"{Stories.Wire}\n\n{stock}"), ("b", $"{stock}\n\n{Stories.Independent}")).Origins);
    }

    [Fact]
    public void What_stands_under_every_report_of_a_publisher_makes_no_common_origin()
    {
        const string foot = "The Velmora Lantern is owned by its readers and prints no advertisements.\n\nTell our night desk what we ought to look into, by letter or at the brass flap beside the bakery.\n\nEvery member receives the almanac, the crossword annual and a wooden bookmark carved by prisoners.";
        var stories = Enumerable.Range(0, 20).Select(n => ($"lantern{n:00}", $"{Seeded.Sentences((ulong)n + 50, 6)}\n\n{foot}"));
        Assert.Empty(Stories.Compare(stories).Origins);
    }

    [Fact]
    public void Naming_the_others_publisher_counts()
    {
        const string agency = "VELMORA (Lantern News) — The transit board will close the Quillgate depot in March, two people familiar with the plan said. The 212 men and women who work there learned of it from a notice on the canteen door. Sheds at Harrow Lane are to be widened for the older cars. The board expects to save 3.4 million crowns.";
        const string credited = "The notice hung on the door of the canteen: 212 jobs at Quillgate go in March, Lantern News reported. That would save the transit board 3.4 million crowns. The older cars move to widened sheds at Harrow Lane.";
        Assert.NotEmpty(Stories.Compare(("a", agency), ("b", credited)).Origins);
    }

    static TextSpan Place(string text, string words) => text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at ? new TextSpan(at, at + words.Length) : throw new ArgumentException($"\"{words}\" is not in the text.", nameof(words));
}
