using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Articles of proposals, their alternatives, and their words by language.</summary>
sealed partial class CaseParts
{
    ImmutableArray<Article> Articles(Node? node)
    {
        var taken = new Dictionary<string, Node>(StringComparer.Ordinal);
        return
        [
            .. values.Items(node, "a list of articles").Select(item =>
            {
                var f = Fields.Of(item, CaseShapes.Article, values.Faults);
                return Complete(new Article
                {
                    Id = values.OwnId(f["id"], taken),
                    About = values.Issue(f["about"]),
                    Text = values.Text(f["text"]),
                    Texts = Texts(f["texts"]),
                    Alternatives = Alternatives(f["alternatives"]),
                }, f);
            }),
        ];
    }

    ImmutableArray<Alternative> Alternatives(Node? node)
    {
        var taken = new Dictionary<string, Node>(StringComparer.Ordinal);
        return
        [
            .. values.Items(node, "a list of alternatives").Select(item =>
            {
                var f = Fields.Of(item, CaseShapes.Alternative, values.Faults);
                if (item is MapNode && !f.HasAny("text", "texts"))
                {
                    values.Faults.Add(item, "`text`, `texts` or both", "none");
                }

                return Complete(new Alternative
                {
                    Id = values.OwnId(f["id"], taken),
                    By = values.Actor(f["by"]),
                    Text = values.Text(f["text"]),
                    Texts = Texts(f["texts"]),
                }, f);
            }),
        ];
    }

    ImmutableArray<ArticleText> Texts(Node? node)
    {
        var texts = ImmutableArray.CreateBuilder<ArticleText>();
        foreach (var entry in values.Entries(node, "a map of languages, each with a text"))
        {
            if (!Names.IsLanguage(entry.Name))
            {
                values.Faults.Add(entry.Key, entry.Value.Path, "the tag of a language in lower case, such as ar, he, en or zh-hant", $"the key {Faults.Quote(entry.Name)}");
            }

            texts.Add(TextIn(new LanguageTag(entry.Name), entry.Value));
        }

        return texts.ToImmutable();
    }

    ArticleText TextIn(LanguageTag language, Node node)
    {
        if (node is not MapNode)
        {
            return new(language, values.Text(node, CaseShapes.ArticleText.About) ?? "");
        }

        var f = Fields.Of(node, CaseShapes.ArticleText, values.Faults);
        return new(language, values.Text(f["text"]) ?? "", values.Word(f["status"], Vocabulary.TextStatuses) ?? TextStatus.Authentic);
    }
}
