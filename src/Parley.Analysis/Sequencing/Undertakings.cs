using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>What a search over sequences reads: the obligations in force as lines of steps, phase by phase, and temptations in whole units.</summary>
/// <remarks>
/// A unit is a power of two, so small that a unit a line is far below the 1e-12 of ties, and so large that any sum fits:
/// sums of units are exact, and the temptation of a state does not depend on the way that led there.
/// </remarks>
sealed class Undertakings
{
    readonly int shift;

    Undertakings(ImmutableArray<ActorId> parties, ImmutableArray<Obligation> inForce, double[] held)
    {
        (Parties, InForce, Held) = (parties, inForce, held);
        Actor = Actors(inForce);
        ActorCount = Actor.Length == 0 ? 0 : Actor.Max() + 1;
        shift = Shift(inForce, held);
        Tie = Math.Max((long)Math.ScaleB(1e-12, shift), 4L * inForce.Length);
        Phases = [.. inForce.Select(o => o.Phase).Distinct().Order().Select(phase => PhaseLines.Of(this, phase))];
    }

    /// <summary>The parties, in file order.</summary>
    public ImmutableArray<ActorId> Parties { get; }

    /// <summary>The obligations in force, in file order.</summary>
    public ImmutableArray<Obligation> InForce { get; }

    /// <summary>What guarantees hold each party to.</summary>
    public double[] Held { get; }

    /// <summary>Who does each obligation, as a number; those that name nobody share one.</summary>
    public int[] Actor { get; }

    /// <summary>How many actors there are.</summary>
    public int ActorCount { get; }

    /// <summary>The phases, first to last.</summary>
    public ImmutableArray<PhaseLines> Phases { get; }

    /// <summary>What lies no further apart is a tie, in units: 1e-12, or what rounding may leave where amounts are in the thousands.</summary>
    public long Tie { get; }

    /// <summary>All steps.</summary>
    public int StepCount => InForce.Sum(o => o.Steps);

    public static Undertakings Of(Case standing, IEnumerable<Obligation> inForce)
    {
        var parties = standing.Parties.Select(p => p.Id).ToImmutableArray();
        var held = parties.Select(p => standing.Guarantees.Where(g => g.Against == p).Sum(g => g.Worth?.Point ?? 0)).ToArray();
        return new Undertakings(parties, [.. inForce], held);
    }

    /// <summary>An amount in units.</summary>
    public long Units(double amount) => (long)Math.Round(Math.ScaleB(amount, shift));

    /// <summary>Units as an amount.</summary>
    public double Amount(long units) => Math.ScaleB(units, -shift);

    /// <summary>What an obligation of which <paramref name="done"/> steps are done still costs p, less what it is still worth to p.</summary>
    public static double Outstanding(Obligation o, int done, ActorId p)
    {
        double left = o.Steps - done;
        return (o.By == p ? (o.Cost?.Point ?? 0) * left / o.Steps : 0) - (o.To == p ? (o.Value?.Point ?? 0) * left / o.Steps : 0);
    }

    static int[] Actors(ImmutableArray<Obligation> inForce)
    {
        var seen = inForce.Select(o => o.By).Distinct().ToList();
        return [.. inForce.Select(o => seen.IndexOf(o.By))];
    }

    static int Shift(ImmutableArray<Obligation> inForce, double[] held)
    {
        var greatest = inForce.SelectMany(o => new[] { o.Cost?.Point ?? 0, o.Value?.Point ?? 0 }).Concat(held).Append(1e-300).Max();
        var terms = 2 * inForce.Length + held.Length + 1;
        return Math.Min(52, 59 - Math.ILogB(greatest) - Math.ILogB(terms));
    }
}
