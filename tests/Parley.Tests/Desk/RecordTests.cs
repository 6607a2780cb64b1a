using System.Net;
using System.Text.RegularExpressions;
using Parley.Formats;
using Xunit;
using Record = Parley.Formats.Record;

namespace Parley.Tests.Desk;

/// <summary>The record at the desk: read, looked at, reviewed, and taken from into the case.</summary>
public sealed class RecordTests
{
    const string Round = "c/strike/record/coastwire-round";

    static async Task<OpenDesk> Read()
    {
        var desk = await OpenDesk.OnExample("strike");
        await Finished(desk, "c/strike/reading");
        return desk;
    }

    static async Task<string> Finished(OpenDesk desk, string reading)
    {
        var (status, at) = await desk.Post(reading);
        Assert.Equal(HttpStatusCode.SeeOther, status);
        return await Watched(desk, at);
    }

    /// <summary>Asks how far the reading is until it leads on.</summary>
    static async Task<string> Watched(OpenDesk desk, string at)
    {
        while (true)
        {
            using var answer = await desk.Client.GetAsync(at, TestContext.Current.CancellationToken);
            if (answer.StatusCode == HttpStatusCode.SeeOther)
            {
                return answer.Headers.Location!.OriginalString;
            }

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    static async Task<HttpStatusCode> Status(OpenDesk desk, string page)
    {
        using var answer = await desk.Client.GetAsync(page, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    [Fact]
    public async Task A_statement_read_as_about_no_issue_is_corrected_from_what_its_words_speak_of_now()
    {
        await using var desk = await Read();
        var (reading, said) = RecordOf(desk).Readings.SelectMany(r => r.Statements.Select(s => (r, s.Said))).First(p => p.Said.About.IsEmpty);
        var word = said.Text.Split(' ').MaxBy(w => w.Count(char.IsAsciiLetterLower) == w.Length ? w.Length : 0)!;
        var page = $"c/strike/record/{PositionsYaml.CaseId(reading.Report)}";
        Assert.DoesNotContain("Chosen by the words;", await desk.Get(page), StringComparison.Ordinal);
        await desk.Edit(desk.Text.Replace("terms: [peace clause,", $"terms: [{word}, peace clause,", StringComparison.Ordinal));
        var card = RoomsTests.Part(await desk.Get(page), $"id=\"s-{said.Span.Start}\"", "</li>");
        Assert.Matches("name=\"about\" value=\"peace\" checked", card);
        Assert.Contains("Chosen by the words;", card, StringComparison.Ordinal);
        await desk.Post(page + "/review", ("id", said.Id), ("verdict", "confirmed"));
        Assert.DoesNotContain("Chosen by the words;", RoomsTests.Part(await desk.Get(page), $"id=\"s-{said.Span.Start}\"", "</li>"), StringComparison.Ordinal);
    }

    static Reviews Found(OpenDesk desk) => Reviews.Read(Path.Combine(desk.Folder, "record"));

    [Fact]
    public async Task A_case_without_a_record_offers_to_read_its_reports()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        Assert.Contains("Read the 10 reports of this case", await desk.Get("c/strike/record"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(desk.Folder, "record")));
    }

    [Fact]
    public async Task Reading_at_the_desk_writes_what_the_command_writes()
    {
        await using var desk = await Read();
        var byCommand = Path.Combine(Path.GetDirectoryName(desk.Folder)!, "by-command");
        var request = new ReadRequest { Named = ["reports"], From = desk.Folder, Case = CaseReader.Read(desk.Folder).Case, CaseFolder = desk.Folder, Output = byCommand };
        Assert.IsType<ReadOutput.Done>(await ReadRun.OfAsync(request, TestContext.Current.CancellationToken));
        var lines = File.ReadAllLines(Path.Combine(byCommand, "statements.jsonl"));
        Assert.NotEmpty(lines);
        Assert.Equal(lines.Order(StringComparer.Ordinal), File.ReadAllLines(Path.Combine(desk.Folder, "record", "statements.jsonl")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_overview_says_claims_by_side_and_issue_and_that_they_are_no_facts()
    {
        await using var desk = await Read();
        var page = await desk.Get("c/strike/record");
        Assert.Contains("Claims, not facts", page, StringComparison.Ordinal);
        Assert.Contains("10 reports · from 9 origins · 106 claims", page, StringComparison.Ordinal);
        Assert.Contains("one source", page, StringComparison.Ordinal);
        Assert.Contains("For the team alone", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_leave_only_what_they_name()
    {
        await using var desk = await Read();
        var page = await desk.Get("c/strike/record?party=crews&issue=crew&from=2031-11-13&to=2031-11-13");
        Assert.Contains("We will not sign for three", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<h3><bdi>Sound Line</bdi></h3>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("15 Nov 2031</time>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_shows_each_statement_at_its_place_with_a_number_and_its_reading()
    {
        await using var desk = await Read();
        var page = await desk.Get(Round);
        Assert.Contains("id=\"at-814\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"s-814\"", page, StringComparison.Ordinal);
        Assert.Contains("said, partly quoted", page, StringComparison.Ordinal);
        Assert.Equal(13, Regex.Count(page, "data-key=\"c\"", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task A_verdict_is_appended_and_leads_to_the_next_statement()
    {
        await using var desk = await Read();
        var (status, at) = await desk.Post(Round + "/review", ("id", "coastwire-round-814"), ("verdict", "rejected"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Matches("at=[0-9]+", at);
        Assert.DoesNotContain("at=814", at, StringComparison.Ordinal);
        Assert.Equal(Verdict.Rejected, Found(desk).Of("coastwire-round-814")!.Verdict);
        await desk.Post(Round + "/review", ("id", "coastwire-round-814"), ("verdict", "confirmed"));
        Assert.Equal(Verdict.Confirmed, Found(desk).Of("coastwire-round-814")!.Verdict);
        Assert.Equal(2, File.ReadAllLines(Path.Combine(desk.Folder, "record", "reviews.jsonl")).Length);
    }

    [Fact]
    public async Task A_correction_holds_what_was_changed_and_nothing_else()
    {
        await using var desk = await Read();
        var said = Statement(desk, "coastwire-round-814").Said;
        await desk.Post(Round + "/review", [("id", "coastwire-round-814"), ("verdict", "corrected"), ("speaker", said.Speaker), ("speakerId", said.SpeakerId ?? ""), ("party", said.Party), ("stance", "threaten"), .. said.About.Select(a => ("about", a))]);
        var (member, value) = Assert.Single(Found(desk).Of("coastwire-round-814")!.Corrected);
        Assert.Equal(("stance", "threaten"), (member, Assert.Single(value)));
        Assert.Contains("threatens", await desk.Get(Round), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_that_changes_nothing_is_told_and_not_written()
    {
        await using var desk = await Read();
        var said = Statement(desk, "coastwire-round-814").Said;
        var (status, page) = await desk.Post(Round + "/review", [("id", "coastwire-round-814"), ("verdict", "corrected"), ("speaker", said.Speaker), ("speakerId", said.SpeakerId ?? ""), ("party", said.Party), ("stance", said.Stance), .. said.About.Select(a => ("about", a))]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Nothing is different", page, StringComparison.Ordinal);
        Assert.Equal(0, Found(desk).Count);
    }

    [Fact]
    public async Task A_position_goes_into_the_case_with_the_place_of_its_sentence()
    {
        await using var desk = await Read();
        var before = desk.Text.Split('\n');
        var position = RecordOf(desk).Readings.SelectMany(r => r.Positions).First(p => p.Id == "coastwire-round-814/crew");
        var (status, _) = await desk.Post(Round + "/position", [("id", position.Id), ("wants", position.Wants ?? ""), .. position.Accepts.Select(a => ("accepts", a)), .. position.Refuses.Select(a => ("refuses", a)), ("date", "2031-11-13")]);
        Assert.Equal(HttpStatusCode.SeeOther, status);
        var added = Assert.Single(desk.Text.Split('\n').Except(before));
        Assert.Contains("party: crews, date: 2031-11-13, issue: crew", added, StringComparison.Ordinal);
        Assert.Contains("report: coastwire-round, start: 814", added, StringComparison.Ordinal);
        Assert.Equal(Verdict.Confirmed, Found(desk).Of(position.Id)!.Verdict);
        Assert.Contains("in the case", await desk.Get(Round), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_position_without_an_option_is_not_taken()
    {
        await using var desk = await Read();
        var before = desk.Text;
        var (status, page) = await desk.Post(Round + "/position", ("id", "coastwire-round-814/crew"), ("date", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Choose at least one option", page, StringComparison.Ordinal);
        Assert.Equal(before, desk.Text);
    }

    [Fact]
    public async Task A_later_statement_moves_the_day_of_the_case()
    {
        await using var desk = await Read();
        await desk.Post(Round + "/position", ("id", "coastwire-round-814/crew"), ("refuses", "three"), ("date", "2031-12-01"));
        Assert.Contains("as_of: 2031-12-01", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_report_is_kept_word_for_word_entered_into_the_case_and_read()
    {
        await using var desk = await Read();
        const string Words = "Crews say yes\n\nIda Holm, the union's chief negotiator, said on Friday the crews would accept two years.\n";
        var (status, at) = await desk.Post("c/strike/reading/add", ("text", Words), ("title", "Crews / say: yes"), ("publisher", "The Islander"), ("date", "2031-11-21"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.StartsWith("/c/strike/record/crews-say-yes", await Watched(desk, at), StringComparison.Ordinal);
        Assert.Equal(Words, File.ReadAllText(Path.Combine(desk.Folder, "reports", "crews-say-yes.txt")));
        Assert.Contains("crews-say-yes: { title: \"Crews / say: yes\", publisher: The Islander, date: 2031-11-21, file: reports/crews-say-yes.txt }", desk.Text, StringComparison.Ordinal);
        Assert.Contains("21 Nov 2031", await desk.Get("c/strike/record/crews-say-yes"), StringComparison.Ordinal);
        Assert.Equal(11, RecordOf(desk).Count);
    }

    [Fact]
    public async Task Nothing_to_read_is_told_with_the_remedy()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var (status, page) = await desk.Post("c/strike/reading/add", ("publisher", "The Islander"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("value=\"The Islander\"", page, StringComparison.Ordinal);
        Assert.Contains("Choose a file", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_looker_sees_neither_reviews_nor_private_positions_nor_forms()
    {
        await using var desk = await Read();
        await desk.Post(Round + "/review", ("id", "coastwire-round-814"), ("verdict", "corrected"), ("speaker", "Planted Reviewer"), ("party", "crews"), ("note", "planted remark"));
        foreach (var page in (string[])["c/strike/record?known-to=line", Round + "?known-to=line", "c/strike/record?known-to=public"])
        {
            var html = await desk.Get(page);
            Assert.DoesNotContain("lanted", html, StringComparison.Ordinal);
            Assert.DoesNotContain("For the team alone", html, StringComparison.Ordinal);
            Assert.DoesNotContain("data-key=\"c\"", html, StringComparison.Ordinal);
        }

        var (status, _) = await desk.Post(Round + "/review?known-to=line", ("id", "coastwire-round-814"), ("verdict", "confirmed"));
        Assert.Equal(HttpStatusCode.Forbidden, status);
    }

    [Fact]
    public async Task What_a_report_tells_that_rests_on_a_hidden_confidence_is_not_shown()
    {
        await using var desk = await Read();
        var file = Path.Combine(desk.Folder, "case.yaml");
        var hidden = CaseReader.Read(file).Case!.Confidences[0].Id.Value;
        File.WriteAllText(file, desk.Text.Replace("file: reports/coastwire-round.txt }", $"file: reports/coastwire-round.txt, rests_on: [{hidden}] }}", StringComparison.Ordinal));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (await Status(desk, Round + "?known-to=public") != HttpStatusCode.NotFound)
        {
            patience.Token.ThrowIfCancellationRequested();
        }

        Assert.DoesNotContain("record/coastwire-round", await desk.Get("c/strike/record?known-to=public&party=crews"), StringComparison.Ordinal);
        Assert.Contains("record/coastwire-round", await desk.Get("c/strike/record?party=crews&issue=crew"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_line_is_told_and_the_page_offers_to_read_again()
    {
        await using var desk = await Read();
        File.AppendAllText(Path.Combine(desk.Folder, "record", "reviews.jsonl"), "not a line\n");
        var page = await desk.Get("c/strike/record");
        Assert.Contains("reviews.jsonl:1", page, StringComparison.Ordinal);
        Assert.Contains("Read the 10 reports of this case", page, StringComparison.Ordinal);
    }

    static Record RecordOf(OpenDesk desk) => RecordReader.Open(Path.Combine(desk.Folder, "record"))!;

    static RecordedStatement Statement(OpenDesk desk, string id) => RecordOf(desk).Readings.SelectMany(r => r.Statements).First(s => s.Id == id);
}
