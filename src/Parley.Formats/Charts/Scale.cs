using System.Globalization;

namespace Parley.Formats;

/// <summary>Maps values to places on a line of the picture, with round marks.</summary>
/// <param name="From">The value at the start.</param>
/// <param name="To">The value at the end.</param>
/// <param name="Start">The place of <paramref name="From"/>.</param>
/// <param name="End">The place of <paramref name="To"/>.</param>
/// <param name="Step">The distance of its marks.</param>
sealed record Scale(double From, double To, double Start, double End, double Step)
{
    /// <summary>A scale that holds all values with a little room, from one round mark to another.</summary>
    public static Scale Over(IEnumerable<double> values, double start, double end, int marks = 5)
    {
        var all = values.DefaultIfEmpty(0).ToList();
        var (low, high) = (all.Min(), all.Max());
        if (high - low < 1e-9)
        {
            (low, high) = (low - 0.05, high + 0.05);
        }

        var step = RoundStep((high - low) / marks);
        return new(Math.Floor(low / step + 1e-9) * step, Math.Ceiling(high / step - 1e-9) * step, start, end, step);
    }

    /// <summary>The place of a value.</summary>
    public double At(double value) => Start + (value - From) / (To - From) * (End - Start);

    /// <summary>The values of its marks.</summary>
    public IEnumerable<double> Marks()
    {
        var count = (int)Math.Round((To - From) / Step);
        return Enumerable.Range(0, count + 1).Select(i => From + i * Step);
    }

    /// <summary>A mark's value with as many decimals as its step needs.</summary>
    public string Label(double mark, CultureInfo culture)
    {
        var decimals = Math.Max(0, -(int)Math.Floor(Math.Log10(Step) + 1e-9));
        var digits = new string('0', decimals);
        var rounded = Math.Round(mark, decimals);
        return rounded == 0 ? "0" : rounded.ToString(decimals == 0 ? "0;−0" : $"0.{digits};−0.{digits}", culture);
    }

    static double RoundStep(double rough)
    {
        var ten = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / ten) switch { <= 1 => ten, <= 2 => 2 * ten, <= 5 => 5 * ten, _ => 10 * ten };
    }
}
