using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Desk;

/// <summary>An article in two versions of a text; null where a version has none.</summary>
public sealed record ArticlePair(Article? Earlier, Article? Later)
{
    /// <summary>Every wording that either version has: its words in each language, and its other wordings; empty where a version lacks it.</summary>
    public ImmutableArray<(Alternative? Of, LanguageTag? Language, string Earlier, string Later)> Wordings
    {
        get
        {
            var earlier = All(Earlier);
            var later = All(Later);
            return
            [
                .. later.Keys.Concat(earlier.Keys.Where(k => !later.ContainsKey(k))).Select(k =>
                {
                    var (of, language, text) = later.GetValueOrDefault(k, earlier.GetValueOrDefault(k));
                    return (of, language, earlier.TryGetValue(k, out var old) ? old.Text : "", later.ContainsKey(k) ? text : "");
                }),
            ];
        }
    }

    static OrderedDictionary<(string Wording, string Language), (Alternative? Of, LanguageTag? Language, string Text)> All(Article? article)
    {
        var all = new OrderedDictionary<(string, string), (Alternative?, LanguageTag?, string)>();
        Add("", article, null);
        foreach (var (place, other) in (article?.Alternatives ?? []).Index())
        {
            Add("/" + (other.Id?.Value ?? place.ToString(System.Globalization.CultureInfo.InvariantCulture)), other, other);
        }

        return all;

        void Add(string key, ArticleWording? wording, Alternative? of)
        {
            if (wording?.Text is { } text)
            {
                all[(key, "")] = (of, null, text);
            }

            foreach (var other in wording?.Texts ?? [])
            {
                all[(key, other.Language.Value)] = (of, other.Language, other.Text);
            }
        }
    }
}

/// <summary>Finds the articles of one version of a text in another.</summary>
static class ArticlePairs
{
    /// <summary>
    /// Every article of both, each once: in the order of the later text, each that was taken out after the one it followed. They are the same article
    /// if they have the same id, else the same words, else alone among those left settle the same issue.
    /// </summary>
    public static ImmutableArray<ArticlePair> Of(ImmutableArray<Article> earlier, ImmutableArray<Article> later)
    {
        var of = new int?[later.Length];
        var left = Enumerable.Range(0, earlier.Length).ToList();
        Match((a, b) => a.Id is not null && a.Id == b.Id);
        Match((a, b) => a.AllTexts.Any() && a.AllTexts.SequenceEqual(b.AllTexts, StringComparer.Ordinal));
        Match((a, b) => a.About is not null && a.About == b.About
            && left.Count(i => earlier[i].About == a.About) == 1 && later.Where((_, i) => of[i] is null).Count(x => x.About == a.About) == 1);

        var pairs = later.Select((article, i) => new ArticlePair(of[i] is { } at ? earlier[at] : null, article)).ToList();
        foreach (var gone in left)
        {
            var before = pairs.FindLastIndex(p => p.Earlier is { } e && earlier.IndexOf(e) < gone);
            pairs.Insert(before + 1, new ArticlePair(earlier[gone], null));
        }

        return [.. pairs];

        void Match(Func<Article, Article, bool> same)
        {
            for (var i = 0; i < later.Length; i++)
            {
                if (of[i] is null && left.FindIndex(e => same(earlier[e], later[i])) is var found and >= 0)
                {
                    of[i] = left[found];
                    left.RemoveAt(found);
                }
            }
        }
    }
}
