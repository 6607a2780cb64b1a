using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>Conflicts and corrections of a problem without a zone, in the format's order.</summary>
sealed class Conflicts(Problem problem, int most, Work work)
{
    /// <summary>Corrections of one count of rules are ordered by price, so those of the last count are all priced, up to so many times the number wanted.</summary>
    const int Patience = 4;

    readonly Compatibility compatibility = new(problem, work);
    readonly int count = problem.Elements.Length;

    /// <summary>False if a limit was hit or more exist than are listed.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Up to so many conflicts: those without a reservation first, then smaller ones, then in the order of C.</summary>
    public ImmutableArray<ImmutableArray<EntryId>> List()
    {
        var (found, all) = HittingSets.List(
            count,
            set => (HasReservation(set) ? 1 : 0, set.Count),
            set => compatibility.CorrectionBeside(set),
            (n, _) => n <= most && !work.Exhausted && !compatibility.IsCutShort);
        IsWhole &= all && found.Count <= most && !compatibility.IsCutShort;
        return [.. Trusted(found).OrderBy(HasReservation).ThenBy(s => s.Count).ThenBy(s => s, Order).Take(most).Select(Ids)];
    }

    /// <summary>Up to so many corrections: by red lines, other rules and price, then in the order of C.</summary>
    public ImmutableArray<Correction> Corrections()
    {
        (int, int) last = (-1, -1);
        var (found, all) = HittingSets.List(
            count,
            set => (RedLines(set), Rules(set), set.Count),
            set => compatibility.ConflictLeftBy(set),
            (n, cost) =>
            {
                var goOn = n <= most || ((cost.Item1, cost.Item2) == last && n <= Patience * most);
                last = (cost.Item1, cost.Item2);
                return goOn && !work.Exhausted && !compatibility.IsCutShort;
            });
        var priced = Trusted(found).Select(Price).OfType<Correction>().ToList();
        IsWhole &= all && found.Count <= most && priced.Count == found.Count && !compatibility.IsCutShort;
        return [.. priced.OrderBy(c => c.RedLines).ThenBy(c => c.Rules).ThenBy(c => c.Price, Near).Take(most)];
    }

    static readonly Comparer<ElementSet> Order = Comparer<ElementSet>.Create(ElementSet.Compare);

    static readonly Comparer<double> Near = Comparer<double>.Create((a, b) => Math.Abs(a - b) <= Tolerance.Same ? 0 : a.CompareTo(b));

    IEnumerable<ElementSet> Trusted(List<ElementSet> found) =>
        (compatibility.IsCutShort ? found.SkipLast(1) : found).OrderBy(s => s, Order);

    Correction? Price(ElementSet drop)
    {
        bool[] dropped = [.. Enumerable.Range(0, count).Select(drop.Contains)];
        var formulation = Formulation.OfShortfalls(problem, dropped);
        double[] floors = [.. drop.Members().Select(e => problem.Elements[e].Judge).Where(j => j >= 0).Select(j => problem.Judges[j].Reservation.Point)];
        var goal = new Goal(GoalKind.Shortfall, 0, floors, [.. floors.Select(_ => 1.0)], new double[floors.Length]);
        var choice = Optimum.Find(formulation, [goal], work, []);
        if (choice is not { Package: { } nearest, Proven: true })
        {
            return null;
        }

        var price = Math.Max(0, -goal.Value(formulation.ObjectivesOf(nearest)));
        return new(Ids(drop), RedLines(drop), Rules(drop), price, Zone.Count(problem, work, dropped), new Package([.. nearest]), problem.Worths(nearest));
    }

    ImmutableArray<EntryId> Ids(ElementSet set) => [.. set.Members().Select(e => problem.Elements[e].Id)];

    bool HasReservation(ElementSet set) => set.Members().Any(e => problem.Elements[e].Rule is null);

    int RedLines(ElementSet set) => set.Members().Count(e => problem.Elements[e].Rule?.Kind == RuleKind.RedLine);

    int Rules(ElementSet set) => set.Members().Count(e => problem.Elements[e].Rule is { Kind: not RuleKind.RedLine });
}
