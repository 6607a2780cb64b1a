using System.Numerics;
using Parley.Model;

namespace Parley.Formats;

public sealed partial class Wording
{
    /// <summary>A day: <c>15 Aug 2024</c>.</summary>
    public string Day(DateOnly day) => day.ToString("d MMM yyyy", culture);

    /// <summary>A day or a span: <c>8 Mar 2031 to 9 Mar 2031</c>.</summary>
    public string Span(DateSpan span) => span.Start == span.End ? Day(span.Start) : Say("{0} to {1}", Day(span.Start), Day(span.End));

    /// <summary>A worth, gain or temptation: <c>0.38</c>.</summary>
    public string Worth(double value) => (Math.Abs(value) < 0.005 ? 0 : value).ToString("0.00", culture);

    /// <summary>A difference with its sign: <c>+0.12</c>.</summary>
    public string Change(double value) => Math.Abs(value) < 0.005 ? Worth(0) : value.ToString("+0.00;-0.00", culture);

    /// <summary>A point value with its interval: <c>0.38 (0.30 to 0.45)</c>.</summary>
    public string Worth(Amount amount) => amount.IsInterval ? Say("{0} ({1} to {2})", Worth(amount.Point), Worth(amount.Low), Worth(amount.High)) : Worth(amount.Point);

    /// <summary>A share: <c>87 %</c>; one that only rounds to none or all says so.</summary>
    public string Share(double share) => share switch
    {
        > 0 and < 0.005 => Say("under 1 %"),
        < 1 and > 0.995 => Say("over 99 %"),
        _ => Say("{0} %", (share * 100).ToString("0", culture)),
    };

    /// <summary>A count: <c>1,234</c>; from a million million on as a power of ten.</summary>
    public string Count(BigInteger count) => count < 1_000_000_000_000
        ? count.ToString("N0", culture)
        : Say("about {0}·10^{1}", Mantissa(count).ToString("0.0", culture), Digits(count) - 1);

    /// <summary>A count and the word for what is counted: <c>1 package</c>, <c>41 packages</c>.</summary>
    public string Count(BigInteger count, string one, string many) => $"{Count(count)} {(count.IsOne ? one : many)}";

    static int Digits(BigInteger count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;

    static double Mantissa(BigInteger count) => Math.Floor(double.Parse(
        count.ToString(System.Globalization.CultureInfo.InvariantCulture)[..3], System.Globalization.CultureInfo.InvariantCulture) / 10) / 10;

    /// <summary>Small numbers as words, as they stand in a sentence: <c>three</c>.</summary>
    public string Few(int count) => count switch
    {
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        _ => count.ToString("N0", culture),
    };
}
