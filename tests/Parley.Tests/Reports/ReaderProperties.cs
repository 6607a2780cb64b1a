using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Parley.Reports;
using Xunit;

namespace Parley.Tests.Reports;

/// <summary>What holds of the reading of any text whatever, over news-like, torn and hostile texts and raw bytes.</summary>
public sealed class ReaderProperties
{
    static readonly SearchValues<char> Marks = SearchValues.Create("\"“”‘’'«»„‟‚‹›`");

    static readonly ReportReader Reader = new(CorpusCase.Words(CorpusCase.Yaml()), new ReportLimits());

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_stretch_is_a_slice_of_the_stored_original(int seed)
    {
        foreach (var read in Readings(seed))
        {
            var whole = new TextSpan(0, read.Original.Length);
            Assert.All(Spans(read), s => Assert.True(s.Start <= s.End && whole.Contains(s), $"{s} in {whole}"));
            Assert.All(read.Statements, s => Assert.Equal(s.Span.Of(read.Original), s.Text));
            Assert.All(read.Statements.SelectMany(s => s.Quotes.Concat(s.Source).Concat(s.CueSpans).Concat(s.Content).Select(x => (s.Span, x))), p => Assert.True(p.Span.Contains(p.x), $"{p.x.Of(read.Original)} in {p.Span.Of(read.Original)}"));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Quotations_stand_inside_their_marks(int seed)
    {
        foreach (var read in Readings(seed))
        {
            Assert.All(read.Statements.SelectMany(s => s.Quotes), q => Assert.True(IsOpened(read.Original, q.Start), Around(read.Original, q)));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Furniture_and_statements_never_overlap(int seed)
    {
        foreach (var read in Readings(seed))
        {
            ImmutableArray<TextSpan> taken = [.. read.Page.Furniture.Select(f => f.Span), .. read.Statements.Select(s => s.Span)];
            Assert.All(taken.Where(s => s.Length > 0).OrderBy(s => s.Start).Zip(taken.Where(s => s.Length > 0).OrderBy(s => s.Start).Skip(1)), p =>
                Assert.True(p.First.End <= p.Second.Start, $"{p.First.Of(read.Original)} and {p.Second.Of(read.Original)}"));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Ids_are_unique_and_refer_to_what_is_there(int seed)
    {
        foreach (var read in Readings(seed))
        {
            var ids = read.Statements.Select(s => s.Id).ToList();
            Assert.Distinct(ids);
            Assert.All(read.Statements, s => Assert.Equal($"{read.Id}-{s.Span.Start}", s.Id));
            Assert.All(read.Statements.Where(s => s.Continues is not null), s => Assert.True(ids.IndexOf(s.Continues!) >= 0 && ids.IndexOf(s.Continues!) < ids.IndexOf(s.Id), s.Text));
            Assert.Distinct(read.Meetings.Select(m => m.Id).Concat(read.Events.Select(e => e.Id)).Concat(read.Figures.Select(f => f.Id)));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_value_is_of_its_closed_list(int seed)
    {
        var actors = new[] { "karsia", "belmora", "tinworkers", "mills", "ister", "vantia", "media", "analyst", "un", "mediators", "other" };
        var issues = new[] { "truce", "corridor" };
        foreach (var s in Readings(seed).SelectMany(r => r.Statements))
        {
            Assert.Contains(s.Stance, Stances.All);
            Assert.Contains(s.Party, actors);
            Assert.Subset(issues.ToHashSet(StringComparer.Ordinal), s.About.ToHashSet(StringComparer.Ordinal));
            Assert.True(s.SpeakerKind != SpeakerKind.Anonymous || s.Attribution != SourceNaming.Named, $"an unnamed speaker passes for a named one: {s.Text}");
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_same_report_reads_the_same_twice_and_on_any_number_of_threads(int seed)
    {
        var sources = Texts.Of(seed).Select((t, i) => new ReportSource($"r{i}", $"r{i}.txt", Encoding.UTF8.GetBytes(t))).ToArray();
        var once = sources.Select(s => Shown(Reader.Read(s))).ToArray();
        var again = new string[sources.Length];
        Parallel.For(0, sources.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => again[i] = Shown(Reader.Read(sources[sources.Length - 1 - i])));
        Assert.Equal(once, again.Reverse());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Sides_that_change_names_change_places(int seed)
    {
        var swapped = new ReportReader(CorpusCase.Words(CorpusCase.Yaml(karsia: "belmora", belmora: "karsia")), new ReportLimits());
        foreach (var source in Texts.Of(seed).Select(t => new ReportSource("r", "r.txt", Encoding.UTF8.GetBytes(t))))
        {
            var (one, other) = (Statements(Reader, source), Statements(swapped, source));
            Assert.Equal(one.Select(s => (s.Text, s.Speaker, s.Stance, s.Attribution, Other(s.Party))), other.Select(s => (s.Text, s.Speaker, s.Stance, s.Attribution, s.Party)));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_bytes_are_read_or_skipped_with_a_reason(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 60; i++)
        {
            var bytes = Texts.Bytes(random);
            switch (Reader.Read(new ReportSource("r", "r.bin", bytes)))
            {
                case ReadOutcome.Skipped skipped:
                    Assert.NotEmpty(skipped.Why);
                    break;
                case ReadOutcome.Read read:
                    Assert.All(Spans(read.Report), s => Assert.True(0 <= s.Start && s.Start <= s.End && s.End <= read.Report.Original.Length, s.ToString()));
                    break;
                default:
                    Assert.Fail("A report is read or skipped.");
                    break;
            }
        }
    }

    /// <summary>What no text holds: a file with it is skipped.</summary>
    const string NoText = "\0";

    /// <summary>Half a million characters of one kind take a fraction of a second where the reading is linear; where it is not, this test does not come to its end.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_text_is_done_with(string piece) => IsDone(500_000, [piece]);

    [Fact]
    public void A_hostile_file_of_five_million_characters_is_done_with() => IsDone(5_000_000, [.. Hostile.Select(h => h.Data).Where(p => p != NoText)]);

    static void IsDone(int length, string[] pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(pieces[i / 1000 % pieces.Length]);
        }

        var outcome = Reader.Read(new ReportSource("r", "r.txt", Encoding.UTF8.GetBytes(text.ToString())));
        Assert.Equal(pieces is [NoText] or ["\n"], outcome is ReadOutcome.Skipped);
    }

    public static TheoryData<string> Hostile =>
    [
        "(", "\"", "“", "”", "'", "“a", "a ", "A", "\n", ".", "said ", "he said, ", "according to ", "“‘", "<", "<b>", "1,", "Mr. ", "U.S. ",
        "Karsia said that Belmora said that ", "“No,” said Tane. ", "a source said the source said. ", "–", NoText, "\ud83d\ude00", "the the the, ",
    ];

    static ImmutableArray<Statement> Statements(ReportReader reader, ReportSource source) => ((ReadOutcome.Read)reader.Read(source)).Report.Statements;

    static string Other(string party) => party switch { "karsia" => "belmora", "belmora" => "karsia", _ => party };

    static IEnumerable<ReadReport> Readings(int seed) =>
        Texts.Of(seed).Select(t => ((ReadOutcome.Read)Reader.Read(new ReportSource("r", "r.txt", Encoding.UTF8.GetBytes(t)))).Report);

    static IEnumerable<TextSpan> Spans(ReadReport read) =>
    [
        .. read.Page.Furniture.Select(f => f.Span), .. read.Statements.Select(s => s.Span), .. read.Statements.SelectMany(s => s.Content),
        .. read.Refusals.Select(r => r.Span), .. read.Meetings.Select(m => m.Span), .. read.Events.Select(e => e.Span), .. read.Figures.Select(f => f.Span),
    ];

    /// <summary>A mark stands before it, or it goes on, in a paragraph of its own, with what an earlier one opened.</summary>
    static bool IsOpened(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before is [.., var mark] && (Marks.Contains(mark) || (text.AsSpan(before.Length, at - before.Length).ContainsAny('\n', '\r') && before.ContainsAny(Marks)));
    }

    static string Around(string text, TextSpan span) => text[Math.Max(0, span.Start - 10)..Math.Min(text.Length, span.End + 10)];

    static string Shown(ReadOutcome outcome) => outcome is ReadOutcome.Read { Report: var r }
        ? string.Join('\n', r.Statements.Select(s => $"{s.Id} {s.Speaker} {s.Party} {s.Stance} {s.Form} {string.Join(',', s.Quotes)} {string.Join(',', s.About)}").Concat(r.Page.Furniture.Select(f => f.ToString())).Concat(r.Refusals.Select(f => f.ToString())))
        : outcome.ToString()!;
}
