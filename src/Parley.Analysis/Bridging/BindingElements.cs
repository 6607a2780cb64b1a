using System.Collections.Immutable;

namespace Parley.Analysis;

/// <summary>
/// Which elements of C bind: those with which alone dropped some criterion has a better package. Gains keep being measured from
/// the reservation values and ideals are those of the wider zone, so that both packages are measured by one yardstick.
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

            if (best.Zip(relaxed, (b, r) => IsBetter(b, r, wider)).Any(better => better))
            {
                binding.Add(new(problem.Elements[e].Id, [.. relaxed.Select(r => KeyValuePair.Create(r.Criterion, r.Value!.Value))]));
            }
        }

        return binding.ToImmutable();
    }

    static bool IsBetter(Ranking best, Ranking relaxed, Selection wider) => best.Packages.Count > 0 && Narrowing.IsBetter(
        relaxed.Goals,
        Narrowing.Values(relaxed.Goals, wider.ObjectivesOf(relaxed.Criterion, relaxed.Packages[0])),
        Narrowing.Values(relaxed.Goals, wider.ObjectivesOf(relaxed.Criterion, best.Packages[0])));
}
