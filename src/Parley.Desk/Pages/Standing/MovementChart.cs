using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Makes the picture of what happened: a lane for rounds, proposals and events, and one a party.</summary>
static class MovementChart
{
    /// <summary>How far beyond the day the axis goes for what is ahead.</summary>
    const int DaysAhead = 45;

    /// <summary>Null where there is nothing to draw.</summary>
    public static Chart.Timeline? Of(Visit visit, IReadOnlyList<Moment> moments)
    {
        // Events may lie years before the talks: the axis begins with what the talks consist of.
        var last = visit.View.AsOf.AddDays(DaysAhead);
        var days = moments.Where(m => m is not Moment.Came { IsAhead: false }).Select(m => m.When.Start).Where(d => d <= last).ToList();
        if (days.Count == 0)
        {
            return null;
        }

        var (t, first) = (visit.Texts, days.Min());
        var to = days.Append(visit.View.AsOf).Max().AddDays(1);
        var shown = moments.Where(m => m.When.End >= first && m.When.Start <= to).Select(m => (Moment: m, Mark: MarkOf(visit, m))).ToList();
        ImmutableArray<TimelineMark> In(Func<Moment, bool> which) => [.. shown.Where(s => which(s.Moment)).Select(s => s.Mark)];
        return new(
            t["Movement over time"],
            t["Each mark is one line of the list below, which says the same in words."],
            [
                new(t["Rounds"], In(m => m is Moment.Round)),
                new(t["Proposals"], In(m => m is Moment.Put)),
                new(t["Events"], In(m => m is Moment.Came || By(m) is null && m is Moment.Began or Moment.Lapsed && By(m) is null)),
                .. visit.View.Standing.Case.Parties.Select(p => new TimelineLane(p.Name, In(m => By(m) == p.Id))),
            ],
            first, to.DayNumber - first.DayNumber < 6 ? first.AddDays(6) : to, visit.View.AsOf,
            [.. Legend(t, shown.Select(s => s.Mark))],
            t.Culture);
    }

    static ActorId? By(Moment moment) => moment switch
    {
        Moment.Spoke spoke => spoke.Position.Party,
        Moment.Stepped stepped => stepped.Step.Party,
        Moment.Began { Rule.By: { } by } => by.Party,
        Moment.Lapsed { Rule.By: { } by } => by.Party,
        _ => null,
    };

    static TimelineMark MarkOf(Visit visit, Moment moment)
    {
        var (say, t) = (visit.Say, visit.Texts);
        TimelineMark Mark(TimelineShape shape, bool hollow, string words) => new(moment.When, shape, hollow, $"{t.Days(moment.When)}: {words}");
        return moment switch
        {
            Moment.Spoke { Position: var p } => Mark(TimelineShape.Disc, p.Said == Said.Private, say.Issue(p.Issue)),
            Moment.Stepped { Step: var s } => Mark(ShapeOf(s.Kind), s.Said == Said.Private, $"{say.Issue(s.Issue)}: {t[StepName.Of(s.Kind)]}"),
            Moment.Began { Rule: var r } => Mark(TimelineShape.Square, false, RuleWords(say, r)),
            Moment.Lapsed { Rule: var r } => Mark(TimelineShape.StruckSquare, false, RuleWords(say, r)),
            Moment.Round { Meeting: var m, IsAhead: var ahead } => Mark(TimelineShape.Bar, ahead, m.Venue ?? t["a meeting"]),
            Moment.Put { Proposal: var p } => Mark(TimelineShape.Sheet, false, p.Name),
            Moment.Came { Event: var e, IsAhead: var ahead } => Mark(e.Kind is EventKind.Threat or EventKind.Deadline ? TimelineShape.Flag : TimelineShape.Cross, ahead, e.Name ?? e.Id?.Value ?? t["an event"]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    static string RuleWords(Wording say, Rule rule) => $"{string.Join(", ", rule.Form.Issues.Select(say.Issue))}";

    static TimelineShape ShapeOf(StepKind kind) => kind switch
    {
        StepKind.Softened => TimelineShape.Down,
        StepKind.Hardened => TimelineShape.Up,
        StepKind.Shifted => TimelineShape.Diamond,
        _ => TimelineShape.Disc,
    };

    static IEnumerable<(TimelineShape Shape, bool Hollow, string Words)> Legend(Texts t, IEnumerable<TimelineMark> marks)
    {
        var used = marks.ToList();
        (TimelineShape Shape, string Words)[] all =
        [
            (TimelineShape.Down, t["softened"]), (TimelineShape.Up, t["hardened"]), (TimelineShape.Diamond, t["shifted"]), (TimelineShape.Disc, t["said first, or again"]),
            (TimelineShape.Square, t["condition added"]), (TimelineShape.StruckSquare, t["condition dropped"]), (TimelineShape.Bar, t["round"]),
            (TimelineShape.Sheet, t["proposal"]), (TimelineShape.Flag, t["threat or deadline"]), (TimelineShape.Cross, t["event"]),
        ];
        IEnumerable<(TimelineShape, bool, string)> shapes = all.Where(a => used.Exists(m => m.Shape == a.Shape)).Select(a => (a.Shape, false, a.Words));
        return used.Exists(m => m.Hollow) ? shapes.Append((TimelineShape.Square, true, t["hollow: in private, or still ahead"])) : shapes;
    }
}

/// <summary>What a step is called.</summary>
static class StepName
{
    /// <summary>In English, to be translated.</summary>
    public static string Of(StepKind kind) => kind switch
    {
        StepKind.Softened => "softened",
        StepKind.Hardened => "hardened",
        StepKind.Repeated => "repeated",
        _ => "shifted",
    };
}
