using Parley.Analysis;
using Parley.Formats;

namespace Parley;

/// <summary>Bridging packages for people: side by side, as many a table as the page is wide, then the criteria and what they rest on.</summary>
static class BridgePage
{
    const int PerTable = 3;

    public static void Write(Page page, Problem problem, BridgeQuery query, BridgeAnswer answer)
    {
        var standing = problem.Standing;
        var words = new Wording(standing.Case, page.Terminal.Culture);
        page.Blank();
        page.Line(Headline(words, query, answer));
        if (query.Fixed.Length > 0)
        {
            page.Line($"Kept, because every side has accepted it: {words.Terms(query.Fixed)}.");
        }

        if (answer.Packages.Length > 0)
        {
            var columns = new BridgeColumns(words, standing, answer);
            columns.Common(page);
            foreach (var places in Enumerable.Range(0, answer.Packages.Length).Chunk(PerTable))
            {
                page.Blank();
                columns.Write(page, places);
            }

            page.Faint("Asked: 1 for each issue on which a side has said nothing of the option, 2 where it refuses it; in brackets what it wanted.");
            Binding(page, words, standing, answer);
        }

        Criteria(page, words, query, answer);
        page.Heading("What this rests on");
        Judgements.Write(page, words, problem);
        if (!answer.Complete)
        {
            page.Blank();
            page.Line("Stopped at the limit: better packages may exist, as far as the bounds say. A greater --limit goes further.");
        }
    }

    static string Headline(Wording words, BridgeQuery query, BridgeAnswer answer)
    {
        var form = query.Form switch
        {
            Form.Whole => " that leaves no issue out",
            Form.Partial => " that leaves some issue out",
            _ => "",
        };
        return answer.Feasible switch
        {
            true => $"{words.Count(answer.Packages.Length, "package", "packages")} that every side could accept, in the order in which the criteria name them. The order says nothing about which to choose.",
            false when query.Form != Form.Any || query.Fixed.Length > 0 => $"None exists: no package{form}{(query.Fixed.Length > 0 ? " with these terms kept" : "")} is acceptable to every side by point values.",
            false => "None exists: no package is acceptable to every side by point values. parley why says what stands in the way.",
            _ => $"Not known: the search stopped before it found a package{form} or proved that there is none.",
        };
    }

    static void Criteria(Page page, Wording words, BridgeQuery query, BridgeAnswer answer)
    {
        page.Heading("What each criterion looks for, and what it found");
        foreach (var criterion in query.Criteria)
        {
            var found = answer.Criteria.FirstOrDefault(c => c.Criterion == criterion);
            page.Item("-", $"{Wording.Label(criterion)}: {Wording.Meaning(criterion)}. {Found(words, criterion, found)}", indent: 2);
        }
    }

    static string Found(Wording words, Criterion criterion, CriterionAnswer? answer)
    {
        if (answer is null)
        {
            return criterion == Criterion.Movement ? "Not available: no position is on record by this day." : "Not available: no party has a valuation.";
        }

        var value = answer.Value is { } known
            ? $"At best {string.Join(", ", known.Select(v => v.ToString(criterion == Criterion.Movement ? "0" : "0.000", words.Culture)))}"
            : answer.Proven ? "No package" : "No package found";
        var bound = answer.Bound is { } b ? $"; proven only that {(criterion == Criterion.Movement ? "nothing is below" : "nothing is above")} {b.ToString("0.000", words.Culture)}" : "";
        return answer.Proven ? $"{value}, proven." : $"{value}; not proven{bound}.";
    }

    static void Binding(Page page, Wording words, Standing standing, BridgeAnswer answer)
    {
        var ids = answer.Packages.SelectMany(p => p.Binding ?? []).Distinct().ToArray();
        if (ids.Length == 0)
        {
            return;
        }

        page.Heading("What binds: without it alone, some criterion would have a better package");
        foreach (var id in ids)
        {
            page.Item("-", $"{words.ShortElement(id)}: {words.Element(id, standing.ReservationOf)}", indent: 2);
        }
    }
}
