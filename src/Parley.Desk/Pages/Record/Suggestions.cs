using System.Collections.Immutable;
using Parley.Formats;
using Parley.Model;
using Parley.Reports;

namespace Parley.Desk;

/// <summary>The positions that a statement suggests: those that were read, and once the team has corrected the statement, those of the party and the issues it is about then.</summary>
static class Suggestions
{
    public static ImmutableArray<Suggestion> Of(ReportReading reading, RecordedStatement statement, Reviews reviews, Case whole)
    {
        var review = reviews.Of(statement.Id);
        if (review is { Verdict: Verdict.Rejected })
        {
            return [];
        }

        var said = review?.Correct(statement.Said) ?? statement.Said;
        var read = reading.Positions.Where(p => p.Statement == statement.Id && (review is null || p.Party == said.Party && said.About.Contains(p.Issue))).ToImmutableArray();
        var more = review is { Verdict: Verdict.Corrected } && whole.Parties.Any(p => p.Id.Value == said.Party)
            ? said.About.Where(i => whole.IndexOf(new IssueId(i)) >= 0 && read.All(p => p.Issue != i)).Select(i => Bare(reading.Report, said, i))
            : [];
        return [.. read.Concat(more).Select(p => new Suggestion(p, statement, reading.Report, reviews.Of(p.Id)))];
    }

    static SuggestedPosition Bare(RecordedReport report, Statement said, string issue) =>
        new($"{said.Id}/{issue}", said.Id, said.Party, issue, null, [], [], report.Published, said.Attribution == SourceNaming.Anonymous);
}
