using System.Globalization;

namespace Parley.Formats;

/// <summary>The words on a chart, in one language; <c>{0}</c> is a party's name or a number.</summary>
public sealed record ChartWords
{
    /// <summary>In English.</summary>
    public static ChartWords English { get; } = new();

    /// <summary>An axis of worths.</summary>
    public string WorthTo { get; init; } = "Worth to {0}";

    /// <summary>Beside a reservation value.</summary>
    public string Leaving { get; init; } = "Leaving: {0}";

    /// <summary>Reservation values, in a legend.</summary>
    public string LeavingMeans { get; init; } = "worth of leaving without a deal";

    /// <summary>The ranges of reservation values, in a legend.</summary>
    public string RangeMeans { get; init; } = "the range judged for it";

    /// <summary>The best of the zone for each.</summary>
    public string Ideal { get; init; } = "best for each alone";

    /// <summary>The axis of steps.</summary>
    public string Steps { get; init; } = "Steps carried out";

    /// <summary>The axis of temptations.</summary>
    public string GainByStopping { get; init; } = "Gain by stopping";

    /// <summary>Before the first step.</summary>
    public string Start { get; init; } = "start";

    /// <summary>The greatest temptation.</summary>
    public string Greatest { get; init; } = "greatest: {0}";

    /// <summary>Of the numbers.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>In a language.</summary>
    public static ChartWords In(Language language) => new()
    {
        WorthTo = language.Of(English.WorthTo),
        Leaving = language.Of(English.Leaving),
        LeavingMeans = language.Of(English.LeavingMeans),
        RangeMeans = language.Of(English.RangeMeans),
        Ideal = language.Of(English.Ideal),
        Steps = language.Of(English.Steps),
        GainByStopping = language.Of(English.GainByStopping),
        Start = language.Of(English.Start),
        Greatest = language.Of(English.Greatest),
        Culture = language.Culture,
    };

    internal static string Fill(string words, string value) => string.Format(CultureInfo.InvariantCulture, words, value);
}
