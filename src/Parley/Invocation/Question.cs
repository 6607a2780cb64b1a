using Parley.Analysis;
using Parley.Model;

namespace Parley;

/// <summary>What a command is asked: of which case, as of when, for whose eyes, within which limit.</summary>
/// <param name="Whole">Everything the case holds, for the answers that decide who may know what.</param>
/// <param name="Standing">What is in force on the day and known to the reader.</param>
/// <param name="Options">What was said to it.</param>
/// <param name="Work">Counts the work, to the limit that was set.</param>
sealed record Question(Case Whole, Standing Standing, CommonOptions Options, Work Work);
