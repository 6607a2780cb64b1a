using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Parley.Tests.Desk;

/// <summary>What was said, noted in a room; what may be told, told there; promises and answers.</summary>
public sealed partial class NotingTests
{
    const string Room = "c/strike/rooms/crews";
    const string Asked = "conciliator|2031-11-19||Asked whether four hands would do";
    const string Rosters = "conciliator|2031-11-17|2031-11-22|A paper on rosters before the strike date";

    [Fact]
    public async Task A_note_becomes_a_confidence_that_reveals_least()
    {
        await using var desk = await OpenDesk.OnExample("strike", new Noon(2031, 11, 20));
        var (status, to) = await desk.Post(Room, ("do", "note"), ("says", " They would look\r\nat four hands "), ("how", ""), ("about", ""), ("may_tell", ""), ("as", "idea"), ("date", "2031-11-20"), ("recorded", "2031-11-20"), ("until", ""));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.StartsWith("/c/strike/rooms/crews?note=on", to, StringComparison.Ordinal);
        Assert.Contains(
            """
              - id: c1
                from: crews
                to: [conciliator]
                date: 2031-11-20
                recorded: 2031-11-20
                says: They would look at four hands
                may_tell: []
                as: idea
            """, desk.Text, StringComparison.Ordinal);
        Assert.Contains("as_of: 2031-11-20", desk.Text, StringComparison.Ordinal);
        var page = await desk.Get(to.TrimStart('/'));
        Assert.Contains("Noted as c1.", page, StringComparison.Ordinal);
        Assert.Contains("They would look at four hands", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_a_note_can_say_is_in_the_file()
    {
        await using var desk = await OpenDesk.OnExample("strike", new Noon(2031, 11, 22));
        var (status, to) = await desk.Post(Room, ("do", "note"), ("says", "Four hands: perhaps"), ("how", "meeting"), ("about", "crew"), ("about", "rest"), ("about", ""), ("may_tell", "line"), ("may_tell", "captain"), ("as", "said"),
            ("from", "crews|Ida Holm"), ("date", "2031-11-21"), ("recorded", "2031-11-22"), ("until", "2031-11-30"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains(
            """
                from: crews
                to: [conciliator]
                date: 2031-11-21
                how: meeting
                recorded: 2031-11-22
                says: "Four hands: perhaps"
                about: [crew, rest]
                may_tell: [line, captain]
                as: said
                until: 2031-11-30
                note: Spoken by Ida Holm
            """, desk.Text, StringComparison.Ordinal);
        Assert.Contains("as_of: 2031-11-21", desk.Text, StringComparison.Ordinal);
        Assert.Contains("The case now speaks of 21 Nov 2031.", await desk.Get(to.TrimStart('/')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_that_cannot_be_taken_comes_back_with_all_that_was_typed()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var before = desk.Text;
        var (status, page) = await desk.Post(Room, ("do", "note"), ("says", "Kept words"), ("as", "shape"), ("may_tell", "line"), ("date", "2031-11-19"), ("recorded", "2031-11-18"), ("until", "2031-11-01"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(before, desk.Text);
        Assert.Contains(">Kept words</textarea>", page, StringComparison.Ordinal);
        Assert.Contains("What only shapes packages is told to nobody", page, StringComparison.Ordinal);
        Assert.Contains("It cannot be written down before it was said, on 19 Nov 2031.", page, StringComparison.Ordinal);
        Assert.Contains("The permission cannot end before it was said", page, StringComparison.Ordinal);
        Assert.Contains("value=\"2031-11-19\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_shows_who_could_read_it_before_it_is_saved()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var before = desk.Text;
        var (status, page) = await desk.Post(Room, ("do", "preview"), ("says", "Not yet"), ("as", "said"), ("may_tell", "line"), ("date", "2031-11-20"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(before, desk.Text);
        Assert.Equal(["Crews' union", "Sound Line", "State conciliator"], Readers(page));
        Assert.Contains(">Not yet</textarea>", page, StringComparison.Ordinal);
        var (_, fragment) = await desk.Post(Room, ("do", "readers"), ("as", "shape"), ("may_tell", "line"), ("date", "2031-11-20"));
        Assert.DoesNotContain("<html", fragment, StringComparison.Ordinal);
        Assert.Equal(["Crews' union", "State conciliator"], Readers(fragment));
        Assert.Equal(9, Readers((await desk.Post(Room, ("do", "readers"), ("as", "idea"), ("may_tell", "all"), ("date", "2031-11-20"))).Text).Length);
    }

    [Fact]
    public async Task A_note_shown_again_is_about_what_its_words_speak_of_unless_that_was_taken_out()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        (string, string)[] said = [("do", "preview"), ("says", "Four hands in winter, if rest comes first"), ("date", "2031-11-20")];
        var (_, first) = await desk.Post(Room, [.. said, ("about", ""), ("about", "")]);
        Assert.Equal(["rest", "crew"], Chosen(first));
        Assert.Equal(["rest", "crew"], ByWords(first));
        Assert.Contains("Chosen by the words;", first, StringComparison.Ordinal);

        var (_, without) = await desk.Post(Room, [.. said, ("about", ""), ("about", "crew"), ("about-by-words", "rest"), ("about-by-words", "crew")]);
        Assert.Equal(["crew"], Chosen(without));
        var (_, chosen) = await desk.Post(Room, [.. said, ("about", "peace"), ("about", ""), ("about-by-words", "rest"), ("about-by-words", "crew")]);
        Assert.Equal(["peace"], Chosen(chosen));
        Assert.DoesNotContain("Chosen by the words;", chosen, StringComparison.Ordinal);

        var (_, changed) = await desk.Post(Room, ("do", "preview"), ("says", "Four hands in winter"), ("date", "2031-11-20"), ("about", "rest"), ("about", "crew"), ("about-by-words", "rest"), ("about-by-words", "crew"));
        Assert.Equal(["crew"], Chosen(changed));
    }

    [Fact]
    public async Task While_a_note_is_written_only_a_change_of_what_it_is_about_is_answered()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var (status, field) = await desk.Post(Room, ("do", "about"), ("says", "Four hands in winter"), ("about", ""));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("<html", field, StringComparison.Ordinal);
        Assert.Equal(["crew"], Chosen(field));
        Assert.Equal(HttpStatusCode.NoContent, (await desk.Post(Room, ("do", "about"), ("says", "Four hands in winter and spring"), ("about", "crew"), ("about-by-words", "crew"))).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await desk.Post(Room, ("do", "about"), ("says", "Nothing of the kind"), ("about", "peace"))).Status);
    }

    [Fact]
    public async Task A_note_that_is_saved_is_about_what_was_chosen_and_nothing_else()
    {
        await using var desk = await OpenDesk.OnExample("strike", new Noon(2031, 11, 20));
        await desk.Post(Room, ("do", "note"), ("says", "Four hands in winter"), ("about", ""), ("date", "2031-11-20"), ("as", "idea"));
        Assert.Contains("says: Four hands in winter\n    may_tell: []", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_be_told_is_noted_as_told()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var (status, _) = await desk.Post(Room, ("do", "convey"), ("confidence", "c-line-crew"), ("what", "Could a fourth hand be found?"), ("date", "2031-11-20"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("- { id: m3, by: conciliator, to: crews, date: 2031-11-20, what: Could a fourth hand be found?, confidence: c-line-crew }", desk.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c-committee", "c-committee may be told to \u2068Sound Line\u2069, not to \u2068Crews' union\u2069.")]
    [InlineData("c-members", "c-members may be told to nobody; it may only shape packages.")]
    [InlineData("c-none", "The case has no confidence of that id.")]
    public async Task What_may_not_be_told_is_refused_though_the_form_is_forged(string confidence, string refusal)
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var before = desk.Text;
        var (status, page) = await desk.Post(Room, ("do", "convey"), ("confidence", confidence), ("what", "Words"), ("date", "2031-11-20"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(before, desk.Text);
        Assert.Contains(refusal, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_idea_is_refused_in_words_that_name_its_giver_and_after_its_permission()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var before = desk.Text;
        var (status, page) = await desk.Post(Room, ("do", "convey"), ("confidence", "c-line-crew"), ("what", "Sound Line would find a fourth hand"), ("date", "2031-11-20"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("these words name", page, StringComparison.Ordinal);
        Assert.Contains(">Sound Line would find a fourth hand</textarea>", page, StringComparison.Ordinal);
        var (late, refused) = await desk.Post(Room, ("do", "convey"), ("confidence", "c-line-crew"), ("what", "A fourth hand?"), ("date", "2031-11-26"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late);
        Assert.Contains("until 25 Nov 2031", refused, StringComparison.Ordinal);
        Assert.Equal(before, desk.Text);
    }

    [Fact]
    public async Task What_was_carried_is_answered_and_a_promise_kept_where_they_stand()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Post(Room, ("do", "answered"), ("entry", Asked), ("date", "2031-11-20"), ("version", await Version(desk)))).Status);
        Assert.Contains("what: Asked whether four hands would do, confidence: c-line-crew, answered: 2031-11-20 }", desk.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Post(Room, ("do", "kept"), ("entry", Rosters), ("date", "2031-11-20"), ("version", await Version(desk)))).Status);
        Assert.Contains("what: A paper on rosters before the strike date, due: 2031-11-22, kept: 2031-11-20 }", desk.Text, StringComparison.Ordinal);
        var sheet = RoomsTests.Part(await desk.Get(Room), "class=\"sheet-lists\"", "room-log");
        Assert.DoesNotContain("Asked whether four hands", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("A paper on rosters", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_not_written_over_a_file_that_changed()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var seen = await Version(desk);
        var changed = desk.Text.Replace("conveyed:\n", "conveyed:\n  - { by: captain, to: crews, date: 2031-11-18, what: Another }\n", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(desk.Folder, "case.yaml"), changed, TestContext.Current.CancellationToken);
        var (status, page) = await desk.Post(Room, ("do", "answered"), ("entry", Asked), ("date", "2031-11-20"), ("version", seen));
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("what: Another", page, StringComparison.Ordinal);
        Assert.Contains($"name=\"entry\" value=\"{Asked}\"", page, StringComparison.Ordinal);
        Assert.Equal(changed, desk.Text);
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Post(Room, ("do", "answered"), ("entry", Asked), ("date", "2031-11-20"), ("version", await Version(desk)))).Status);
        Assert.Contains("what: Asked whether four hands would do, confidence: c-line-crew, answered: 2031-11-20 }", desk.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await desk.Post(Room, ("do", "kept"), ("entry", Rosters), ("date", "2031-11-20"))).Status);
    }

    [Fact]
    public async Task Entries_of_other_rooms_are_out_of_reach_here()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var version = await Version(desk);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.Post(Room, ("do", "answered"), ("entry", "conciliator|2031-11-11||The committee's condition on the term"), ("date", "2031-11-20"), ("version", version))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.Post(Room, ("do", "kept"), ("entry", "conciliator|2031-11-11|2031-11-15|A costing of the claim"), ("date", "2031-11-20"), ("version", version))).Status);
    }

    [Fact]
    public async Task A_promise_of_either_is_noted_with_the_day_it_is_due()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Post(Room, ("do", "promise"), ("who", "theirs"), ("what", "Their roster"), ("date", "2031-11-20"), ("due", "2031-11-25"))).Status);
        Assert.Contains("- { by: crews, to: conciliator, date: 2031-11-20, what: Their roster, due: 2031-11-25 }", desk.Text, StringComparison.Ordinal);
        var (status, page) = await desk.Post(Room, ("do", "promise"), ("who", "ours"), ("what", ""), ("date", "2031-11-20"), ("due", "2031-11-19"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Write down what was promised.", page, StringComparison.Ordinal);
        Assert.Contains("This cannot be before 20 Nov 2031.", page, StringComparison.Ordinal);
    }

    static async Task<string> Version(OpenDesk desk) => RoomsTests.Part(await desk.Get(Room), "data-version=\"", "\" data-live")["data-version=\"".Length..];

    static string[] Chosen(string page) => [.. Selected().Matches(RoomsTests.Part(page, "id=\"note-abouts\"", "</div>")).Select(m => m.Groups["id"].Value).Where(i => i.Length > 0)];

    static string[] ByWords(string page) => [.. Hidden().Matches(page).Select(m => m.Groups["id"].Value)];

    [GeneratedRegex("<option value=\"(?<id>[^\"]*)\" selected", RegexOptions.None, 1000)]
    private static partial Regex Selected();

    [GeneratedRegex("name=\"about-by-words\" value=\"(?<id>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Hidden();

    static string[] Readers(string page)
    {
        var list = page[page.IndexOf("Who could ever read this</h3>", StringComparison.Ordinal)..];
        return [.. list[..list.IndexOf("</ul>", StringComparison.Ordinal)].Split("<bdi>").Skip(1).Select(p => WebUtility.HtmlDecode(p[..p.IndexOf("</bdi>", StringComparison.Ordinal)]))];
    }

    /// <summary>A clock that stands at noon of a day.</summary>
    sealed class Noon(int year, int month, int day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(year, month, day, 12, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
