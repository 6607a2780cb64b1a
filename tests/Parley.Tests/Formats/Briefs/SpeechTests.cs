using System.Globalization;
using System.Numerics;
using Parley.Formats;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Formats.Briefs;

/// <summary>How a sentence of a brief is made from its words and what fills its places.</summary>
public sealed class SpeechTests
{
    static readonly Speech English = new(Language.English);

    /// <summary>Says every sentence as it is and every count by its last form, from right to left.</summary>
    static readonly Speech Turned = new(new Language(CultureInfo.GetCultureInfo("ar"), english => english, (_, forms) => forms.Split('|')[^1]));

    [Fact]
    public void Names_fill_places_in_the_order_of_the_language_and_stay_words_of_the_case()
    {
        var said = Phrase.Fill("**{1}** after {0}, {0} again", Phrase.Of("A"), Phrase.Of("B"));
        Assert.Equal(
            [new PhrasePart("B", Voice.Case, Strong: true), new(" after "), new("A", Voice.Case), new(", "), new("A", Voice.Case), new(" again")],
            said.Parts);
    }

    [Fact]
    public void What_looks_like_a_place_or_a_mark_in_a_name_is_left_alone() =>
        Assert.Equal("{0} **x** said", Phrase.Fill("{0} said", Phrase.Of("{0} **x**")).ToString());

    [Theory]
    [InlineData(1, "1 step")]
    [InlineData(2, "2 steps")]
    public void A_count_takes_the_form_that_goes_with_it(int count, string said) =>
        Assert.Equal(said, English.Count(count, "{0} step|{0} steps").ToString());

    [Fact]
    public void A_count_beyond_all_bounds_takes_the_form_of_its_last_digits()
    {
        var counted = new List<int>();
        var speech = new Speech(Language.English with { Form = (count, forms) => Keep(counted, count, forms) });
        speech.Count(BigInteger.Pow(10, 20) + 7, "many", "{0} step|{0} steps");
        speech.Count(7, "7", "{0} step|{0} steps");
        Assert.Equal([107, 7], counted);

        static string Keep(List<int> to, int count, string forms)
        {
            to.Add(count);
            return forms.Split('|')[^1];
        }
    }

    [Fact]
    public void A_span_is_as_short_as_its_ends_allow()
    {
        Assert.Equal("8–9 Mar 2031", English.Days(new DateSpan(new(2031, 3, 8), new(2031, 3, 9))).ToString());
        Assert.Equal("20 Mar – 10 Apr 2031", English.Days(new DateSpan(new(2031, 3, 20), new(2031, 4, 10))).ToString());
        Assert.Equal("20 Dec 2030 – 10 Apr 2031", English.Days(new DateSpan(new(2030, 12, 20), new(2031, 4, 10))).ToString());
    }

    [Theory]
    [InlineData(0.0001, "under 1\u00A0%")]
    [InlineData(0.999, "over 99\u00A0%")]
    [InlineData(1, "100\u00A0%")]
    public void A_share_that_only_rounds_to_none_or_all_says_so(double share, string said) => Assert.Equal(said, English.Share(share).ToString());

    [Fact]
    public void Names_with_nothing_but_points_between_them_run_as_the_language_does()
    {
        Assert.Equal(TextDirection.LeftToRight, English.Say("{0}: {1}", Phrase.Of("Gates"), Phrase.Of("open")).Direction);
        Assert.Equal(TextDirection.RightToLeft, Turned.Say("{0}: {1}", Phrase.Of("Gates"), Phrase.Of("open")).Direction);
        Assert.Equal(TextDirection.RightToLeft, Turned.Parts([Phrase.Of("Gates"), Phrase.Of("Toll")]).Direction);
    }

    [Fact]
    public void A_sign_stays_before_its_number_among_words_that_run_the_other_way()
    {
        Assert.Equal("+0.12", English.Gain(0.12).ToString());
        Assert.StartsWith(Direction.LeftMark + "+0", Turned.Gain(0.12).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_turn_where_they_run_the_other_way()
    {
        Assert.True(English.Turns(Phrase.Of("بيان")));
        Assert.False(English.Turns(Phrase.Of("A statement")));
        Assert.True(Turned.Turns(Phrase.Of("A statement")));
        Assert.False(Turned.Turns(Phrase.Of("12")));
    }
}
