using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>Which claims of a record are to be shown.</summary>
/// <param name="Party">Of one side.</param>
/// <param name="Issue">On one issue; <see cref="OnNone"/> for those on none.</param>
/// <param name="From">Published on that day or later.</param>
/// <param name="To">Published on that day or earlier.</param>
/// <param name="Origin">From reports of the origin of that report.</param>
/// <param name="OnlyUnreviewed">Only those nobody has looked at.</param>
public sealed record RecordFilter(string? Party, string? Issue, DateOnly? From, DateOnly? To, string? Origin, bool OnlyUnreviewed)
{
    /// <summary>Stands for what is on no issue.</summary>
    public const string OnNone = "-";

    /// <summary>True if it leaves anything out.</summary>
    public bool Narrows => this != new RecordFilter(null, null, null, null, null, false);

    /// <summary>True if it names one side and one issue: then all of their claims are shown.</summary>
    public bool IsOneGroup => Party is not null && Issue is not null;

    /// <summary>As an address says.</summary>
    public static RecordFilter Of(IQueryCollection query) => new(
        Text(query["party"]), Text(query["issue"]), Day(query["from"]), Day(query["to"]), Text(query["origin"]), query["unreviewed"] == "yes");

    /// <summary>The groups with the claims that pass; empty ones left out.</summary>
    public ImmutableArray<(ClaimGroup Group, ImmutableArray<Claim> Claims)> Apply(SeenRecord seen)
    {
        var origin = Origin is null ? null : seen.Card(Origin)?.Origin;
        return
        [
            .. seen.View.Groups
                .Where(g => (Party is null || g.Party == Party) && (Issue is null || (g.Issue ?? OnNone) == Issue))
                .Select(g => (g, g.Claims.Where(c => Passes(c, origin)).ToImmutableArray()))
                .Where(g => !g.Item2.IsEmpty),
        ];
    }

    bool Passes(Claim claim, int? origin) =>
        (From is null || claim.Published >= From) && (To is null || claim.Published <= To)
        && (Origin is null || claim.Origin == origin) && (!OnlyUnreviewed || claim.Review is null);

    static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    static DateOnly? Day(string? text) => Days.Read(text);
}
