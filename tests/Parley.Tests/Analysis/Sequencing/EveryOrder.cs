using Parley.Model;

namespace Parley.Tests.Analysis;

/// <summary>The best sequence by trying every order, from the words of the format alone.</summary>
internal sealed class EveryOrder
{
    readonly Case whole;
    readonly Obligation[] inForce;
    readonly List<Found> all = [];

    EveryOrder(Case whole, Obligation[] inForce) => (this.whole, this.inForce) = (whole, inForce);

    public sealed record Found(int[] Order, double[] Peaks, int Changes)
    {
        public double Greatest => Peaks.Max();

        public double Needed => Peaks.Sum(p => Math.Max(0, p));
    }

    public static (Obligation[] InForce, Found Best) Of(Case whole, string? option)
    {
        var obligations = whole.Obligations.Where(o => o.When is null || (option is not null && o.When.Sides[0].Options.Contains(new(option)))).ToArray();
        var search = new EveryOrder(whole, obligations);
        search.Extend([], new int[obligations.Length]);
        var left = search.all;
        left = Narrow(left, f => f.Greatest);
        left = Narrow(left, f => f.Needed);
        left = Narrow(left, f => f.Changes);
        return (obligations, left.MinBy(f => string.Join(',', f.Order.Select(i => $"{i:00}")), StringComparer.Ordinal)!);
    }

    public double[] Temptation(int[] done) =>
    [
        .. whole.Parties.Select(p =>
            inForce.Select((o, i) => (o.By == p.Id ? (o.Cost?.Point ?? 0) * (o.Steps - done[i]) / o.Steps : 0)
                - (o.To == p.Id ? (o.Value?.Point ?? 0) * (o.Steps - done[i]) / o.Steps : 0)).Sum()
            - whole.Guarantees.Where(g => g.Against == p.Id).Sum(g => g.Worth?.Point ?? 0)),
    ];

    static List<Found> Narrow(List<Found> left, Func<Found, double> value)
    {
        var least = left.Min(value);
        return [.. left.Where(f => value(f) <= least + 1e-12)];
    }

    void Extend(List<int> order, int[] done)
    {
        var open = Enumerable.Range(0, inForce.Length).Where(i => done[i] < inForce[i].Steps).ToArray();
        if (open.Length == 0)
        {
            all.Add(Judge(order));
            return;
        }

        var phase = open.Min(i => inForce[i].Phase);
        foreach (var i in open.Where(i => inForce[i].Phase == phase))
        {
            if (inForce[i].After.All(a => Array.TrueForAll(open, j => inForce[j].Id != a)))
            {
                order.Add(i);
                done[i]++;
                Extend(order, done);
                done[i]--;
                order.RemoveAt(order.Count - 1);
            }
        }
    }

    Found Judge(List<int> order)
    {
        var done = new int[inForce.Length];
        var peaks = Temptation(done);
        foreach (var i in order)
        {
            done[i]++;
            peaks = [.. peaks.Zip(Temptation(done), Math.Max)];
        }

        return new Found([.. order], peaks, order.Zip(order.Skip(1), (a, b) => inForce[a].By == inForce[b].By ? 0 : 1).Sum());
    }
}
