namespace Parley.Reports;

/// <summary>
/// "The board has not agreed, as the union said": what the union said may be that the board has not agreed, or that it has. The text alone does
/// not tell, so such a statement does nothing but judge, and its reading is not sure.
/// </summary>
static class AsClause
{
    /// <summary>Whether an attribution is an as-clause behind a clause with a negation.</summary>
    public static bool LeavesOpen(Prose prose, Attribution attribution)
    {
        if (attribution.Source.Length == 0 || attribution.Content.Length == 0 || attribution.Content[0].Start > attribution.Source[0].Start)
        {
            return false;
        }

        var source = ClaimReader.Tokens(prose, attribution.Source[0]).First;
        if (source == 0 || prose.Word(source - 1) is not "as")
        {
            return false;
        }

        var (first, end) = ClaimReader.Tokens(prose, attribution.Content[0]);
        for (var at = first; at < Math.Min(end, source); at++)
        {
            if (Negation.Is(prose.Word(at)))
            {
                return true;
            }
        }

        return false;
    }
}
