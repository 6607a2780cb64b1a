using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Somebody whom a report names and no actor of the case knows.</summary>
/// <param name="Name">The fullest name the report gives.</param>
/// <param name="IsPerson">Whether it is a person; else an organisation.</param>
/// <param name="Spans">Where, in the order of the text; their number says how often.</param>
public sealed record SuggestedName(string Name, bool IsPerson, ImmutableArray<TextSpan> Spans);
