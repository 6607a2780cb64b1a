using System.Globalization;
using Parley.Analysis;
using Parley.Model;
using Xunit;
using Xunit.Sdk;

namespace Parley.Tests.Oracle;

/// <summary>A random case, all its packages, and what the engine reads.</summary>
public sealed record Sample(int Seed, Case Whole, World World)
{
    public Standing Standing => Standing.Of(Whole, World.Stands.AsOf, new Reader.Team());

    public Problem Problem => Problem.Compile(Standing);
}

/// <summary>Runs a check on a row of random cases and names the seeds that fail.</summary>
public static class Seeds
{
    const int Shown = 5;

    /// <summary>How many times as many cases as a test asks for; for hunting by hand.</summary>
    static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("PARLEY_TIMES_SEEDS"), CultureInfo.InvariantCulture, out var times) ? times : 1;

    public static void All(int from, int count, Action<Sample> check, int days = 0, CaseShape? shape = null)
    {
        List<string> failures = [];
        count *= Times;
        from *= Times;
        for (var seed = from; seed < from + count; seed++)
        {
            var whole = RandomCases.Next(seed, shape ?? CaseShape.For(seed));
            try
            {
                check(new Sample(seed, whole, new World(whole, whole.AsOf.AddDays(days))));
            }
            catch (XunitException wrong)
            {
                failures.Add($"seed {seed}: {wrong.Message}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {count} cases:\n{string.Join("\n\n", failures.Take(Shown))}");
    }
}
