namespace Parley.Analysis;

/// <summary>
/// The Pareto-efficient packages of a formulation, issue by issue. The efficient set of all issues is the efficient set of the
/// sums of the efficient sets of its parts, so partial packages are extended one issue at a time and the dominated dropped
/// (Nemhauser and Ullmann 1969 for two dimensions; MOBANOS for negotiation, de la Hoz et al.). Couplings stay exact because a
/// partial package carries, beside its sums, which boxes it may still match: that too is better or worse, so dominance covers it.
/// Lines that only have to reach a floor are cut off where the floor is certain.
/// Checked against enumeration in the tests; the growth is in bench/README.md.
/// </summary>
static class Sweep
{
    /// <summary>
    /// Sweeps. With <paramref name="counting"/>, packages equal in all objectives are all kept or tied to one that is equal in
    /// every line, so that they can be counted; without, only the first in file order need be left.
    /// </summary>
    /// <returns>What is left, or null where the work or <paramref name="widest"/> nodes in one layer did not suffice.</returns>
    public static Lattice? Run(Formulation formulation, bool counting, Work work, int widest = int.MaxValue)
    {
        if (formulation.IsImpossible)
        {
            return Nothing(formulation);
        }

        var plan = SweepPlan.Of(formulation);
        var layers = PlanarSweep.Suits(formulation)
            ? PlanarSweep.Run(formulation, plan, work, widest)
            : new GeneralSweep(formulation, plan, counting).Run(work, widest);
        return layers is null ? null : new Lattice(layers, plan.Order.Length);
    }

    static Lattice Nothing(Formulation formulation) =>
        new([new Layer { Issue = 0, Parent = [], Option = [] }], formulation.Allowed.Length);
}
