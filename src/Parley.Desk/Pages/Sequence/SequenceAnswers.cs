using System.Collections.Immutable;
using Parley.Analysis;

namespace Parley.Desk;

/// <summary>The best order of the obligations under one package.</summary>
/// <param name="Standing">What it is said of.</param>
/// <param name="Chosen">The package.</param>
/// <param name="Answer">The order.</param>
public sealed record SequenceAnswers(Standing Standing, ChosenPackage Chosen, SequenceAnswer Answer)
{
    /// <summary>Units of work an order may cost: what stands is asked once a version of the file, what is tried at every move of a hand.</summary>
    const long Limit = 20_000_000, LimitTried = 2_000_000;

    static readonly ImmutableArray<string> Steps = ["the package whose obligations are looked at", "the order that tempts nobody, or least"];

    /// <summary>Of what is tried; of what stands where nothing is.</summary>
    internal static Question<SequenceAnswers> Of(Trying trying, string package) => trying.IsTried
        ? Of(trying.Tried, trying.Url("sequence", ("package", package)), package, LimitTried)
        : Of(trying.Recorded, package, package, Limit);

    static Question<SequenceAnswers> Of(Standing standing, string key, string package, long limit) => new(key, Steps, effort =>
    {
        var chosen = ChosenPackage.Of(standing, package, effort);
        return new(standing, chosen, Sequencing.Of(standing, chosen.Package, effort.Next(limit)));
    });
}
