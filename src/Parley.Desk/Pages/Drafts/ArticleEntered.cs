using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>An article as a form has it: its words, its issue and its basis.</summary>
static class ArticleEntered
{
    /// <summary>Names what an article said when its form was made.</summary>
    public static string Mark(Article article) => WordsEntered.Mark(article, article.About?.Value);

    /// <summary>The article with what was entered; faults are noted.</summary>
    public static Article Read(Visit visit, Entered form, Article before)
    {
        var about = form["about"].Length == 0 ? (IssueId?)null : new IssueId(form["about"]);
        if (about is { } issue && visit.View.Whole!.IndexOf(issue) < 0)
        {
            form.Fault("about", visit.Texts["Choose an issue of the case."]);
        }

        return WordsEntered.Read(visit, form, before, visit.Texts["Write the words of the article."]) with { About = about };
    }

    /// <summary>The edits that make one of the other; what is the same stays as it is written.</summary>
    public static IEnumerable<CaseEdit> Edits(CaseFile file, CasePath path, Article before, Article after) =>
    [
        .. before.About == after.About ? [] : file.Set(path, "about", after.About is { } issue ? new CaseValue.Text(issue.Value) : null),
        .. WordsEntered.Edits(file, path, before, after),
    ];
}
