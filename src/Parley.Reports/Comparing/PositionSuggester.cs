using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Reports;

/// <summary>Finds in what parties say the positions an analyst may want in the case. Options are taken only where the statement names them; where it does not, the suggestion has the issue and its evidence alone.</summary>
public static class PositionSuggester
{
    /// <summary>The positions that the statements of a report suggest, in their order; none without a case.</summary>
    public static ImmutableArray<SuggestedPosition> Suggest(ReadReport report, CaseWords words)
    {
        if (words.Case is not { } of)
        {
            return [];
        }

        var parties = of.Parties.Select(p => p.Id.Value).ToHashSet(StringComparer.Ordinal);
        var suggested = ImmutableArray.CreateBuilder<SuggestedPosition>();
        foreach (var statement in report.Statements)
        {
            if (parties.Contains(statement.Party) && TakesPosition(statement.Stance))
            {
                foreach (var issue in statement.About.Distinct(StringComparer.Ordinal).Where(i => of.IndexOf(new IssueId(i)) >= 0))
                {
                    suggested.Add(Of(statement, issue, DayOf(statement.Said, report.Page.Head.Published?.Value)));
                }
            }
        }

        return suggested.ToImmutable();
    }

    /// <summary>The same position said in texts of one origin, together: each list holds one position that rests on one source, in the order given.</summary>
    public static ImmutableArray<ImmutableArray<SuggestedPosition>> BySource(IEnumerable<SuggestedPosition> positions, Comparison comparison)
    {
        var groups = comparison.Groups.SelectMany((ids, n) => ids.Select(id => (id, n))).DistinctBy(g => g.id, StringComparer.Ordinal).ToDictionary(g => g.id, g => g.n, StringComparer.Ordinal);
        return
        [
            .. positions
                .GroupBy(p => (Group: groups.GetValueOrDefault(ReportOf(p.Statement), -1), p.Party, p.Issue, p.Wants, Accepts: string.Join('\n', p.Accepts.Order(StringComparer.Ordinal)), Refuses: string.Join('\n', p.Refuses.Order(StringComparer.Ordinal)), p.Date))
                .Select(g => g.ToImmutableArray()),
        ];
    }

    /// <summary>A statement's id is the report's, a hyphen and where it starts.</summary>
    static string ReportOf(string statement) => statement.LastIndexOf('-') is > 0 and var hyphen ? statement[..hyphen] : statement;

    static bool TakesPosition(string stance) => stance is Stances.Demand or Stances.Offer or Stances.Accept or Stances.Reject or Stances.Condition or Stances.Commit or Stances.Deny;

    /// <summary>The day it was said: the one the text names for it, else that of publication. A time that is no single day, or that nothing fixes, leaves it open.</summary>
    static DateOnly? DayOf(DateReading? said, DateOnly? published) =>
        said is null || said.From > published ? published : said.From == said.To ? said.From : null;

    static SuggestedPosition Of(Statement statement, string issue, DateOnly? date)
    {
        var wanted = Named(statement, issue, refused: false);
        var refused = Named(statement, issue, refused: true);
        var unclear = wanted.Intersect(refused).ToImmutableArray();
        wanted = wanted.RemoveRange(unclear);
        refused = refused.RemoveRange(unclear);

        // Who asks for one option wants it; who offers, accepts, promises or makes conditions could live with it; who only says no says nothing of what it wants.
        var (wants, accepts) = statement.Stance switch
        {
            Stances.Demand when wanted.Length == 1 => (wanted[0], ImmutableArray<string>.Empty),
            Stances.Offer or Stances.Accept or Stances.Commit or Stances.Condition => (null, wanted),
            _ => (null, []),
        };
        return new SuggestedPosition($"{statement.Id}/{issue}", statement.Id, statement.Party, issue, wants, accepts, refused, date, statement.Attribution == SourceNaming.Anonymous);
    }

    static ImmutableArray<string> Named(Statement statement, string issue, bool refused) =>
        [.. statement.Options.Where(o => o.Issue == issue && o.Refused == refused).Select(o => o.Option).Distinct(StringComparer.Ordinal)];
}
