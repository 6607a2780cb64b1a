using System.Collections.Immutable;

namespace Parley.Formats;

/// <summary>A picture of numbers, before it is drawn. Closed: <see cref="Frontier"/>, <see cref="Temptation"/>.</summary>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Description">What can be read off it, in words for who does not see it.</param>
public abstract record Chart(string Title, string Description)
{
    /// <summary>The zone of agreement by worth: two parties against each other, more side by side.</summary>
    /// <param name="Title">What it shows.</param>
    /// <param name="Description">What can be read off it.</param>
    /// <param name="Parties">The names of the valued parties; at least two.</param>
    /// <param name="Reservation">The reservation value of each.</param>
    /// <param name="Efficient">The worth vectors of the frontier.</param>
    /// <param name="Marked">The packages to mark, in the order of their letters.</param>
    public sealed record Frontier(string Title, string Description, ImmutableArray<string> Parties, ImmutableArray<double> Reservation,
        ImmutableArray<ImmutableArray<double>> Efficient, ImmutableArray<MarkedPackage> Marked) : Chart(Title, Description);

    /// <summary>What each party would gain by stopping, step by step.</summary>
    /// <param name="Title">What it shows.</param>
    /// <param name="Description">What can be read off it.</param>
    /// <param name="Curves">A curve a party, each from before the first step to after the last; all of one length.</param>
    public sealed record Temptation(string Title, string Description, ImmutableArray<TemptationLine> Curves) : Chart(Title, Description);

    /// <summary>The picture as SVG.</summary>
    public string ToSvg() => this switch
    {
        Frontier { Parties.Length: 2 } f => FrontierChart.Draw(f),
        Frontier f => ParallelChart.Draw(f),
        Temptation t => TemptationChart.Draw(t),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>A package marked on the frontier.</summary>
/// <param name="Letter">Its letter in the brief.</param>
/// <param name="Label">The criteria that rank it first.</param>
/// <param name="Worth">Its worth by valued party.</param>
public sealed record MarkedPackage(string Letter, string Label, ImmutableArray<double> Worth);

/// <summary>A party's temptation to stop: before the first step, then after each.</summary>
public sealed record TemptationLine(string Party, ImmutableArray<double> Values);
