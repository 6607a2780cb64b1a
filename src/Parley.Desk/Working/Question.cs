using System.Collections.Immutable;

namespace Parley.Desk;

/// <summary>A question about what a looker sees, whose answer may take long.</summary>
/// <param name="Key">Names it, with all that the answer depends on beyond the view.</param>
/// <param name="Steps">What is done one after the other, in words of the pages; not every step is always needed.</param>
/// <param name="Answer">Finds the answer; each step asks for its work.</param>
sealed record Question<T>(object Key, ImmutableArray<string> Steps, Func<Effort, T> Answer) where T : class;

/// <summary>What there is to say of a question now: the answer, or how the work on it stands.</summary>
public sealed record Asked<T>(T? Answer, WorkStands? Work) where T : class;
