using System.Globalization;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>A package as it is written on the command line: <c>issue=option,issue=option</c>, or a proposal's id. Issues left out take their <c>without</c> option.</summary>
static class PackageText
{
    /// <summary>The package, or what is wrong with it.</summary>
    public static (Package? Package, Outcome.WrongInput? Wrong) Read(string option, string text, Standing standing)
    {
        var known = standing.Case;
        var proposal = known.Proposals.Concat(standing.Drafts).FirstOrDefault(p => p.Id.Value == text);
        if (proposal is null && !text.Contains('=', StringComparison.Ordinal))
        {
            return Wrong(option, "a proposal's id, or issue=option,issue=option", text);
        }

        var taken = new int?[known.Issues.Length];
        foreach (var (issue, chosen) in proposal is null ? Pairs(text) : proposal.Terms.Select(t => (t.Issue.Value, t.Option.Value)))
        {
            if (known.IndexOf(new IssueId(issue)) is not (var at and >= 0))
            {
                return Wrong(option, $"an issue of the case ({Wording.Or(known.Issues.Select(i => i.Id.Value))})", issue);
            }

            if (taken[at] is not null)
            {
                return Wrong(option, "each issue once", issue);
            }

            if (Place(known.Issues[at], chosen) is not (var place and >= 0))
            {
                return Wrong(option, $"an option of {issue} ({Wording.Or(known.Issues[at].Options.Take(20).Select(o => o.Id.Value))})", chosen);
            }

            taken[at] = place;
        }

        return Complete(option, text, known, taken);
    }

    static (Package?, Outcome.WrongInput?) Complete(string option, string text, Case known, int?[] taken)
    {
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] ??= known.Issues[i].Without is { } without ? known.Issues[i].IndexOf(without) : null;
        }

        var open = known.Issues.Where((_, i) => taken[i] is null).Select(i => i.Id.Value).ToArray();
        return open.Length > 0
            ? Wrong(option, $"an option of every issue that has no without, also of {Wording.And(open)}", text)
            : (new Package([.. taken.Select(t => t!.Value)]), null);
    }

    static IEnumerable<(string Issue, string Option)> Pairs(string text) => text
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2, StringSplitOptions.TrimEntries))
        .Select(pair => (pair[0], pair.Length > 1 ? pair[1] : ""));

    /// <summary>The place of an option; of a range however its number is written.</summary>
    static int Place(Issue issue, string chosen) =>
        issue.Range is not null && Number(chosen) is { } number
            ? issue.Options.Select(o => Number(o.Id.Value)).ToList().IndexOf(number)
            : issue.IndexOf(new OptionId(chosen));

    static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    static (Package?, Outcome.WrongInput?) Wrong(string option, string expected, string found) =>
        (null, new Outcome.WrongInput(option, expected, found));
}
