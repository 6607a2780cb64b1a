using Parley.Analysis;

namespace Parley.Desk;

/// <summary>A criterion by name.</summary>
static class CriterionWords
{
    public static string Of(Texts texts, Criterion criterion) => criterion switch
    {
        Criterion.Nash => texts["Nash"],
        Criterion.Kalai => texts["Kalai-Smorodinsky"],
        Criterion.Egalitarian => texts["egalitarian"],
        Criterion.Utilitarian => texts["utilitarian"],
        Criterion.Movement => texts["least movement"],
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "Not a criterion."),
    };
}
