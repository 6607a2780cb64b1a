namespace Parley.Formats;

/// <summary>Looks a valid case over: what is odd, what is there, what is not.</summary>
public static class CaseChecks
{
    /// <summary>Looks a case over as of its own day.</summary>
    /// <exception cref="ArgumentException">The file has faults: there is no case to look over.</exception>
    public static CaseCheck Of(CaseFile file) => Of(file, file.Case?.AsOf ?? default);

    /// <summary>Looks a case over as of a day.</summary>
    /// <exception cref="ArgumentException">The file has faults: there is no case to look over.</exception>
    public static CaseCheck Of(CaseFile file, DateOnly asOf)
    {
        var whole = file.Case ?? throw new ArgumentException("A file with faults holds no case to look over.", nameof(file));
        var worths = ObligationsAgainstWorths.In(file, whole, asOf);
        return new CaseCheck
        {
            Warnings =
            [
                .. LaterBases.In(file, whole)
                    .Concat(Spills.In(file, whole))
                    .Concat(RulesAgainstPositions.In(file, whole, asOf))
                    .Concat(PositionsAgainstThemselves.In(file, whole))
                    .Concat(VetoedAndAgreed.In(file, whole))
                    .Concat(Unmentioned.In(file, whole))
                    .Concat(ReversedRules.In(file, whole))
                    .Concat(worths ?? [])
                    .OrderBy(w => file.OrderOf(w.File)).ThenBy(w => w.Line),
            ],
            Counts = CaseCounts.Of(whole),
            Lacks = CaseLacks.Of(whole, asOf),
            Complete = worths is not null,
        };
    }

    internal static Fault Warning(CaseMark at, string expected, string found) => new(at.File, at.Line, at.Path, expected, found);
}
