using System.Collections.Immutable;
using System.Globalization;
using Parley.Reports;
using Xunit;

namespace Parley.Tests.Reports;

public sealed class DateReaderTests
{
    // The reports are of Saturday, 14 June 2031, unless a row says otherwise.
    const string Saturday = "2031-06-14";

    [Theory]
    [InlineData("The crews walked out on Thursday.", "Thursday", "2031-06-12")]
    [InlineData("The crews will walk out on Thursday.", "Thursday", "2031-06-19")]
    [InlineData("The union plans to meet the owners on Monday.", "Monday", "2031-06-16")]
    [InlineData("On Monday, the union's council is to vote in Orm.", "Monday", "2031-06-16")]
    [InlineData("On Monday, the union's council voted in Orm.", "Monday", "2031-06-09")]
    [InlineData("The two failed to agree on Friday.", "Friday", "2031-06-13")]
    [InlineData("The talks ended late Friday evening.", "late Friday evening", "2031-06-13")]
    [InlineData("The owners turned down Friday's offer.", "Friday", "2031-06-13")]
    [InlineData("A ballot scheduled for Wednesday has been called off.", "Wednesday", "2031-06-18")]
    [InlineData("The union met the owners last Tuesday.", "last Tuesday", "2031-06-10")]
    [InlineData("The board meets next Tuesday.", "next Tuesday", "2031-06-17")]
    [InlineData("The owners wrote to the union yesterday.", "yesterday", "2031-06-13")]
    [InlineData("The port was quiet this morning.", "this morning", "2031-06-14")]
    [InlineData("The letter came last night.", "last night", "2031-06-13")]
    [InlineData("The envoy left two days ago.", "two days ago", "2031-06-12")]
    [InlineData("The gates were opened on 3 June.", "3 June", "2031-06-03")]
    [InlineData("The gates will be opened on 3 June.", "3 June", "2032-06-03")]
    [InlineData("The accord was signed on August 16, 2024.", "August 16, 2024", "2024-08-16")]
    [InlineData("The accord was signed on the 16th of August 2024.", "16th of August 2024", "2024-08-16")]
    [InlineData("The accord was signed on Thursday, Feb. 29, 2024, in Orm.", "Thursday, Feb. 29, 2024", "2024-02-29")]
    [InlineData("The order of 2030-11-05 still stands.", "2030-11-05", "2030-11-05")]
    [InlineData("The order of 25/11/2030 still stands.", "25/11/2030", "2030-11-25")]
    [InlineData("The order of 25.11.2030 still stands.", "25.11.2030", "2030-11-25")]
    [InlineData("The war began on October 7 with a raid.", "October 7", "2030-10-07")]
    [InlineData("They must accept the May 27 terms.", "May 27", "2031-05-27")]
    public void One_day(string text, string wording, string day)
    {
        var reading = Assert.Single(Find(text, Saturday));

        Assert.Equal((wording, day, day), (reading.Span.Of(text), Iso(reading.From), Iso(reading.To)));
        Assert.NotNull(reading.Rule);
    }

