using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>From one position of a party on an issue to its next of the same <c>said</c>; the class toward each other party, null where there is none.</summary>
public sealed record Step(Position Before, Position After, string Kind, Dictionary<ActorId, string?> Class);

/// <summary>Movement by the definitions.</summary>
public static class Steps
{
    public static IEnumerable<Step> Of(World world)
    {
        var stands = world.Stands;
        return from party in stands.Parties
               from issue in stands.Issues
               from said in Enum.GetValues<Said>()
               let said1 = Stances.Of(stands, party.Id, issue.Id, said).ToList()
               from pair in said1.Zip(said1.Skip(1))
               select new Step(pair.First, pair.Second, Kind(stands.Whole, pair.First, pair.Second), Classes(world, pair.First, pair.Second));
    }

    static string Kind(Case whole, Position before, Position after)
    {
        var (accepted, accepts) = (Stances.Accepted(before), Stances.Accepted(after));
        var (refused, refuses) = (Stances.Refused(whole, before), Stances.Refused(whole, after));
        var sameAccepts = accepted.SetEquals(accepts);
        return (sameAccepts, refused.SetEquals(refuses)) switch
        {
            (true, true) => before.Wants == after.Wants ? "repeated" : "shifted",
            (true, _) when refuses.IsProperSubsetOf(refused) => "softened",
            (true, _) when refuses.IsProperSupersetOf(refused) => "hardened",
            (false, _) when accepts.IsProperSupersetOf(accepted) => "softened",
            (false, _) when accepts.IsProperSubsetOf(accepted) => "hardened",
            _ => "shifted",
        };
    }

    static Dictionary<ActorId, string?> Classes(World world, Position before, Position after) =>
        world.Stands.Parties.Select(p => p.Id).Where(p => p != before.Party).ToDictionary(p => p, other =>
            (Change(world, before.Party, before, after), Change(world, other, before, after)) switch
            {
                (0, 0) => "silent",
                (0, > 0) => "nice",
                ( > 0, > 0) => "fortunate",
                ( > 0, <= 0) => "selfish",
                ( < 0, >= 0) => "concession",
                (0, < 0) or ( < 0, < 0) => "unfortunate",
                _ => null,
            });

    /// <summary>The sign of the change of a party's share of the wanted option; null for an unvalued party or where a position wants nothing.</summary>
    static int? Change(World world, ActorId party, Position before, Position after)
    {
        if (world.JudgeOf(party) is not { } judge || before.Wants is not { } wanted || after.Wants is not { } wants)
        {
            return null;
        }

        var change = judge.Share(after.Issue, wants) - judge.Share(before.Issue, wanted);
        return Math.Abs(change) <= Boxes.Tolerance ? 0 : Math.Sign(change);
    }
}
