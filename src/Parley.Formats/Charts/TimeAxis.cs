using System.Globalization;

namespace Parley.Formats;

/// <summary>Days along a picture, in the direction in which its words are read. Places are counted from where reading starts.</summary>
sealed class TimeAxis(Chart.Timeline chart, double start, double end, double width)
{
    const int MostTicks = 8;

    static readonly (int Months, int Days)[] Steps = [(0, 1), (0, 2), (0, 7), (0, 14), (1, 0), (2, 0), (3, 0), (6, 0), (12, 0), (24, 0), (60, 0), (120, 0), (600, 0), (3000, 0), (24_000, 0)];

    readonly bool fromTheRight = chart.Culture.TextInfo.IsRightToLeft;

    public Chart.Timeline Chart => chart;

    public CultureInfo Culture => chart.Culture;

    /// <summary>The anchor of words that begin at a place.</summary>
    public string Start => fromTheRight ? "end" : "start";

    /// <summary>The place of a day; of one beyond the axis its nearer end.</summary>
    public double At(DateOnly day)
    {
        var days = Math.Max(1, chart.To.DayNumber - chart.From.DayNumber);
        return start + Math.Clamp((double)(day.DayNumber - chart.From.DayNumber) / days, 0, 1) * (end - start);
    }

    /// <summary>A place as it is drawn.</summary>
    public double Mirrored(double x) => fromTheRight ? width - x : x;

    public void Draw(Svg svg, double top, double bottom)
    {
        var step = Steps.First(s => Ticks(s).Take(MostTicks + 1).Count() <= MostTicks || s == Steps[^1]);
        foreach (var tick in Ticks(step))
        {
            var x = Mirrored(At(tick));
            svg.Line(x, top, x, bottom + 5, Svg.Rule, 0.8);
            svg.Text(x, bottom + 20, Label(tick, step), "middle", Svg.Quiet);
        }

        svg.Line(0, bottom, width, bottom, Svg.Quiet);
        if (chart.Today >= chart.From && chart.Today <= chart.To)
        {
            svg.Line(Mirrored(At(chart.Today)), top, Mirrored(At(chart.Today)), bottom, Svg.Ink, 1, "2 3");
        }
    }

    // Weeks begin on a Monday and months on one that the step divides, so that ticks do not depend on where the axis begins.
    IEnumerable<DateOnly> Ticks((int Months, int Days) step) => step.Months == 0
        ? Multiples(chart.From.DayNumber, chart.To.DayNumber, step.Days).Select(DateOnly.FromDayNumber)
        : Multiples(chart.From.Day == 1 ? MonthOf(chart.From) : MonthOf(chart.From) + 1, MonthOf(chart.To), step.Months).Select(m => new DateOnly(m / 12, m % 12 + 1, 1));

    static int MonthOf(DateOnly day) => day.Year * 12 + day.Month - 1;

    static IEnumerable<int> Multiples(int from, int to, int step)
    {
        for (var at = (from + step - 1) / step * step; at <= to; at += step)
        {
            yield return at;
        }
    }

    string Label(DateOnly tick, (int Months, int Days) step) =>
        tick.ToString(step.Months == 0 ? "d MMM" : step.Months < 12 ? "MMM yyyy" : "yyyy", chart.Culture);
}
