using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>How many there are of what.</summary>
static class CaseCounts
{
    public static ImmutableArray<KeyValuePair<string, int>> Of(Case whole) =>
    [
        new("parties", whole.Parties.Length),
        new("ratifiers", whole.Parties.Sum(p => p.Ratifiers.Length)),
        new("mediators", whole.Mediators.Length),
        new("outside", whole.Outside.Length),
        new("channels", whole.Channels.Length),
        new("issues", whole.Issues.Length),
        new("options", whole.Issues.Sum(i => i.Options.Length)),
        new("valuations", whole.Valuations.Length),
        new("rules", whole.Rules.Length),
        new("positions", whole.Positions.Length),
        new("confidences", whole.Confidences.Length),
        new("conveyed", whole.Conveyed.Length),
        new("promises", whole.Promises.Length),
        new("proposals", whole.Proposals.Length),
        new("responses", whole.Proposals.Sum(p => p.Responses.Length)),
        new("obligations", whole.Obligations.Length),
        new("guarantees", whole.Guarantees.Length),
        new("lists", whole.Lists.Length),
        new("events", whole.Events.Length),
        new("meetings", whole.Meetings.Length),
        new("figures", whole.Figures.Length),
        new("reports", whole.Reports.Length),
    ];
}
