using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Desk;

/// <summary>The terms chosen in a form: a field an issue, empty where it is left open.</summary>
static class TermsEntered
{
    const string Prefix = "term-";

    public static string FieldOf(IssueId issue) => Prefix + issue.Value;

    /// <summary>True if the form holds an option of any issue.</summary>
    public static bool Any(Entered form) => form.Form.Any(f => f.Key.StartsWith(Prefix, StringComparison.Ordinal) && f.Value.Any(v => !string.IsNullOrEmpty(v)));

    /// <summary>The terms; an option that the issue does not have is a fault.</summary>
    public static ImmutableArray<Term> Read(Visit visit, Entered form)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var issue in visit.View.Whole!.Issues)
        {
            var chosen = form[FieldOf(issue.Id)];
            if (chosen.Length > 0 && issue.IndexOf(new OptionId(chosen)) < 0)
            {
                form.Fault(FieldOf(issue.Id), visit.Texts["Choose one of the options."]);
            }
            else if (chosen.Length > 0)
            {
                terms.Add(new(issue.Id, new OptionId(chosen)));
            }
        }

        return terms.ToImmutable();
    }
}
