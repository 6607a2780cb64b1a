using System.Globalization;

namespace Parley.Formats;

/// <summary>Numbers as a brief and its pictures write them.</summary>
static class Numbers
{
    /// <summary>A worth or gain: <c>0.42</c>, a third decimal where it is not 0.</summary>
    public static string Worth(double worth, CultureInfo culture) => Zeroed(worth).ToString("0.00#", culture);

    /// <summary>A gain with its sign: <c>+0.12</c>; among words that run from right to left the sign stays before the number.</summary>
    public static string Gain(double gain, CultureInfo culture) =>
        (culture.TextInfo.IsRightToLeft ? Direction.LeftMark : "") + Zeroed(gain).ToString("+0.00#;−0.00#;0.00", culture);

    /// <summary>A count with thousands apart: <c>41,538</c>.</summary>
    public static string Count(double count, CultureInfo culture) => count.ToString("#,0.##", culture);

    // A rounding error below zero is not a loss.
    static double Zeroed(double value) => Math.Abs(value) < 0.0005 ? 0 : value;
}
