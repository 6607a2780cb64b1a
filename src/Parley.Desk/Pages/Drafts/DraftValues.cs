using System.Collections.Immutable;
using System.Globalization;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Parts of a proposal as they are written into the file.</summary>
static class DraftValues
{
    public static CaseValue.Map Terms(IEnumerable<Term> terms) =>
        new([.. terms.Select(t => KeyValuePair.Create(t.Issue.Value, NewEntry.OptionOf(t.Option.Value)))]);

    /// <summary>An article with all it says; what is empty is left out, and an undeclared basis stays so.</summary>
    public static CaseValue.Map Article(Article article)
    {
        var entry = new NewEntry().Text("id", article.Id?.Value).Text("about", article.About?.Value);
        Words(entry, article);
        if (!article.Alternatives.IsEmpty)
        {
            entry.With("alternatives", new CaseValue.List([.. article.Alternatives.Select(Alternative)]));
        }

        return Basis(entry, article.RestsOn).Text("note", article.Note).Value;
    }

    public static CaseValue Alternative(Alternative other)
    {
        var entry = new NewEntry().Text("id", other.Id?.Value).Text("by", other.By?.Value);
        Words(entry, other);
        return Basis(entry, other.RestsOn).Value;
    }

    public static CaseValue.Map Texts(IEnumerable<ArticleText> texts) =>
        new([.. texts.Select(t => KeyValuePair.Create(t.Language.Value, TextIn(t)))]);

    public static CaseValue.List Ids(IEnumerable<EntryId> ids) => new([.. ids.Select(i => (CaseValue)new CaseValue.Text(i.Value))]);

    /// <summary>The id for a new part: a letter and the first number that none has.</summary>
    public static EntryId NextId(string letter, IEnumerable<EntryId?> others)
    {
        var taken = others.Select(o => o?.Value).ToHashSet(StringComparer.Ordinal);
        return new(Enumerable.Range(1, taken.Count + 1).Select(n => letter + n.ToString(CultureInfo.InvariantCulture)).First(id => !taken.Contains(id)));
    }

    static void Words(NewEntry entry, ArticleWording wording)
    {
        entry.Text("text", wording.Text);
        if (!wording.Texts.IsEmpty)
        {
            entry.With("texts", Texts(wording.Texts));
        }
    }

    static NewEntry Basis(NewEntry entry, ImmutableArray<EntryId>? bases) => bases is { } ids ? entry.IdsOrNone("rests_on", ids.Select(i => i.Value)) : entry;

    static CaseValue TextIn(ArticleText text) => text.Status == TextStatus.Authentic
        ? new CaseValue.Text(text.Text)
        : new NewEntry().Text("text", text.Text).Text("status", "translation").Value;
}
