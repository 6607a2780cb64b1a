using Parley.Analysis;
using Parley.Formats;

namespace Parley;

/// <summary>Whose judgements a page's worths rest on, who has none, and whose consent nobody has given.</summary>
static class Judgements
{
    public static void Write(Page page, Wording words, Problem problem)
    {
        foreach (var judgement in words.Judgements(problem.Standing.Case.Valuations))
        {
            page.Item("-", judgement, indent: 2);
        }

        foreach (var caution in new[] { words.Unvalued(problem.Standing.Unvalued), words.Assumed(problem.Standing.AssumedConsent) }.OfType<string>())
        {
            page.Item("-", caution, indent: 2);
        }
    }
}
