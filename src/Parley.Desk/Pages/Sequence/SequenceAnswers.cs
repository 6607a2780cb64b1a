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

    /// <summary>Of what is tried; of what stands where nothing is.</summary>
    public static SequenceAnswers Of(Trying trying, string package) => trying.IsTried
        ? Of(trying.Tried, package, LimitTried)
        : trying.Visit.View.Once(("sequence", package), () => Of(trying.Recorded, package, Limit));

    static SequenceAnswers Of(Standing standing, string package, long limit)
    {
        var chosen = ChosenPackage.Of(standing, package);
        return new(standing, chosen, Sequencing.Of(standing, chosen.Package, new Work(limit)));
    }
}
