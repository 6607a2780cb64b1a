using System.Collections.Immutable;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>The words of an article or of another wording as a form has them, in further languages too, and what they rest on.</summary>
static class WordsEntered
{
    /// <summary>The field of the words in a language there is.</summary>
    public static string FieldOf(LanguageTag language) => "text-" + language.Value;

    /// <summary>The field that says whether those words bind.</summary>
    public static string StatusOf(LanguageTag language) => "status-" + language.Value;

    /// <summary>Names what words said when their form was made, with what else of them may change.</summary>
    public static string Mark(ArticleWording wording, params IEnumerable<string?> more) =>
        CaseSnapshot.VersionOf(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', [.. wording.AllTexts, .. more, wording.Id?.Value])));

    /// <summary>True if both declare the same, in whatever order; not declared is not nothing.</summary>
    public static bool SameBasis(ImmutableArray<EntryId>? one, ImmutableArray<EntryId>? other) =>
        one is { } a && other is { } b ? a.ToHashSet().SetEquals(b) : one is null && other is null;

    /// <summary>The wording with what was entered; faults are noted.</summary>
    /// <param name="visit">Who writes.</param>
    /// <param name="form">What was entered.</param>
    /// <param name="before">The wording as it is.</param>
    /// <param name="otherwise">What is said where no words were entered.</param>
    public static T Read<T>(Visit visit, Entered form, T before, string otherwise) where T : ArticleWording
    {
        var texts = Texts(visit, form, before);
        var text = form["text"].ReplaceLineEndings("\n");
        if (text.Length == 0 && texts.IsEmpty)
        {
            form.Fault("text", otherwise);
        }

        return (T)((ArticleWording)before with { Text = text.Length == 0 ? null : text, Texts = texts, RestsOn = BasisEntered.Read(visit, form) });
    }

    /// <summary>The edits that make one of the other; what is the same stays as it is written.</summary>
    public static IEnumerable<CaseEdit> Edits(CaseFile file, CasePath path, ArticleWording before, ArticleWording after) =>
    [
        .. before.Text == after.Text ? [] : file.Set(path, "text", after.Text is { } text ? new CaseValue.Text(text) : null),
        .. before.Texts.SequenceEqual(after.Texts) ? [] : file.Set(path, "texts", after.Texts.IsEmpty ? null : DraftValues.Texts(after.Texts)),
        .. SameBasis(before.RestsOn, after.RestsOn) ? [] : file.Set(path, "rests_on", after.RestsOn is { } ids ? DraftValues.Ids(ids) : null),
    ];

    static ImmutableArray<ArticleText> Texts(Visit visit, Entered form, ArticleWording before)
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
