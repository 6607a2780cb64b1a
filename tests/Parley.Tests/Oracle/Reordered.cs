using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>The same case with its parties, ratifiers, issues and options (those of ranges apart) in another order.</summary>
public static class Reordered
{
    public static Case Of(Case whole, int seed)
    {
        var dice = new Dice(seed);
        return whole with
        {
            Parties = dice.Shuffled(whole.Parties.Select(p => p with { Ratifiers = dice.Shuffled(p.Ratifiers) })),
            Issues = dice.Shuffled(whole.Issues.Select(i => i.Range is null ? i with { Options = dice.Shuffled(i.Options) } : i)),
        };
    }

    /// <summary>A package of one in the order of the other.</summary>
    public static Package Translate(Package x, Case from, Case to) => new([.. to.Issues.Select(issue => issue.IndexOf(Boxes.OptionOf(from, issue.Id, x)))]);
}
