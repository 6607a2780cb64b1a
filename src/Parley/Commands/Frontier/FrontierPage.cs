using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>The zone of agreement for people: how large and how sure, each side's reservation and best, the frontier.</summary>
static class FrontierPage
{
    const int MostRows = 25;

    public static void Write(Page page, Problem problem, FrontierAnswer answer)
    {
        var standing = problem.Standing;
        var words = new Wording(standing.Case, page.Terminal.Culture);
        page.Blank();
        Zone(page, words, answer, problem.HasIntervals);
        if (answer.Valued.Length > 0)
        {
            Ends(page, words, standing, answer);
        }

        if (answer.Efficient is { Length: > 0 } points)
        {
            Points(page, words, standing, answer, points);
        }
        else if (answer.Efficient is null && answer.Point == true)
        {
            page.Blank();
            page.Line("No party has a valuation: which packages beat which for all is not known. Every package of the zone breaks no rule.");
        }

        page.Heading("What this rests on");
        Judgements.Write(page, words, problem);
        if (!answer.Complete)
        {
            page.Blank();
            page.Line("Stopped at the limit: what is not said above is not known. A greater --limit goes further.");
        }
    }

    static void Zone(Page page, Wording words, FrontierAnswer answer, bool hasRanges)
    {
        var feasible = answer.Feasible is { } count
            ? $"{(count.IsZero ? "none is" : words.Count(count, "is", "are"))} acceptable to every side by point values."
            : "how many of them every side could accept was not counted.";
        page.Line($"{words.Count(answer.Packages, "package", "packages")} in all; {feasible}");
        page.Line(answer.Point switch
        {
            true => "There is a zone of agreement by point values.",
            false => "No zone of agreement by point values: no package is acceptable to every side (parley why says what stands in the way).",
            _ => "Whether there is a zone of agreement is not known.",
        });
        if (hasRanges)
        {
            page.Line($"Within the ranges judged, there is a package that every side accepts: for every value {YesNo(answer.Sure)}; for some value {YesNo(answer.Possible)}.");
        }
    }

    static string YesNo(bool? known) => known switch
    {
        true => "yes",
        false => "no",
        _ => "not known",
    };

    static void Ends(Page page, Wording words, Standing standing, FrontierAnswer answer)
    {
        page.Heading("What leaving and the best package are worth to each side");
        page.Columns([28, 22, 16, 34],
        [
            [new("", Tone.Strong), new("leaving", Tone.Strong), new("best of zone", Tone.Strong), new("judged", Tone.Strong)],
            .. answer.Valued.Select((party, i) => Row(words, standing, answer, party, i)),
        ]);
    }

    static Cell[] Row(Wording words, Standing standing, FrontierAnswer answer, ActorId party, int i)
    {
        var valuation = standing.ValuationOf(party)!;
        return
        [
            words.Actor(party),
            words.Worth(Reservation.Of(valuation, standing)),
            answer.Ideal is { } ideal ? words.Worth(ideal[i]) : answer.Point == false ? "none exists" : "not known",
            words.Whose(valuation),
        ];
    }

    static void Points(Page page, Wording words, Standing standing, FrontierAnswer answer, ImmutableArray<FrontierPoint> points)
    {
        var issues = standing.Case.Issues;
        var varying = Enumerable.Range(0, issues.Length).Where(i => points.Any(p => p.First.Options[i] != points[0].First.Options[i])).ToArray();
        page.Heading($"The frontier: {words.Count(points.Length, "choice", "choices")} that no other package beats for every side");
        if (varying.Length < issues.Length)
        {
            page.Line($"In {(points.Length == 1 ? "it" : "all of them")}: {words.Terms(points[0].First.Terms(issues).Where((_, i) => !varying.Contains(i)))}.");
        }

        page.Blank();
        FrontierTable.Write(page, words, standing, answer, [.. points.Take(MostRows)], varying);
        if (points.Length > MostRows)
        {
            page.Line($"{words.Count(points.Length - MostRows)} more not shown; --json lists all.");
        }
    }
}
