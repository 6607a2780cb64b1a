using System.Globalization;

namespace Parley.Tests.Reports.Gold;

/// <summary>Hits, false finds and misses.</summary>
public readonly record struct Rate(int Hits, int False, int Missed)
{
    public double Precision => Share(Hits, Hits + False);

    public double Recall => Share(Hits, Hits + Missed);

    /// <summary>The harmonic mean of precision and recall: 0 to 1.</summary>
    public double F1 => Share(2 * Hits, (2 * Hits) + False + Missed);

    public static Rate operator +(Rate a, Rate b) => new(a.Hits + b.Hits, a.False + b.False, a.Missed + b.Missed);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{F1:0.000} (p {Precision:0.000}, r {Recall:0.000})");

    static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
