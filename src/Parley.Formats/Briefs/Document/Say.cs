using System.Globalization;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Dates and numbers as a brief writes them, the same on every machine.</summary>
static class Say
{
    /// <summary><c>10 Mar 2031</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>8–9 Mar 2031</c>, as short as the two ends allow.</summary>
    public static string Days(DateSpan span)
    {
        var (a, b) = span;
        return (a == b, a.Year == b.Year, a.Year == b.Year && a.Month == b.Month) switch
        {
            (true, _, _) => Day(a),
            (_, _, true) => $"{a.Day.ToString(CultureInfo.InvariantCulture)}–{Day(b)}",
            (_, true, _) => $"{a.ToString("d MMM", CultureInfo.InvariantCulture)} – {Day(b)}",
            _ => $"{Day(a)} – {Day(b)}",
        };
    }

    /// <summary>A worth or gain: <c>0.42</c>, a third decimal where it is not 0.</summary>
    public static string Worth(double worth) => Zeroed(worth).ToString("0.00#", CultureInfo.InvariantCulture);

    /// <summary>A gain with its sign: <c>+0.12</c>.</summary>
    public static string Gain(double gain) => Zeroed(gain).ToString("+0.00#;−0.00#;0.00", CultureInfo.InvariantCulture);

    /// <summary>An amount: a number, or its two ends.</summary>
    public static string Amount(Amount amount) => amount.IsInterval ? $"{Worth(amount.Low)}–{Worth(amount.High)}" : Worth(amount.Low);

    /// <summary>A share as a percentage; one that rounds to 0 or 100 without being so says so.</summary>
    public static string Share(double share) => share switch
    {
        > 0 and < 0.005 => "under 1\u00A0%",
        < 1 and > 0.995 => "over 99\u00A0%",
        _ => (100 * share).ToString("0", CultureInfo.InvariantCulture) + "\u00A0%",
    };

    /// <summary>A count with thousands apart: <c>41,538</c>.</summary>
    public static string Count(double count) => count.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary><c>1 rule</c>, <c>2 rules</c>.</summary>
    public static string Of(int count, string one, string? many = null) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many ?? one + "s")}";

    // A rounding error below zero is not a loss.
    static double Zeroed(double value) => Math.Abs(value) < 0.0005 ? 0 : value;
}
