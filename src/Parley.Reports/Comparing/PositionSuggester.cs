using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Finds in what parties say the positions an analyst may want in the case.</summary>
public static class PositionSuggester
{
    /// <summary>The positions that the statements of a report suggest, in their order; none without a case.</summary>
    public static ImmutableArray<SuggestedPosition> Suggest(ReadReport report, CaseWords words)
    {
        if (words.Case is not { } of)
        {
            return [];
        }

        var suggested = ImmutableArray.CreateBuilder<SuggestedPosition>();
        foreach (var statement in report.Statements)
        {
            if (of.Parties.Any(p => p.Id.Value == statement.Party) && Takes(statement.Stance))
            {
                suggested.AddRange(statement.About.Select(issue => Position(statement, issue, report.Page.Head.Published?.Value)));
            }
        }

        return suggested.ToImmutable();
    }

    static bool Takes(string stance) => stance is Stances.Demand or Stances.Offer or Stances.Accept or Stances.Reject or Stances.Condition or Stances.Commit or Stances.Deny;

    static SuggestedPosition Position(Statement statement, string issue, DateOnly? date)
    {
        var wanted = Options(statement, issue, refused: false);
        var refused = Options(statement, issue, refused: true);
        var asks = statement.Stance is not Stances.Accept && wanted.Length == 1;
        return new SuggestedPosition($"{statement.Id}/{issue}", statement.Id, statement.Party, issue, asks ? wanted[0] : null, asks ? [] : wanted, refused, date);
    }

    static ImmutableArray<string> Options(Statement statement, string issue, bool refused) =>
        [.. statement.Options.Where(o => o.Issue == issue && o.Refused == refused).Select(o => o.Option).Distinct(StringComparer.Ordinal)];
}
