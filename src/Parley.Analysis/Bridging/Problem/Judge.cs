using Parley.Model;

namespace Parley.Analysis;

/// <summary>A party or ratifier with a valuation, in dense form.</summary>
sealed class Judge
{
    /// <summary>Whose worths these are.</summary>
    public required ActorId Actor { get; init; }

    /// <summary>Point weights by issue.</summary>
    public required double[] Weight { get; init; }

    /// <summary>Point values by issue and option.</summary>
    public required double[][] Value { get; init; }

    /// <summary>The sum of <see cref="Weight"/>.</summary>
    public required double TotalWeight { get; init; }

    /// <summary>What each option adds to the worth: <c>w·v / Σw</c>.</summary>
    public required double[][] Share { get; init; }

    /// <summary>The bonuses, in file order.</summary>
    public required (OptionBox When, Amount Worth)[] Bonuses { get; init; }

    /// <summary>Worth of leaving without a deal, shifts added and clipped.</summary>
    public required Amount Reservation { get; init; }

    /// <summary>Weights with their intervals, by issue.</summary>
    public required Amount[] WeightRange { get; init; }

    /// <summary>Values with their intervals, by issue and option.</summary>
    public required Amount[][] ValueRange { get; init; }

    /// <summary>The worth of a package by point values, summed in file order.</summary>
    public double Worth(ReadOnlySpan<int> options)
    {
        var sum = 0.0;
        for (var m = 0; m < options.Length; m++)
        {
            sum += Weight[m] * Value[m][options[m]];
        }

        var worth = sum / TotalWeight;
        foreach (var (when, bonus) in Bonuses)
        {
            if (when.Matches(options))
            {
                worth += bonus.Point;
            }
        }

        return worth;
    }

    /// <summary>True if the worth of a package is at least the reservation, by point values.</summary>
    public bool Agrees(ReadOnlySpan<int> options) => Worth(options) >= Reservation.Point - Tolerance.Same;

    /// <summary>True if it is for every value within the intervals (<paramref name="worst"/>) or for some (not).</summary>
    public bool AgreesAtExtreme(ReadOnlySpan<int> options, bool worst)
    {
        var threshold = Threshold(options, worst);
        double sum = 0, weights = 0;
        for (var m = 0; m < options.Length; m++)
        {
            sum += ExtremeTerm(m, options[m], threshold, worst);
            weights += ExtremeWeight(m, options[m], threshold, worst);
        }

        return sum >= -Tolerance.Same * Math.Max(weights, double.Epsilon);
    }

    /// <summary>
    /// What an option adds to <c>Σ w·(v − threshold)</c> at the extreme: the worth <c>Σ w·v / Σw</c> reaches the threshold just
    /// if that sum is at least 0, and the sum, linear in each weight, is extreme at the weights' ends.
    /// </summary>
    public double ExtremeTerm(int issue, int option, double threshold, bool worst)
    {
        var value = worst ? ValueRange[issue][option].Low : ValueRange[issue][option].High;
        return ExtremeWeight(issue, option, threshold, worst) * (value - threshold);
    }

    double ExtremeWeight(int issue, int option, double threshold, bool worst)
    {
        var value = worst ? ValueRange[issue][option].Low : ValueRange[issue][option].High;
        var weight = WeightRange[issue];
        return value >= threshold == worst ? weight.Low : weight.High;
    }

    double Threshold(ReadOnlySpan<int> options, bool worst)
    {
        var threshold = worst ? Reservation.High : Reservation.Low;
        foreach (var (when, bonus) in Bonuses)
        {
            if (when.Matches(options))
            {
                threshold -= worst ? bonus.Low : bonus.High;
            }
        }

        return threshold;
    }
}
