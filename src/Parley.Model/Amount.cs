namespace Parley.Model;

/// <summary>A number, or an interval that says how unsure its author is: uniform between the two ends, both included.</summary>
/// <exception cref="ArgumentOutOfRangeException">An end is not finite, or the low end is above the high one.</exception>
public readonly record struct Amount(double Low, double High)
{
    /// <summary>The low end.</summary>
    public double Low { get; } = double.IsFinite(Low) ? Low : throw new ArgumentOutOfRangeException(nameof(Low), Low, "An amount is finite.");

    /// <summary>The high end.</summary>
    public double High { get; } = double.IsFinite(High) && High >= Low ? High : throw new ArgumentOutOfRangeException(nameof(High), High, "An amount is finite and its low end is not above its high one.");

    /// <summary>An exact number.</summary>
    public Amount(double value) : this(value, value) { }

    /// <summary>The midpoint, used where one value is wanted.</summary>
    public double Point => Low == High ? Low : (Low + High) / 2;

    /// <summary>True if the two ends differ.</summary>
    public bool IsInterval => Low != High;

    /// <summary>Adds end by end.</summary>
    public static Amount operator +(Amount a, Amount b) => new(a.Low + b.Low, a.High + b.High);

    /// <summary>Both ends clipped to 0 to 1.</summary>
    public Amount Clip() => new(Math.Clamp(Low, 0, 1), Math.Clamp(High, 0, 1));
}
