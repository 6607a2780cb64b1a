using System.Collections.Immutable;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>Goes through a record once and keeps what a page about it shows.</summary>
sealed class RecordViewing
{
    readonly Record record;
    readonly RecordNaming naming;
    readonly Reviews reviews;
    readonly int most;
    readonly Dictionary<string, int> origins = new(StringComparer.Ordinal);
    readonly Repeats repeats;
    readonly Dictionary<(string Party, string? Issue), Bucket> buckets = [];
    readonly ILookup<string, SameOrigin> shared;
    readonly HashSet<string> disputed;
    readonly Dictionary<string, (RecordedStatement Statement, RecordedReport Report)> wanted = new(StringComparer.Ordinal);
    readonly ImmutableArray<ReportCard>.Builder cards = ImmutableArray.CreateBuilder<ReportCard>();
    readonly ImmutableArray<Suggestion>.Builder suggestions = ImmutableArray.CreateBuilder<Suggestion>();
    readonly List<Told<ReportedMeeting>> meetings = [];
    readonly List<Told<ReportedEvent>> events = [];
    readonly List<Told<ReportedFigure>> figures = [];
    int claims;

    public RecordViewing(Record record, RecordNaming naming, Reviews reviews, int most)
    {
        (this.record, this.naming, this.reviews, this.most) = (record, naming, reviews, most);
        for (var i = 0; i < record.Across.Groups.Length; i++)
        {
            foreach (var id in record.Across.Groups[i])
            {
                origins[id] = i;
            }
        }

        shared = record.Across.Origins.ToLookup(o => o.Report, StringComparer.Ordinal);
        disputed = record.Across.Contradictions.Take(most).SelectMany(c => new[] { c.Statement, c.Other }).ToHashSet(StringComparer.Ordinal);
        repeats = new Repeats(shared);
    }

    public RecordView View()
    {
        foreach (var reading in record.Readings)
        {
            Take(reading);
        }

        return new RecordView
        {
            Record = record,
            Naming = naming,
            Groups = [.. buckets.Values.Select(b => b.Done(repeats.Of)).OrderBy(g => naming.PlaceOfParty(g.Party)).ThenBy(g => g.Party, StringComparer.Ordinal).ThenBy(g => naming.PlaceOfIssue(g.Issue)).ThenBy(g => g.Issue, StringComparer.Ordinal)],
            Reports = cards.ToImmutable(),
            Meetings = [.. meetings.OrderBy(m => m.What.From ?? DateOnly.MaxValue)],
            Events = [.. events.OrderBy(e => e.What.Date ?? DateOnly.MaxValue)],
            Figures = [.. figures],
            Suggestions = suggestions.ToImmutable(),
            Disputes = [.. record.Across.Contradictions.Where(c => wanted.ContainsKey(c.Statement) && wanted.ContainsKey(c.Other)).Select(Dispute)],
            ClaimCount = claims,
        };
    }

    void Take(ReportReading reading)
    {
        var report = reading.Report;
        var origin = origins.GetValueOrDefault(report.Id, -1 - cards.Count);
        cards.Add(new(report, origin, reading.Statements.Length, [.. shared[report.Id].Select(o => (o.Other, o.Share))]));
        var firsts = repeats.Take(reading);
        foreach (var statement in reading.Statements)
        {
            var review = reviews.Of(statement.Id);
            if (disputed.Contains(statement.Id))
            {
                wanted[statement.Id] = (statement, report);
            }

            if (firsts.Contains(statement.Id) && review is not { Verdict: Verdict.Rejected })
            {
                claims++;
                Sort(new Claim(statement, report.Published, origin, [], review));
            }
        }

        var byId = reading.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        suggestions.AddRange(reading.Positions.Where(p => suggestions.Count < most && byId.ContainsKey(p.Statement)).Select(p => new Suggestion(p, byId[p.Statement], report, reviews.Of(p.Id))).Where(s => s.Review is not { Verdict: Verdict.Rejected }));
        meetings.AddRange(reading.Meetings.Take(most - meetings.Count).Select(m => new Told<ReportedMeeting>(report, origin, m)));
        events.AddRange(reading.Events.Take(most - events.Count).Select(e => new Told<ReportedEvent>(report, origin, e)));
        figures.AddRange(reading.Figures.Take(most - figures.Count).Select(f => new Told<ReportedFigure>(report, origin, f)));
    }

    void Sort(Claim claim)
    {
        var said = claim.Said;
        foreach (var issue in said.About.IsEmpty ? (IEnumerable<string?>)[null] : said.About)
        {
            if (!buckets.TryGetValue((said.Party, issue), out var bucket))
            {
                buckets[(said.Party, issue)] = bucket = new Bucket(said.Party, issue, most);
            }

            bucket.Add(claim);
        }
    }

    Dispute Dispute(Contradiction contradiction)
    {
        var (first, second) = (wanted[contradiction.Statement], wanted[contradiction.Other]);
        return new(contradiction, first.Statement, first.Report, second.Statement, second.Report);
    }

    /// <summary>The claims of one side on one issue; only the latest are kept.</summary>
    sealed class Bucket(string party, string? issue, int most)
    {
        readonly List<Claim> latest = [];
        readonly HashSet<int> sources = [];
        int count;

        public void Add(Claim claim)
        {
            count++;
            sources.Add(claim.Origin);
            latest.Add(claim);
            if (latest.Count >= 2 * most)
            {
                var kept = Ordered().Take(most).ToList();
                latest.Clear();
                latest.AddRange(kept);
            }
        }

        public ClaimGroup Done(Func<string, ImmutableArray<RecordedStatement>> alsoIn) =>
            new(party, issue, [.. Ordered().Take(most).Select(c => c with { AlsoIn = alsoIn(c.Statement.Id) })], count, sources.Count);

        IEnumerable<Claim> Ordered() => latest.OrderByDescending(c => c.Published ?? DateOnly.MinValue);
    }
}
