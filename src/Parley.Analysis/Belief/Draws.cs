using Parley.Model;

namespace Parley.Analysis;

/// <summary>
/// Uniform draws that depend on nothing but seed, interval and number of the draw, so that they are the same on any machine,
/// in any order and for every package. Each interval has a stream of its own: SplitMix64 (Steele, Lea and Flood 2014) started
/// at a hash of seed and interval, the draw its counter.
/// </summary>
static class Draws
{
    const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>The stream of an interval.</summary>
    public static ulong Stream(ulong seed, long interval) => unchecked(Mix(seed + Golden) ^ Mix((ulong)interval * Golden + 0xD1B54A32D192ED03));

    /// <summary>A draw from 0, included, to 1, excluded; a multiple of 2^-53.</summary>
    public static double Unit(ulong stream, long draw) => unchecked((Mix(stream + ((ulong)draw + 1) * Golden) >> 11) * (1.0 / (1UL << 53)));

    /// <summary>Consecutive draws of an amount, from draw <paramref name="first"/> on.</summary>
    public static void Fill(Amount amount, ulong stream, long first, Span<double> draws)
    {
        if (!amount.IsInterval)
        {
            draws.Fill(amount.Low);
            return;
        }

        var width = amount.High - amount.Low;
        for (var i = 0; i < draws.Length; i++)
        {
            draws[i] = amount.Low + width * Unit(stream, first + i);
        }
    }

    static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
