using System.Globalization;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>
/// Obligations against package worths, both judged on one scale, under the package that a sequence is made for: the first
/// <c>nash</c> one. A party that gains by it does not lose by carrying it out, and what it is brought is not worth more
/// than the whole.
/// </summary>
static class ObligationsAgainstWorths
{
    /// <summary>Units of work to find the package.</summary>
    const long Limit = 200_000;
    const double Same = 1e-9;

    /// <summary>The warnings; null where the limit was hit before the package was found.</summary>
    public static IReadOnlyList<Fault>? In(CaseFile file, Case whole, DateOnly asOf)
    {
        if (whole.Obligations.IsEmpty || whole.Valuations.IsEmpty)
        {
            return [];
        }

        var problem = Problem.Compile(Standing.Of(whole, asOf, new Reader.Team()));
        var best = Bridge.First(problem, Criterion.Nash, new Work(Limit));
        if (best.Package is not { } package)
        {
            return best.Proven ? [] : null;
        }

        var inForce = whole.Obligations.Where(o => o.When is null || Matches(whole, o.When, package)).ToList();
        return [.. problem.Valued.SelectMany((party, p) => Of(file, inForce, party, best.Worth[p], best.Gain[p]))];
    }

    static IEnumerable<Fault> Of(CaseFile file, List<Obligation> inForce, ActorId party, double worth, double gain)
    {
        var (own, brought) = (inForce.Where(o => o.By == party && o.Cost is not null).ToList(), inForce.Where(o => o.To == party && o.Value is not null).ToList());
        var (cost, value) = (own.Sum(o => o.Cost!.Value.Point), brought.Sum(o => o.Value!.Value.Point));
        if (own.Count > 0 && gain > Same && cost > value + Same)
        {
            var dearest = own.MaxBy(o => o.Cost!.Value.Point)!;
            yield return CaseChecks.Warning(
                file.MarkOf(dearest, "cost"),
                $"obligations that bring `{party}` at least what they cost it, as it gains {Text(gain)} by the first package of the nash criterion",
                $"a cost of {Text(cost)} against a value of {Text(value)} in all");
        }

        if (brought.Count > 0 && value > worth + Same)
        {
            var greatest = brought.MaxBy(o => o.Value!.Value.Point)!;
            yield return CaseChecks.Warning(
                file.MarkOf(greatest, "value"),
                $"obligations that bring `{party}` at most {Text(worth)}, what the whole first package of the nash criterion is worth to it",
                $"a value of {Text(value)} in all");
        }
    }

    static bool Matches(Case whole, Box box, Package package) =>
        box.Sides.All(side => side.Options.Contains(whole.Issues[whole.IndexOf(side.Issue)].Options[package.Options[whole.IndexOf(side.Issue)]].Id));

    static string Text(double worth) => worth.ToString("0.##", CultureInfo.InvariantCulture);
}
