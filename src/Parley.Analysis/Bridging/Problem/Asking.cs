using Parley.Model;

namespace Parley.Analysis;

/// <summary>What a package asks a party to move from its latest positions.</summary>
static class Asking
{
    /// <summary>By issue and option: 0 accepted, 1 not said, 2 refused, by its latest position, a known private one in place of the public one.</summary>
    public static int[][] By(ActorId party, Case standing) =>
        [.. standing.Issues.Select(issue => Of(Latest(party, issue.Id, standing), issue))];

    /// <summary>The position that counts: the latest private one, else the latest public one; null where the party has not spoken.</summary>
    public static Position? Latest(ActorId party, IssueId issue, Case standing)
    {
        Position? latest = null;
        foreach (var position in standing.Positions)
        {
            if (position.Party == party && position.Issue == issue && Replaces(position, latest))
            {
                latest = position;
            }
        }

        return latest;
    }

    static bool Replaces(Position position, Position? latest) => latest is null
        || (position.Said == latest.Said ? position.Date.End >= latest.Date.End : position.Said == Said.Private);

    static int[] Of(Position? position, Issue issue) => [.. issue.Options.Select(o => Of(position, o.Id))];

    static int Of(Position? position, OptionId option) => position switch
    {
        null => 1,
        _ when position.Wants == option || position.Accepts.Contains(option) => 0,
        _ when position.RefusesRest || position.Refuses.Contains(option) => 2,
        _ => 1,
    };
}
