using Parley.Formats;

namespace Parley.Desk;

/// <summary>What stands on a chart, in the language of the page.</summary>
static class ChartTexts
{
    public static ChartWords Of(Texts texts) => new()
    {
        WorthTo = texts["Worth to {0}"],
        Leaving = texts["Leaving: {0}"],
        LeavingMeans = texts["worth of leaving without a deal"],
        RangeMeans = texts["the range judged for it"],
        Ideal = texts["best for each alone"],
        Steps = texts["Steps carried out"],
        GainByStopping = texts["Gain by stopping"],
        Start = texts["start"],
        Greatest = texts["greatest: {0}"],
    };
}
