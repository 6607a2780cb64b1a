using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>What parties said of the options of an issue.</summary>
public static class Stances
{
    public static HashSet<OptionId> Accepted(Position position) =>
        [.. position.Accepts, .. position.Wants is { } wanted ? [wanted] : Array.Empty<OptionId>()];

    public static HashSet<OptionId> Refused(Case whole, Position position)
    {
        var accepted = Accepted(position);
        return position.RefusesRest
            ? [.. whole.Issue(position.Issue).Options.Select(o => o.Id).Where(o => !accepted.Contains(o))]
            : [.. position.Refuses];
    }

    /// <summary>Positions of one party on one issue from the first to the latest: by date, and on one date as in the file.</summary>
    public static IEnumerable<Position> Of(InForce stands, ActorId party, IssueId issue, Said said) =>
        stands.Positions.Where(p => p.Party == party && p.Issue == issue && p.Said == said).OrderBy(p => p.Date.End);

    public static Position? Latest(InForce stands, ActorId party, IssueId issue, Said said) => Of(stands, party, issue, said).LastOrDefault();

    /// <summary>The private position in place of the public one.</summary>
    public static Position? Known(InForce stands, ActorId party, IssueId issue) =>
        Latest(stands, party, issue, Said.Private) ?? Latest(stands, party, issue, Said.Public);

    public static int Asked(InForce stands, ActorId party, IssueId issue, OptionId option) => Known(stands, party, issue) switch
    {
        { } p when Accepted(p).Contains(option) => 0,
        { } p when Refused(stands.Whole, p).Contains(option) => 2,
        _ => 1,
    };

    public static int Asked(InForce stands, ActorId party, Package x) =>
        stands.Issues.Sum(issue => Asked(stands, party, issue.Id, Boxes.OptionOf(stands.Whole, issue.Id, x)));
}
