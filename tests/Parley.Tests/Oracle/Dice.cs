using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>How finely numbers are drawn: coarse ones tie exactly, tenths tie but for rounding.</summary>
public enum Grain
{
    Quarters,
    Tenths,
    Fine,
}

/// <summary>Draws from a seed.</summary>
public sealed class Dice(int seed)
{
    readonly Random random = new(seed);

    public bool Chance(double probability) => random.NextDouble() < probability;

    /// <summary>Both ends included.</summary>
    public int Between(int low, int high) => random.Next(low, high + 1);

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>At least one, in the order they come in.</summary>
    public ImmutableArray<T> Some<T>(IReadOnlyList<T> from)
    {
        var always = random.Next(from.Count);
        return [.. from.Where((_, i) => i == always || random.Next(2) == 0)];
    }

    public ImmutableArray<T> Shuffled<T>(IEnumerable<T> from)
    {
        var shuffled = from.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }

    public double Number(double low, double high, Grain grain)
    {
        var number = low + (high - low) * random.NextDouble();
        return grain switch
        {
            Grain.Quarters => Math.Clamp(Math.Round(number * 4) / 4, low, high),
            Grain.Tenths => Math.Clamp(Math.Round(number * 10) / 10, low, high),
            _ => number,
        };
    }

    public Amount Amount(double low, double high, Grain grain, double interval)
    {
        var (a, b) = (Number(low, high, grain), Number(low, high, grain));
        return Chance(interval) ? new Amount(Math.Min(a, b), Math.Max(a, b)) : new Amount(a);
    }
}
