namespace Parley.Analysis;

/// <summary>When two worths count as the same.</summary>
static class Tolerance
{
    /// <summary>The format's tolerance: reservations, limits, dominance and the choice among packages. Unitless.</summary>
    public const double Same = 1e-12;

    /// <summary>What rounding may leave between two sums that are equal on paper. Well under <see cref="Same"/>.</summary>
    public const double Rounding = 1e-13;
}
