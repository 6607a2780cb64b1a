using System.Collections.Immutable;

namespace Parley.Analysis;

/// <summary>
/// Which elements of C bind: those with which alone dropped some criterion has a better package, by the values that are shown: what
/// it reaches then against what it reaches now. Gains keep being measured from the reservation values; ideals are those of the
/// zone at hand, so a package of the same worths may have smaller normalised gains in a wider zone.
/// </summary>
static class BindingElements
{
    /// <summary>The elements that bind, in the order of C, with each criterion's best value; null where a limit was hit.</summary>
    public static ImmutableArray<Binding>? Of(Problem problem, Work work)
    {
        var query = new BridgeQuery { Top = 1 };
        var selection = new Selection(problem, query, work);
        var best = Ranking.Of(problem, query, selection);
        var binding = ImmutableArray.CreateBuilder<Binding>();
        for (var e = 0; e < problem.Elements.Length; e++)
        {
            var dropped = new bool[problem.Elements.Length];
            dropped[e] = true;
            var wider = selection.Without(dropped);
            var relaxed = Ranking.Of(problem, query, wider);
            if (!best.TrueForAll(r => r.Proven) || !relaxed.TrueForAll(r => r.Proven))
            {
                return null;
            }

            if (best.Zip(relaxed, IsBetter).Any(better => better))
            {
                binding.Add(new(problem.Elements[e].Id, [.. relaxed.Select(r => KeyValuePair.Create(r.Criterion, r.Value!.Value))]));
            }
        }

        return binding.ToImmutable();
    }

    static bool IsBetter(Ranking best, Ranking relaxed) =>
        best.Packages.Count > 0 && Narrowing.IsBetter(relaxed.Goals, relaxed.Aims, best.Aims);
}
