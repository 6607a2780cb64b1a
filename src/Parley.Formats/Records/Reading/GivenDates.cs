using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Dates of publication that are known before a report is read: the day that was given for all, else the case's of a report.</summary>
sealed class GivenDates(Case? whole, DateOnly? ofAll)
{
    readonly ImmutableDictionary<string, DateOnly> ofCase = (whole?.Reports ?? [])
        .Where(r => r.Date is { } date && date.Start == date.End)
        .ToImmutableDictionary(r => r.Id.Value, r => r.Date!.Value.Start, StringComparer.Ordinal);

    /// <summary>The day of the report of that id; null where nobody has given it.</summary>
    public DateOnly? Of(string id) => ofAll ?? (ofCase.TryGetValue(id, out var day) ? day : null);
}