    [Theory]
    [InlineData("The sides met last week.", "last week", "2031-06-02", "2031-06-08")]
    [InlineData("The sides will meet next week.", "next week", "2031-06-16", "2031-06-22")]
    [InlineData("The toll rose earlier this week.", "earlier this week", "2031-06-09", "2031-06-14")]
    [InlineData("Envoys are to fly home this weekend.", "this weekend", "2031-06-14", "2031-06-15")]
    [InlineData("Ministers convene again mid to late next week.", "mid to late next week", "2031-06-18", "2031-06-22")]
    [InlineData("Ministers will meet early next week.", "early next week", "2031-06-16", "2031-06-18")]
    [InlineData("The plan was put forward in May.", "May", "2031-05-01", "2031-05-31")]
    [InlineData("The leader was killed in late July.", "late July", "2030-07-21", "2030-07-31")]
    [InlineData("The dam was closed in mid-March.", "mid-March", "2031-03-11", "2031-03-21")]
    [InlineData("Shelling went on overnight.", "overnight", "2031-06-13", "2031-06-14")]
    [InlineData("The parties talked from Tuesday to Thursday.", "Tuesday to Thursday", "2031-06-10", "2031-06-12")]
    [InlineData("Talks were held between 3 May and 5 May.", "3 May and 5 May", "2031-05-03", "2031-05-05")]
    [InlineData("Talks were held on 16-18 April.", "16-18 April", "2031-04-16", "2031-04-18")]
    [InlineData("Exports fell in the second quarter of 2030.", "the second quarter of 2030", "2030-04-01", "2030-06-30")]
    [InlineData("The party was founded in 2019.", "2019", "2019-01-01", "2019-12-31")]
    [InlineData("The pact was made last summer.", "last summer", "2030-06-01", "2030-08-31")]
    [InlineData("Nine boats sank over the past two weeks.", "over the past two weeks", "2031-05-31", "2031-06-14")]
    [InlineData("The vote was held three weeks ago.", "three weeks ago", "2031-05-21", "2031-05-27")]
    [InlineData("The law was passed last month.", "last month", "2031-05-01", "2031-05-31")]
    [InlineData("The rates will rise at the end of the year.", "the end of the year", "2031-11-02", "2031-12-31")]
    public void Days_from_and_to(string text, string wording, string from, string to)
    {
        var reading = Assert.Single(Find(text, Saturday));

        Assert.Equal((wording, from, to), (reading.Span.Of(text), Iso(reading.From), Iso(reading.To)));
    }

    [Theory]
    [InlineData("Nobody has crossed since March.", "since March", DateBound.Since, "2031-03-01", "2031-06-14")]
    [InlineData("The ministers will meet before the end of next week.", "before the end of next week", DateBound.By, "2031-06-14", "2031-06-22")]
    [InlineData("The union wants an answer by Friday.", "by Friday", DateBound.By, null, "2031-06-13")]
    [InlineData("The union expects to have an answer by Friday.", "by Friday", DateBound.By, "2031-06-14", "2031-06-20")]
    [InlineData("The talks, held in Orm starting on Thursday, have ended.", "starting on Thursday", DateBound.Since, "2031-06-12", "2031-06-14")]
    [InlineData("The fee will be paid after 1 July.", "after 1 July", DateBound.After, "2031-07-01", null)]
    public void Limits(string text, string wording, DateBound bound, string? from, string? to)
    {
        var reading = Assert.Single(Find(text, Saturday));

        Assert.Equal((wording, bound, from, to), (reading.Span.Of(text), reading.Bound, Iso(reading.From), Iso(reading.To)));
    }

    [Theory]
    [InlineData("2030-12-20", "The ferries will stop in January.", "2031-01-01", "2031-01-31")]
    [InlineData("2031-01-05", "The ferries stopped in December.", "2030-12-01", "2030-12-31")]
    [InlineData("2031-01-01", "The ferries stopped on Monday.", "2030-12-30", "2030-12-30")]
    [InlineData("2030-12-31", "The ferries will stop next week.", "2031-01-06", "2031-01-12")]
    [InlineData("2031-03-01", "The ferries stopped yesterday.", "2031-02-28", "2031-02-28")]
    [InlineData("2032-03-01", "The ferries stopped yesterday.", "2032-02-29", "2032-02-29")]
    [InlineData("2031-03-01", "The dam broke on February 29.", "2028-02-29", "2028-02-29")]
    [InlineData("2031-03-31", "The ferries stopped last month.", "2031-02-01", "2031-02-28")]
    public void The_turn_of_years_and_leap_days(string published, string text, string from, string to)
    {
        var reading = Assert.Single(Find(text, published));

        Assert.Equal((from, to), (Iso(reading.From), Iso(reading.To)));
    }

    [Theory]
    [InlineData("The crews walked out on Thursday.", "Thursday")]
    [InlineData("The sides will meet next week.", "next week")]
    [InlineData("The war began on October 7.", "October 7")]
    [InlineData("The letter came last night.", "last night")]
    [InlineData("The order of 03/04/2031 still stands.", "03/04/2031")]
    public void Without_a_day_of_publication_wording_stays_wording(string text, string wording)
    {
        var reading = Assert.Single(Find(text, null));

        Assert.Equal(wording, reading.Span.Of(text));
        Assert.Equal((null, null, null), (reading.From, reading.To, reading.Rule));
    }

