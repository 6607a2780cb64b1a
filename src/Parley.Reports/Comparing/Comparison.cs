using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>What comes of reading reports beside each other.</summary>
/// <param name="Origins">For each report that shares an origin with another: every such pair, from its own side, by the order of the reports.</param>
/// <param name="Groups">Report ids by common origin, each report in one group, alone where it shares none; in the order of their first report. One group is one source.</param>
/// <param name="Contradictions">Same matter, opposite stance.</param>
public sealed record Comparison(
    ImmutableArray<SameOrigin> Origins,
    ImmutableArray<ImmutableArray<string>> Groups,
    ImmutableArray<Contradiction> Contradictions);

/// <summary>That two reports go back to one text or one report of a third.</summary>
/// <param name="Report">The id of the one.</param>
/// <param name="Other">The id of the other.</param>
/// <param name="Share">The part of the words of <paramref name="Report"/>'s article that lies in the passages: 0 to 1.</param>
/// <param name="Passages">What they share, in the order of <paramref name="Report"/>; offsets of the decoded files.</param>
public sealed record SameOrigin(string Report, string Other, double Share, ImmutableArray<Passage> Passages);

/// <summary>A passage of one report and what answers to it in another.</summary>
public sealed record Passage(TextSpan Here, TextSpan There, PassageKind Kind);

/// <summary>How two passages are alike.</summary>
public enum PassageKind
{
    /// <summary>Word for word, letter case and kinds of marks apart.</summary>
    Verbatim,
    /// <summary>In other words: told by common names, numbers, quotations and order.</summary>
    Paraphrase,
}

/// <summary>Two statements on the same matter with opposite stance, by different speakers or by one over time.</summary>
/// <param name="Statement">The id of the one that stands first.</param>
/// <param name="Other">The id of the other.</param>
/// <param name="About">The issues both are about.</param>
/// <param name="Why">What makes them opposite, in a few words.</param>
public sealed record Contradiction(string Statement, string Other, ImmutableArray<string> About, string Why);

/// <summary>A position of a party that a statement suggests for the case, for an analyst to confirm or reject.</summary>
/// <param name="Id">The id of the statement, <c>/</c>, and the issue.</param>
/// <param name="Statement">The id of the statement it rests on.</param>
/// <param name="Party">The id of the party.</param>
/// <param name="Issue">The id of the issue.</param>
/// <param name="Wants">The option it asks for, or null.</param>
/// <param name="Accepts">The options it says it could live with.</param>
/// <param name="Refuses">The options it says no to.</param>
/// <param name="Date">The day it was said as far as the text and the report's date fix it; null where they do not.</param>
/// <param name="IsUnnamed">Whether it rests on a source of the party that the report does not name.</param>
public sealed record SuggestedPosition(
    string Id, string Statement, string Party, string Issue, string? Wants, ImmutableArray<string> Accepts, ImmutableArray<string> Refuses, DateOnly? Date, bool IsUnnamed = false);
