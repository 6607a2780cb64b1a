using Xunit;

namespace Parley.Tests.Oracle;

/// <summary>Numbers that two programs computed in different orders.</summary>
public static class Close
{
    const double Same = 1e-9;

    public static void Check(string what, IEnumerable<double>? expected, IEnumerable<double>? actual)
    {
        Assert.True(
            (expected, actual) is (null, null)
            || (expected is not null && actual is not null && expected.Count() == actual.Count() && expected.Zip(actual).All(n => Math.Abs(n.First - n.Second) <= Same)),
            $"{what}: expected {Text(expected)}, got {Text(actual)}");
    }

    static string Text(IEnumerable<double>? numbers) => numbers is null ? "null" : string.Join(' ', numbers);
}
