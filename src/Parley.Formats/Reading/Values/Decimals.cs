using System.Globalization;
using System.Numerics;

namespace Parley.Formats;

/// <summary>Numbers of the YAML 1.2 core schema as exact decimals.</summary>
static class Decimals
{
    /// <summary>The value of a number, or null if it is not finite or needs more than <see cref="ReadLimits.RangeDigits"/> digits.</summary>
    public static decimal? Read(string text)
    {
        if (text.Length > ReadLimits.NumberLength || !CoreSchema.IsNumber(text) || text.EndsWith("inf", StringComparison.OrdinalIgnoreCase) || text.EndsWith("nan", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (CoreSchema.IsBased(text))
        {
            var whole = Based(text);
            return whole < BigInteger.Pow(10, ReadLimits.RangeDigits) ? (decimal)whole : null;
        }

        var split = text.IndexOfAny(['e', 'E']);
        var mantissa = (split < 0 ? text : text[..split]).TrimStart('+', '-');
        var exponent = split < 0 ? 0 : BigInteger.Parse(text.AsSpan(split + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        exponent -= point < 0 ? 0 : mantissa.Length - point - 1;
        var kept = digits.TrimEnd('0');
        exponent += digits.Length - kept.Length;
        if (kept.Length == 0)
        {
            return 0m;
        }

        var fits = exponent >= -ReadLimits.RangeDigits && kept.Length + exponent <= ReadLimits.RangeDigits && kept.Length <= ReadLimits.RangeDigits;
        return fits ? Scaled(kept, (int)exponent, text[0] == '-') : null;
    }

    /// <summary>The value of a number as a double, or null if it is not finite.</summary>
    public static double? ReadDouble(string text)
    {
        if (text.Length > ReadLimits.NumberLength)
        {
            return null;
        }

        var value = CoreSchema.IsBased(text)
            ? (double)Based(text)
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) ? read : double.NaN;
        return double.IsFinite(value) ? value + 0.0 : null;
    }

    /// <summary>The shortest decimal: <c>10</c>, <c>0.1</c>, <c>-2</c>.</summary>
    public static string Shortest(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        text = text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
        return text == "-0" ? "0" : text;
    }

    /// <summary>Digits after the point of the shortest decimal.</summary>
    public static int Places(decimal value)
    {
        var text = Shortest(value);
        return text.IndexOf('.', StringComparison.Ordinal) is var at and >= 0 ? text.Length - at - 1 : 0;
    }

    /// <summary>True if sums of the numbers are exact: all fit in <see cref="ReadLimits.RangeDigits"/> digits at one scale.</summary>
    public static bool FitTogether(params ReadOnlySpan<decimal> numbers)
    {
        var (places, whole) = (0, 0);
        foreach (var number in numbers)
        {
            places = Math.Max(places, Places(number));
            whole = Math.Max(whole, Shortest(decimal.Truncate(Math.Abs(number))).Length);
        }

        return places + whole < ReadLimits.RangeDigits;
    }

    static decimal Scaled(string digits, int exponent, bool negative)
    {
        var whole = decimal.Parse(exponent > 0 ? digits + new string('0', exponent) : digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var parts = decimal.GetBits(whole);
        return new decimal(parts[0], parts[1], parts[2], negative, (byte)Math.Max(0, -exponent));
    }

    static BigInteger Based(string text) => text[1] == 'x'
        ? BigInteger.Parse("0" + text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        : text.Skip(2).Aggregate(BigInteger.Zero, (sum, digit) => (sum * 8) + (digit - '0'));
}
