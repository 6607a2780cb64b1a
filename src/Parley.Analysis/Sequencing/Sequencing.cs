using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>
/// The order in which obligations are carried out so that stopping midway tempts the parties least
/// (Sandholm and Lesser 1995, "Equilibrium analysis of the possibilities of unenforced exchange in multiagent systems").
/// </summary>
public static class Sequencing
{
    /// <summary>A temptation up to this counts as none.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>Finds the best sequence of the obligations in force.</summary>
    /// <param name="standing">What is in force and known.</param>
    /// <param name="package">The package whose obligations are meant; null: those without <c>when</c>.</param>
    /// <param name="work">A unit is a word of up to 64 states passed once; the answer at its limit is the best found.</param>
    public static SequenceAnswer Of(Standing standing, Package? package, Work work) => Of(standing, package, work, 64);

    internal static SequenceAnswer Of(Standing standing, Package? package, Work work, int wordSize)
    {
        var whole = standing.Case;
        var inForce = whole.Obligations.Where(o => o.When is null || (package is not null && Matches(whole, o.When, package))).ToImmutableArray();
        var all = Undertakings.Of(whole, inForce);
        var found = SequenceSearch.Of(all, work, wordSize);
        var (start, steps) = Steps(all, found.Best.Steps);
        var greatest = all.Parties.Select((_, p) => steps.Select(s => s.Temptation[p]).Append(start[p]).Max()).ToImmutableArray();
        return new SequenceAnswer
        {
            Parties = all.Parties,
            Package = package,
            NotInForce = [.. whole.Obligations.Where(o => !inForce.Contains(o)).Select(o => o.Id)],
            Guarantees = [.. whole.Guarantees.Where(g => g.Against is { } p && all.Parties.Contains(p)).Select(g => g.Id).OfType<EntryId>()],
            SelfEnforcing = greatest.All(t => t <= Tolerance),
            Proven = found.Proven,
            Bound = found.Proven ? null : all.Amount(found.Lower),
            Changes = found.Best.Changes,
            Steps = steps,
            Start = start,
            GreatestTemptation = greatest,
            GuaranteeNeeded = [.. greatest.Select(t => t > 1e-12 ? t : 0)],
        };
    }

    static bool Matches(Case whole, Box box, Package package) =>
        box.Sides.All(side => whole.IndexOf(side.Issue) is var m && side.Options.Contains(whole.Issues[m].Options[package.Options[m]].Id));

    static (ImmutableArray<double> Start, ImmutableArray<SequenceStep> Steps) Steps(Undertakings all, ImmutableArray<int> order)
    {
        var done = new int[all.InForce.Length];
        var start = Temptations(all, done);
        var steps = ImmutableArray.CreateBuilder<SequenceStep>(order.Length);
        foreach (var i in order)
        {
            var o = all.InForce[i];
            done[i]++;
            steps.Add(new SequenceStep(steps.Count + 1, o.Id, done[i], o.Phase, o.By, o.To, Temptations(all, done)));
        }

        return (start, steps.MoveToImmutable());
    }

    static ImmutableArray<double> Temptations(Undertakings all, int[] done) =>
        [.. all.Parties.Select((p, at) => all.InForce.Select((o, i) => Undertakings.Outstanding(o, done[i], p)).Sum() - all.Held[at])];
}
