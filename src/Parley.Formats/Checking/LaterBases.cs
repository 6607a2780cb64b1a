using Parley.Model;

namespace Parley.Formats;

/// <summary>What rests on a confidence given later than itself.</summary>
static class LaterBases
{
    public static IEnumerable<Fault> In(CaseFile file, Case whole)
    {
        var given = whole.Confidences.ToDictionary(c => c.Id, c => c.Date.Start);
        foreach (var (entry, on) in Dated(whole))
        {
            foreach (var (key, basis) in Bases(entry))
            {
                if (on is { } day && given.TryGetValue(basis, out var later) && later > day)
                {
                    yield return CaseChecks.Warning(
                        file.MarkOf(entry, key), $"a basis of {new DateSpan(day)} or earlier", $"the confidence `{basis}`, given on {new DateSpan(later)}");
                }
            }
        }
    }

    static IEnumerable<(string Key, EntryId Basis)> Bases(Entry entry) => (entry.RestsOn ?? []).Select(b => ("rests_on", b)).Concat(entry switch
    {
        Conveyed { Confidence: { } told } => [("confidence", told)],
        Decision decision => decision.Confidences.Select(c => ("confidences", c)),
        _ => [],
    });

    /// <summary>Entries with the day they count from: the end of a span for positions and responses, its start for all else.</summary>
    static IEnumerable<(Entry Entry, DateOnly? On)> Dated(Case whole) =>
    [
        .. whole.Valuations.Select(v => ((Entry)v, v.Since)),
        .. whole.Rules.Select(r => ((Entry)r, r.Since)),
        .. whole.Positions.Select(p => ((Entry)p, (DateOnly?)p.Date.End)),
        .. whole.Confidences.Select(c => ((Entry)c, (DateOnly?)c.Date.Start)),
        .. whole.Conveyed.Select(c => ((Entry)c, c.Date?.Start)),
        .. whole.Promises.Select(p => ((Entry)p, p.Date?.Start)),
        .. whole.Proposals.Select(p => ((Entry)p, p.Date?.Start)),
        .. whole.Proposals.SelectMany(p => p.Articles.Select(a => ((Entry)a, p.Date?.Start))),
        .. whole.Proposals.SelectMany(p => p.Articles.SelectMany(a => a.Alternatives).Select(a => ((Entry)a, p.Date?.Start))),
        .. whole.Proposals.SelectMany(p => p.Responses.Select(r => ((Entry)r, r.Date?.End))),
        .. whole.Proposals.SelectMany(p => p.Decisions.Select(d => ((Entry)d, (DateOnly?)d.Date.Start))),
        .. whole.Obligations.SelectMany(o => o.Progress.Select(p => ((Entry)p, (DateOnly?)p.Date.Start))),
        .. whole.Channels.Select(c => ((Entry)c, c.Since)),
        .. whole.Events.Select(e => ((Entry)e, e.Date?.Start)),
        .. whole.Meetings.Select(m => ((Entry)m, m.Date?.Start)),
        .. whole.Figures.Select(f => ((Entry)f, f.AsOf)),
    ];
}
