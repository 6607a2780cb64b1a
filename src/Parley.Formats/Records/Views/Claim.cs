using System.Collections.Immutable;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>What somebody is said to have said, once for every origin: reports of one origin that tell it too are named beside it and do not count again.</summary>
/// <param name="Statement">The statement, in the report that stands first.</param>
/// <param name="Published">When that report was published; null where that is not known.</param>
/// <param name="Origin">The number of the origin of that report, from 0: reports of one number are one source.</param>
/// <param name="AlsoIn">The same in reports of the same origin.</param>
/// <param name="Review">What an analyst found of it; null where nobody looked.</param>
public sealed record Claim(RecordedStatement Statement, DateOnly? Published, int Origin, ImmutableArray<RecordedStatement> AlsoIn, Review? Review)
{
    /// <summary>The statement with what an analyst corrected.</summary>
    public Statement Said => Review is { } review ? review.Correct(Statement.Said) : Statement.Said;
}

/// <summary>What was said by one side on one issue.</summary>
/// <param name="Party">The id of the side: an actor's, or one of the words for those outside the case.</param>
/// <param name="Issue">The issue; null for what is on none.</param>
/// <param name="Claims">The latest first, undated ones last; at most as many as were asked for.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="Sources">How many origins they come from.</param>
public sealed record ClaimGroup(string Party, string? Issue, ImmutableArray<Claim> Claims, int Count, int Sources);
