using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>
/// What lies ahead on a day. What only later reports tell of is left out: on that day nobody could have known it.
/// </summary>
public static class Ahead
{
    /// <summary>The events that have not come about and are not over, in file order.</summary>
    public static ImmutableArray<Event> Events(Standing standing) =>
        [.. standing.Case.Events.Where(e => !e.Happened && !(e.Date?.End < standing.AsOf) && WasKnown(standing, e))];

    /// <summary>The meetings that are planned and not over, in file order.</summary>
    public static ImmutableArray<Meeting> Meetings(Standing standing) =>
        [.. standing.Case.Meetings.Where(m => m.Status == MeetingStatus.Planned && !(m.Date?.End < standing.AsOf) && WasKnown(standing, m))];

    static bool WasKnown(Standing standing, Entry entry)
    {
        var reports = entry.Sources.Select(s => standing.Case.Reports.FirstOrDefault(r => r.Id == s.Report)).OfType<Report>().ToList();
        return reports.Count == 0 || reports.Exists(r => !(r.Date?.Start > standing.AsOf));
    }
}
