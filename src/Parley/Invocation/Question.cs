using Parley.Analysis;
using Parley.Model;

namespace Parley;

/// <summary>What a command is asked: of which case, as of when, for whose eyes, within which limit.</summary>
/// <param name="Whole">Everything the case holds, for the answers that decide who may know what.</param>
/// <param name="Standing">What is in force on the day and known to the reader.</param>
/// <param name="Options">What was said to it.</param>
/// <param name="Work">Counts the work of one search, to the limit that was set.</param>
sealed record Question(Case Whole, Standing Standing, CommonOptions Options, Func<Work> Work)
{
    /// <summary>
    /// What an answer that decides about disclosure reads: everything, dates and permissions being looked at by itself; for a
    /// reader only what it may know.
    /// </summary>
    public Case Seen() => Standing.Reader is Reader.Team
        ? Whole
        : Standing.Case with { Proposals = [.. Standing.Case.Proposals, .. Standing.Drafts] };
}
