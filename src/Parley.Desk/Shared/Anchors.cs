using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Desk;

/// <summary>The places on pages at which entries stand, for links that lead to them: by the entry's id, where it has none by its place in the case.</summary>
static class Anchors
{
    public static string Anchor(this Case known, Event happening) => Named("event", happening.Id, known.Events, happening);

    public static string Anchor(this Case known, Meeting meeting) => Named("meeting", meeting.Id, known.Meetings, meeting);

    public static string Anchor(this Case known, Conveyed carried) => Named("conveyed", carried.Id, known.Conveyed, carried);

    public static string Anchor(this Case known, Promise promise) => Named("promise", null, known.Promises, promise);

    public static string Anchor(this Case known, Channel channel) => Named("channel", null, known.Channels, channel);

    /// <summary>Where it stands that a rule holds no longer.</summary>
    public static string Lapsed(Rule rule) => "lapsed-" + rule.Id.Value;

    /// <summary>Where the latest figure of the same kind stands.</summary>
    public static string Anchor(this Case known, Figure figure) =>
        Named("figure", null, LatestFigures.Of(known), f => string.Equals(f.What ?? "", figure.What ?? "", StringComparison.Ordinal));

    static string Named<T>(string kind, EntryId? id, ImmutableArray<T> all, T entry) where T : class => Named(kind, id, all, e => ReferenceEquals(e, entry));

    static string Named<T>(string kind, EntryId? id, ImmutableArray<T> all, Func<T, bool> isIt) =>
        id is { } name ? $"{kind}-{name.Value}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}-{all.TakeWhile(e => !isIt(e)).Count() + 1}");
}