    [Theory]
    [InlineData("The accord was signed on August 16, 2024.", "2024-08-16")]
    [InlineData("The accord was signed in August 2024.", "2024-08-01")]
    public void Full_dates_need_no_day_of_publication(string text, string from) => Assert.Equal(from, Iso(Assert.Single(Find(text, null)).From));

    [Theory]
    [InlineData("Owners may talk to the union.")]
    [InlineData("Thousands march on the capital.")]
    [InlineData("May Tannen spoke for the union.")]
    [InlineData("The ceasefire is to last six weeks.")]
    [InlineData("The fall of the government surprised nobody.")]
    [InlineData("The second party left the room.")]
    [InlineData("The mission was expelled.")]
    public void No_time_is_named(string text) => Assert.Empty(Find(text, Saturday));

    [Theory]
    [InlineData("They expect an answer in the coming days.", "the coming days")]
    [InlineData("The order came several days ago.", "several days ago")]
    [InlineData("The terms of the October 7 accord still bind them.", "October 7")]
    public void What_cannot_be_reckoned_stays_wording(string text, string wording)
    {
        var reading = Assert.Single(Find(text, Saturday));

        Assert.Equal((wording, null), (reading.Span.Of(text), reading.From));
    }

    [Fact]
    public void A_day_counted_from_the_day_last_named()
    {
        var readings = Find("The envoy reached Orm on 3 June. The previous day he had been in Skarv.", Saturday);

        Assert.Equal("2031-06-02", Iso(readings[1].From));
        Assert.Null(Assert.Single(Find("The previous day he had been in Skarv.", Saturday)).From);
    }

    [Fact]
    public void A_statement_is_dated_by_its_frame_and_not_by_what_is_said()
    {
        const string Text = "On Friday the union said it would strike in July unless an answer came by Monday.";
        var dates = Find(Text, Saturday).ToImmutableArray();
        var sentence = new TextSpan(0, Text.Length);

        Assert.Equal("Friday", DateReader.DayOf(dates, sentence)?.Span.Of(Text));
        Assert.Equal("July", DateReader.DayOf(dates, sentence, [new TextSpan(0, 10)])?.Span.Of(Text));
        Assert.Null(DateReader.DayOf(dates, sentence, [sentence]));
        Assert.Null(DateReader.DayOf([], sentence));
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var english = Find("The ferries stopped on 3 June and in mid-March; the ministers will meet next Friday.", Saturday);
        try
        {
            foreach (var name in new[] { "tr-TR", "ar-SA", "fa-IR", "th-TH" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                Assert.Equal(english, Find("The ferries stopped on 3 June and in mid-March; the ministers will meet next Friday.", Saturday));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void On_arbitrary_wordings_spans_are_in_order_and_days_too()
    {
        string[] words = ["May", "16", "August", "Friday", "next", "last", "week", "the", "end", "of", "early", "mid-July", "to", "since", "by", "2031", "29 February", "9999", "two", "days", "ago", "in", "-", ",", ".", "\n", "will meet", "met", "99999999999", "weekend", "Q3", "12/13/2031", "overnight", "from now", "90", "decades", "'s", "”"];
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            var text = string.Join(' ', Enumerable.Range(0, random.Next(30)).Select(_ => words[random.Next(words.Length)]));
            DateOnly? published = (seed % 3) switch { 0 => null, 1 => new DateOnly(2031, 6, 14), _ => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)) };
            var readings = DateReader.Find(Prose.Of(text, Paragraph.Of(text)), published);

            Assert.All(readings.Zip(readings.Skip(1)), p => Assert.True(p.First.Span.End <= p.Second.Span.Start, $"seed {seed}: {text}"));
            Assert.All(readings, r => Assert.True(r.From is null || r.To is null || r.From <= r.To, $"seed {seed}: {r.Span.Of(text)} in {text}"));
            Assert.All(readings, r => Assert.True((r.Rule is null) == (r.From is null && r.To is null), $"seed {seed}: {r.Span.Of(text)} in {text}"));
        }
    }

    static List<DateReading> Find(string text, string? published) =>
        [.. DateReader.Find(Prose.Of(text, Paragraph.Of(text)), published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture))];

    static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
