using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>
/// Where the lines of a room sheet stand in the case file. A form names its entry by what it says, not by its place, which
/// may be another's by the time it is sent; of entries alike in all of it, the first that is still open is meant.
/// </summary>
static class EntryPlaces
{
    /// <summary>How a form names the entry of a line.</summary>
    public static string Key(RoomItem item) => Key(item.From, item.Date, item.Due, item.Text);

    /// <summary>True if what a form sent names the entry of a line.</summary>
    public static bool Names(string key, RoomItem item) => Spaced(key) == Key(item);

    /// <summary>The place of what was carried into a room; null where nothing is so named.</summary>
    public static int? Carried(Case whole, ActorId room, string key) =>
        First(whole.Conveyed, c => c.To == room && Key(c.By, c.Date, null, c.What) == Spaced(key), c => c.Answered is null);

    /// <summary>The place of what was promised in a room, by either; null where nothing is so named.</summary>
    public static int? Promised(Case whole, ActorId room, string key) =>
        First(whole.Promises, p => (p.By == room || p.To == room) && Key(p.By, p.Date, p.Due, p.What) == Spaced(key), p => p.Kept is null);

    /// <summary>The edit that writes a day under a key of an entry.</summary>
    public static CaseEdit Write(CasePath entry, string key, DateOnly day, bool isThere) => isThere
        ? new CaseEdit.Change(entry.Key(key), new CaseValue.Text(day.Iso()))
        : new CaseEdit.Put(entry, key, new CaseValue.Text(day.Iso()));

    static string Key(ActorId? by, DateSpan? date, DateOnly? due, string? text) => Spaced($"{by}|{date}|{due?.Iso()}|{text}");

    /// <summary>With one space where there were some: browsers write line ends their own way.</summary>
    static string Spaced(string key) => string.Join(' ', key.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static int? First<T>(ImmutableArray<T> list, Func<T, bool> isIt, Func<T, bool> isOpen)
    {
        var places = Enumerable.Range(0, list.Length).Where(i => isIt(list[i])).ToArray();
        return places.Length == 0 ? null : places.Where(i => isOpen(list[i])).Append(places[0]).First();
    }
}
