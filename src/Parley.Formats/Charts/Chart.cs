using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>A picture of numbers, before it is drawn. Closed: <see cref="Frontier"/>, <see cref="Temptation"/>, <see cref="Timeline"/>.</summary>
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
        ImmutableArray<ImmutableArray<double>> Efficient, ImmutableArray<MarkedPackage> Marked) : Chart(Title, Description)
    {
        /// <summary>The range judged for the reservation value of each, drawn as a band; empty: none is drawn.</summary>
        public ImmutableArray<Amount> ReservationRange { get; init; } = [];

        /// <summary>The best of the zone for each, drawn as a mark; empty: none is drawn.</summary>
        public ImmutableArray<double> Ideal { get; init; } = [];
    }

    /// <summary>What each party would gain by stopping, step by step.</summary>
    /// <param name="Title">What it shows.</param>
    /// <param name="Description">What can be read off it.</param>
    /// <param name="Curves">A curve a party, each from before the first step to after the last; all of one length.</param>
    public sealed record Temptation(string Title, string Description, ImmutableArray<TemptationLine> Curves) : Chart(Title, Description);

    /// <summary>What happened when, a lane for each who acts, along one axis.</summary>
    /// <param name="Title">What it shows.</param>
    /// <param name="Description">What can be read off it.</param>
    /// <param name="Lanes">From the top down.</param>
    /// <param name="From">The first day of the axis.</param>
    /// <param name="To">Its last day, not before the first.</param>
    /// <param name="Today">The day looked from, marked where it is on the axis.</param>
    /// <param name="Legend">What the shapes say, in the order to be shown.</param>
    /// <param name="Culture">In which days are written; time runs the way it is read.</param>
    public sealed record Timeline(string Title, string Description, ImmutableArray<TimelineLane> Lanes, DateOnly From, DateOnly To, DateOnly Today,
        ImmutableArray<(TimelineShape Shape, bool Hollow, string Words)> Legend, System.Globalization.CultureInfo Culture) : Chart(Title, Description);

    /// <summary>The picture as SVG.</summary>
    /// <param name="words">What stands on it; null: in English.</param>
    public string ToSvg(ChartWords? words = null) => this switch
    {
        Frontier { Parties.Length: 2 } f => FrontierChart.Draw(f, words ?? ChartWords.English),
        Frontier f => ParallelChart.Draw(f, words ?? ChartWords.English),
        Temptation t => TemptationChart.Draw(t, words ?? ChartWords.English),
        Timeline t => TimelineChart.Draw(t),
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

/// <summary>What somebody did, along a line of the picture.</summary>
public sealed record TimelineLane(string Name, ImmutableArray<TimelineMark> Marks);

/// <summary>One thing that happened.</summary>
/// <param name="When">A span is drawn as long as it lasts.</param>
/// <param name="Shape">What kind of thing it is.</param>
/// <param name="Hollow">True for what was said in private, and for what is still ahead.</param>
/// <param name="Words">Shown when it is pointed at.</param>
public sealed record TimelineMark(Model.DateSpan When, TimelineShape Shape, bool Hollow, string Words);

/// <summary>The shapes of marks: told apart without colour.</summary>
public enum TimelineShape
{
    /// <summary>A first word: a disc.</summary>
    Disc,
    /// <summary>Softened: a triangle that points down.</summary>
    Down,
    /// <summary>Hardened: a triangle that points up.</summary>
    Up,
    /// <summary>Shifted: a diamond.</summary>
    Diamond,
    /// <summary>A condition added: a square.</summary>
    Square,
    /// <summary>A condition dropped: a square struck through.</summary>
    StruckSquare,
    /// <summary>A round: a bar.</summary>
    Bar,
    /// <summary>A proposal: a sheet with a corner folded.</summary>
    Sheet,
    /// <summary>A threat or deadline: a flag.</summary>
    Flag,
    /// <summary>Any other event: a cross.</summary>
    Cross,
}
