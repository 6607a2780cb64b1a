using Parley.Analysis;

namespace Parley.Formats;

/// <summary>Asks every analysis that a brief is composed from.</summary>
public static class BriefAnswers
{
    /// <summary>How many conflicts and corrections are looked for.</summary>
    const int MostReasons = 100;

    /// <summary>The answers for what stands for a reader.</summary>
    /// <param name="standing">What is in force and known to the reader.</param>
    /// <param name="work">Gives each analysis a count of work of its own, so that one at its limit leaves the others theirs.</param>
    /// <param name="samples">Draws for the acceptance shares.</param>
    /// <param name="seed">Seed of the draws.</param>
    public static BriefInput Of(Standing standing, Func<Work> work, int samples, ulong seed)
    {
        var problem = Problem.Compile(standing);
        var bridge = Bridge.Of(problem, new BridgeQuery { Top = 1, Samples = samples, Seed = seed }, work());
        return new BriefInput
        {
            Standing = standing,
            Gap = Gap.Of(standing),
            Movement = Movement.Of(standing),
            Frontier = Frontier.Of(problem, work()),
            Bridge = bridge,
            Why = bridge.Feasible is false ? Why.Of(problem, MostReasons, work()) : null,
            Sequence = standing.Case.Obligations.IsEmpty ? null : Sequencing.Of(standing, FirstNash(bridge), work()),
        };
    }

    static Model.Package? FirstNash(BridgeAnswer bridge) =>
        bridge.Criteria.FirstOrDefault(c => c.Criterion == Criterion.Nash) is { Ranked: [var first, ..] } ? bridge.Packages[first].Package : null;
}
