namespace Parley.Analysis;

/// <summary>
/// Which elements of C some package meets together, the practical rules with them. Remembers every package and every conflict it
/// met, since one package answers for all sets it meets and one conflict for all sets that hold it.
/// </summary>
sealed class Compatibility(Problem problem, Work work)
{
    readonly int count = problem.Elements.Length;
    readonly List<bool[]> met = [];
    readonly List<ElementSet> conflicts = [];
    readonly List<ElementSet> corrections = [];

    /// <summary>True once the work did not suffice: an answer given since may be wrong and is not to be used.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>A conflict that dropping <paramref name="dropped"/> leaves; null if it leaves none.</summary>
    public ElementSet? ConflictLeftBy(ElementSet dropped)
    {
        if (conflicts.Find(c => !c.Overlaps(dropped)) is { } known)
        {
            return known;
        }

        var kept = Complement(dropped);
        if (AreMet(kept))
        {
            return null;
        }

        foreach (var element in kept.Members().OrderByDescending(e => e))
        {
            var fewer = kept.Without(element);
            kept = AreMet(fewer) ? kept : fewer;
        }

        conflicts.Add(kept);
        return kept;
    }

    /// <summary>A correction that <paramref name="kept"/> does not hold an element of; null if no package meets all of <paramref name="kept"/>.</summary>
    public ElementSet? CorrectionBeside(ElementSet kept)
    {
        if (corrections.Find(c => !c.Overlaps(kept)) is { } known)
        {
            return known;
        }

        if (!AreMet(kept))
        {
            return null;
        }

        foreach (var element in Complement(kept).Members())
        {
            var more = kept.With(element);
            kept = AreMet(more) ? more : kept;
        }

        var correction = Complement(kept);
        corrections.Add(correction);
        return correction;
    }

    ElementSet Complement(ElementSet set) => ElementSet.Of(count, Enumerable.Range(0, count).Where(e => !set.Contains(e)));

    bool AreMet(ElementSet set)
    {
        if (conflicts.Exists(c => c.IsWithin(set)))
        {
            return false;
        }

        if (met.Exists(m => Meets(m, set)))
        {
            return true;
        }

        if (IsCutShort)
        {
            return false;
        }

        bool[] dropped = [.. Enumerable.Range(0, count).Select(e => !set.Contains(e))];
        var (package, proven) = Slack.FirstMeeting(Formulation.OfDemands(problem, dropped), work);
        IsCutShort |= package is null && !proven;
        if (package is not null)
        {
            met.Add([.. Enumerable.Range(0, count).Select(e => problem.IsMet(e, package))]);
        }

        return package is not null;
    }

    bool Meets(bool[] package, ElementSet set) => Array.TrueForAll(problem.Consents, consent =>
        Array.TrueForAll(consent.Required, e => package[e] || !set.Contains(e))
        && consent.Members.Count(member => Array.TrueForAll(member, e => package[e] || !set.Contains(e))) >= consent.Needed);
}
