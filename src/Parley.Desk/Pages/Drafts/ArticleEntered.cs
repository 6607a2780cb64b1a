using System.Collections.Immutable;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>An article as a form has it: its words, in further languages too, its issue and its basis.</summary>
static class ArticleEntered
{
    /// <summary>The field of the words in a language the article has.</summary>
    public static string FieldOf(LanguageTag language) => "text-" + language.Value;

    /// <summary>The field that says whether those words bind.</summary>
    public static string StatusOf(LanguageTag language) => "status-" + language.Value;

    /// <summary>Names what an article said when its form was made.</summary>
    public static string Mark(Article article) => CaseSnapshot.VersionOf(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', article.AllTexts.Append(article.About?.Value).Append(article.Id?.Value))));

    /// <summary>True if both declare the same, in whatever order; not declared is not nothing.</summary>
    public static bool Same(ImmutableArray<EntryId>? one, ImmutableArray<EntryId>? other) =>
        one is { } a && other is { } b ? a.ToHashSet().SetEquals(b) : one is null && other is null;

    /// <summary>The article with what was entered; faults are noted.</summary>
    public static Article Read(Visit visit, Entered form, Article before)
    {
        var texts = Texts(visit, form, before);
        var text = form["text"].ReplaceLineEndings("\n");
        if (text.Length == 0 && texts.IsEmpty)
        {
            form.Fault("text", visit.Texts["Write the words of the article."]);
        }

        var about = form["about"].Length == 0 ? (IssueId?)null : new IssueId(form["about"]);
        if (about is { } issue && visit.View.Whole!.IndexOf(issue) < 0)
        {
            form.Fault("about", visit.Texts["Choose an issue of the case."]);
        }

        return before with { Text = text.Length == 0 ? null : text, Texts = texts, About = about, RestsOn = BasisEntered.Read(visit, form) };
    }

    /// <summary>The edits that make one of the other; what is the same stays as it is written.</summary>
    public static IEnumerable<CaseEdit> Edits(CaseFile file, CasePath path, Article before, Article after) =>
    [
        .. before.Text == after.Text ? [] : file.Set(path, "text", after.Text is { } text ? new CaseValue.Text(text) : null),
        .. before.About == after.About ? [] : file.Set(path, "about", after.About is { } issue ? new CaseValue.Text(issue.Value) : null),
        .. before.Texts.SequenceEqual(after.Texts) ? [] : file.Set(path, "texts", after.Texts.IsEmpty ? null : DraftValues.Texts(after.Texts)),
        .. Same(before.RestsOn, after.RestsOn) ? [] : file.Set(path, "rests_on", after.RestsOn is { } ids ? DraftValues.Ids(ids) : null),
    ];

    static ImmutableArray<ArticleText> Texts(Visit visit, Entered form, Article before)
    {
        var texts = before.Texts
            .Select(t => t with { Text = form[FieldOf(t.Language)].ReplaceLineEndings("\n"), Status = StatusIn(form, StatusOf(t.Language)) })
            .Where(t => t.Text.Length > 0).ToList();
        if (form["new-text"].Length > 0)
        {
            var language = new LanguageTag(form["new-language"].ToLowerInvariant());
            if (!IsLanguage(language.Value) || texts.Exists(t => t.Language == language))
            {
                form.Fault("new-language", visit.Texts["Give the tag of a language that the article does not have yet, such as ar, he, en or fr."]);
            }

            texts.Add(new(language, form["new-text"].ReplaceLineEndings("\n"), StatusIn(form, "new-status")));
        }

        return [.. texts];
    }

    static TextStatus StatusIn(Entered form, string field) => form[field] == "translation" ? TextStatus.Translation : TextStatus.Authentic;

    static bool IsLanguage(string tag) => tag.Length is >= 2 and <= 35 && tag.Split('-') is [{ Length: 2 or 3 } first, .. var rest]
        && first.All(char.IsAsciiLetterLower) && rest.All(p => p.Length is >= 1 and <= 8 && p.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
}
