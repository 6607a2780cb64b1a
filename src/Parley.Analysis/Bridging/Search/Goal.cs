namespace Parley.Analysis;

/// <summary>
/// One value by which packages are narrowed: a function of the objectives of a <see cref="Formulation"/> that never falls when one of them
/// rises. Each objective is first made a gain: <c>(objective − offset)·scale + bias</c>, where a difference within 1e-12 of 0 is 0.
/// </summary>
sealed record Goal(GoalKind Kind, int Rank, double[] Offset, double[] Scale, double[] Bias)
{
    /// <summary>True if "within 1e-12 of the best" is meant relative to the best.</summary>
    public bool IsRelative => Kind == GoalKind.Product;

    /// <summary>The values by which a criterion narrows, in order: its own, then the sum of gains.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="reservations">The reservation value of each objective's party; not read for movement.</param>
    /// <param name="ideals">Their ideals; read for <see cref="Criterion.Kalai"/> alone.</param>
    /// <param name="count">How many objectives there are.</param>
    public static Goal[] Of(Criterion criterion, IReadOnlyList<double> reservations, IReadOnlyList<double>? ideals, int count)
    {
        var (zeros, ones) = (new double[count], Enumerable.Repeat(1.0, count).ToArray());
        var offset = criterion == Criterion.Movement ? zeros : [.. reservations];
        var sum = new Goal(GoalKind.Sum, 0, offset, ones, zeros);
        if (criterion == Criterion.Utilitarian)
        {
            return [sum with { Offset = zeros }, sum];
        }

        if (criterion == Criterion.Nash)
        {
            return [sum with { Kind = GoalKind.Product }, sum];
        }

        var (scale, bias) = criterion == Criterion.Kalai ? Normalising(reservations, ideals!) : (ones, zeros);
        return
        [
            .. Enumerable.Range(0, count).Select(k => new Goal(GoalKind.Smallest, k, offset, scale, bias)),
            sum,
        ];
    }

    /// <summary>The value of a package with these objectives.</summary>
    public double Value(ReadOnlySpan<double> objectives)
    {
        Span<double> gains = stackalloc double[Offset.Length];
        Gains(objectives, gains);
        return Kind switch
        {
            GoalKind.Sum => Sum(gains),
            GoalKind.Product => Product(gains, clip: false),
            GoalKind.Shortfall => Shortfall(gains),
            _ => Ranked(gains),
        };
    }

    /// <summary>What no package can pass whose objectives are at most these.</summary>
    public double Bound(ReadOnlySpan<double> objectives)
    {
        if (Kind != GoalKind.Product)
        {
            return Value(objectives);
        }

        Span<double> gains = stackalloc double[Offset.Length];
        Gains(objectives, gains);
        return Product(gains, clip: true);
    }

    /// <summary>The least value that still counts as <paramref name="best"/>.</summary>
    public double Threshold(double best) => IsRelative ? best - Tolerance.Same * Math.Abs(best) : best - Tolerance.Same;

    static (double[] Scale, double[] Bias) Normalising(IReadOnlyList<double> reservations, IReadOnlyList<double> ideals)
    {
        double[] span = [.. ideals.Zip(reservations, (i, r) => i - r)];
        return ([.. span.Select(s => Math.Abs(s) <= Tolerance.Same ? 0 : 1 / s)], [.. span.Select(s => Math.Abs(s) <= Tolerance.Same ? 1.0 : 0)]);
    }

    void Gains(ReadOnlySpan<double> objectives, Span<double> gains)
    {
        for (var p = 0; p < gains.Length; p++)
        {
            var gain = objectives[p] - Offset[p];
            gains[p] = (Math.Abs(gain) <= Tolerance.Same ? 0 : gain) * Scale[p] + Bias[p];
        }
    }

    double Ranked(Span<double> gains)
    {
        gains.Sort();
        return gains[Rank];
    }

    static double Sum(ReadOnlySpan<double> gains)
    {
        var sum = 0.0;
        foreach (var gain in gains)
        {
            sum += gain;
        }

        return sum;
    }

    static double Shortfall(ReadOnlySpan<double> gains)
    {
        var sum = 0.0;
        foreach (var gain in gains)
        {
            sum += Math.Min(0, gain);
        }

        return sum;
    }

    static double Product(ReadOnlySpan<double> gains, bool clip)
    {
        var product = 1.0;
        foreach (var gain in gains)
        {
            product *= clip ? Math.Max(0, gain) : gain;
        }

        return product;
    }
}

/// <summary>How gains are put together.</summary>
enum GoalKind
{
    /// <summary>Their sum.</summary>
    Sum,
    /// <summary>Their product.</summary>
    Product,
    /// <summary>The sum of those below 0.</summary>
    Shortfall,
    /// <summary>The one of a given rank, from 0, in ascending order.</summary>
    Smallest,
}
