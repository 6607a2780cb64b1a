using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Another wording of an article as a form has it: its words, who holds it, and what it rests on besides the article's basis.</summary>
static class AlternativeEntered
{
    /// <summary>Names what the article and the other wording said when the form was made; of a new one the article alone.</summary>
    public static string Mark(Article article, Alternative? other) =>
        ArticleEntered.Mark(article) + (other is null ? "" : "-" + WordsEntered.Mark(other, other.By?.Value));

    /// <summary>The other wording with what was entered; faults are noted.</summary>
    public static Alternative Read(Visit visit, Entered form, Alternative before)
    {
        var by = form["by"].Length == 0 ? (ActorId?)null : new ActorId(form["by"]);
        if (by is { } holder && visit.View.Whole!.FindActor(holder) is null)
        {
            form.Fault("by", visit.Texts["Choose an actor of the case, or nobody."]);
        }

        return WordsEntered.Read(visit, form, before, visit.Texts["Write the words of this wording."]) with { By = by };
    }

    /// <summary>The edits that make one of the other; what is the same stays as it is written.</summary>
    public static IEnumerable<CaseEdit> Edits(CaseFile file, CasePath path, Alternative before, Alternative after) =>
    [
        .. before.By == after.By ? [] : file.Set(path, "by", after.By is { } holder ? new CaseValue.Text(holder.Value) : null),
        .. WordsEntered.Edits(file, path, before, after),
    ];
}
