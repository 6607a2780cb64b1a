using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>The worths of one party or ratifier: by point values, and the extremes over all its intervals.</summary>
public sealed class Judge
{
    readonly Case whole;
    readonly Valuation valuation;
    readonly Amount[] weights;
    readonly Amount[][] values;
    readonly Dictionary<Package, double> worths = [];
    double[][]? corners;

    public Judge(InForce stands, Valuation valuation)
    {
        whole = stands.Whole;
        this.valuation = valuation;
        weights = [.. whole.Issues.Select(WeightOf)];
        values = [.. whole.Issues.Select(issue => issue.Options.Select(option => ValueOf(issue, option.Id)).ToArray())];
        Reservation = ShiftedReservation(stands);
    }

    public ActorId Of => valuation.Of;

    /// <summary>With the shifts of what happened since, end by end, clipped to 0 to 1.</summary>
    public Amount Reservation { get; }

    Amount WeightOf(Issue issue)
    {
        switch (valuation.Weights)
        {
            case Weights.Given given:
                return given.Of.Where(w => w.Key == issue.Id).Select(w => w.Value).SingleOrDefault();
            case Weights.Ranking ranking:
                var count = ranking.Order.Length;
                var place = ranking.Order.IndexOf(issue.Id) + 1;
                return place == 0 ? default : new Amount(Enumerable.Range(place, count - place + 1).Sum(i => 1.0 / i) / count);
            default:
                throw new NotSupportedException();
        }
    }

    Amount ValueOf(Issue issue, OptionId option)
    {
        switch (valuation.Values.GetValueOrDefault(issue.Id))
        {
            case null:
                return default;
            case OptionValues.Given given:
                return given.Of[option];
            case OptionValues.Ranked ranked:
                var count = ranked.BestToWorst.Length;
                return new Amount(count == 1 ? 1 : (double)(count - 1 - ranked.BestToWorst.IndexOf(option)) / (count - 1));
            case OptionValues.Linear linear:
                var (best, worst) = (Number(linear.Best), Number(linear.Worst));
                return new Amount((Number(option) - worst) / (best - worst));
            default:
                throw new NotSupportedException();
        }
    }

    static double Number(OptionId option) => double.Parse(option.Value, System.Globalization.CultureInfo.InvariantCulture);

    Amount ShiftedReservation(InForce stands)
    {
        var (low, high) = (valuation.Reservation.Low, valuation.Reservation.High);
        foreach (var happened in stands.Happened.Where(e => valuation.Since is not { } since || e.Date is not { } date || date.Start > since))
        {
            foreach (var (_, shift) in happened.Shifts.Where(s => s.Key == Of))
            {
                (low, high) = (low + shift.Low, high + shift.High);
            }
        }

        return new Amount(Math.Clamp(low, 0, 1), Math.Clamp(high, 0, 1));
    }

    /// <summary>By point values.</summary>
    public double Worth(Package x) => worths.TryGetValue(x, out var known) ? known : worths[x] = WorthWith(x, [.. weights.Select(Middle)], Middle);

    /// <summary>The least worth over all values within the intervals, at some corner of the weights.</summary>
    public double Least(Package x) => Corners().Select(corner => WorthWith(x, corner, a => a.Low)).Min();

    /// <summary>The greatest, likewise.</summary>
    public double Greatest(Package x) => Corners().Select(corner => WorthWith(x, corner, a => a.High)).Max();

    double WorthWith(Package x, double[] weight, Func<Amount, double> number)
    {
        var sum = 0.0;
        for (var m = 0; m < weight.Length; m++)
        {
            sum += weight[m] * number(values[m][x.Options[m]]);
        }

        return sum / weight.Sum() + valuation.Bonuses.Where(b => Boxes.Matches(whole, b.When, x)).Sum(b => number(b.Worth));
    }

    /// <summary>What an option of an issue adds to the worth by point values, bonuses apart.</summary>
    public double Share(IssueId issue, OptionId option)
    {
        var m = whole.IndexOf(issue);
        return Middle(weights[m]) * Middle(values[m][whole.Issues[m].IndexOf(option)]) / weights.Sum(Middle);
    }

    /// <summary>Every choice of one end of each weight. Where all are 0 there is no worth, and the other corners have its limits.</summary>
    double[][] Corners() => corners ??= [.. Enumerable.Range(0, 1 << weights.Length)
        .Select(ends => weights.Select((w, m) => (ends >> m & 1) == 1 ? w.High : w.Low).ToArray())
        .Where(corner => corner.Sum() > 0).DistinctBy(corner => string.Join(' ', corner))];

    static double Middle(Amount a) => (a.Low + a.High) / 2;
}
