using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>An order of steps, each by its obligation; greatest temptation by party.</summary>
public sealed record Order(Obligation[] Steps, double[] Greatest, int Changes)
{
    public bool SelfEnforcing => Greatest.All(t => t <= 1e-9);
}

/// <summary>The best sequence by trying every order.</summary>
public sealed class Orders
{
    readonly World world;
    readonly List<Obligation> inForce;

    public Orders(World world, Package? package = null)
    {
        this.world = world;
        Package = package ?? (world.Valued.IsEmpty ? null : new Choosing(world).Top(Choosing.Nash, 1).FirstOrDefault()?.Package);
        inForce = [.. world.Whole.Obligations.Where(o => o.When is not { } when || (Package is { } x && Boxes.Matches(world.Whole, when, x)))];
    }

    /// <summary>The one given, else the first by nash, else none.</summary>
    public Package? Package { get; }

    public IEnumerable<Obligation> NotInForce => world.Whole.Obligations.Except(inForce);

    public Order Best()
    {
        var left = All([]).Select(Measure).Select(o => (Order: o, Aims: Aims(o))).ToList();
        for (var i = 0; i < left[0].Aims.Length; i++)
        {
            var least = left.Min(o => o.Aims[i]);
            left = left.FindAll(o => o.Aims[i] <= least + Boxes.Tolerance);
        }

        return left[0].Order;
    }

    static double[] Aims(Order o) => [o.Greatest.Max(), o.Greatest.Sum(t => Math.Max(0, t)), o.Changes];

    /// <summary>Every order that phases and <c>after</c> allow, in file order.</summary>
    IEnumerable<Obligation[]> All(Obligation[] done)
    {
        if (done.Length == inForce.Sum(o => o.Steps))
        {
            return [done];
        }

        bool Finished(Obligation o) => done.Count(d => d == o) == o.Steps;
        bool MayStart(Obligation o) => inForce.TrueForAll(before => Finished(before) || (before.Phase >= o.Phase && !o.After.Contains(before.Id)));
        return inForce.Where(o => !Finished(o) && MayStart(o)).SelectMany(o => All([.. done, o]));
    }

    Order Measure(Obligation[] steps) => new(
        steps,
        [.. world.Stands.Parties.Select(p => Enumerable.Range(0, steps.Length + 1).Max(done => Temptation(p.Id, steps[done..])))],
        steps.Zip(steps.Skip(1)).Count(pair => pair.First.By != pair.Second.By));

    /// <summary>What a party gains by stopping with these steps outstanding.</summary>
    public double Temptation(ActorId party, Obligation[] outstanding) =>
        outstanding.Where(o => o.By == party).Sum(o => Middle(o.Cost) / o.Steps)
        - outstanding.Where(o => o.To == party).Sum(o => Middle(o.Value) / o.Steps)
        - world.Whole.Guarantees.Where(g => g.Against == party).Sum(g => Middle(g.Worth));

    static double Middle(Amount? amount) => amount is { } a ? (a.Low + a.High) / 2 : 0;
}
