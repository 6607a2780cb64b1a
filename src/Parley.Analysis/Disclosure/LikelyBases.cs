using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>
/// Which confidences a text most likely rests on, to be offered to whoever declares its basis: those about the same issue,
/// then those that share a word of five letters or more with it. It is an offer, not a finding: a text may rest on any confidence.
/// </summary>
public static class LikelyBases
{
    const int ShortestWord = 5;

    /// <summary>The likely ones first: about the same issue before others, then those that share more words; in file order within.</summary>
    /// <param name="confidences">The confidences to choose from, in file order.</param>
    /// <param name="about">The issue that the text settles; null where it names none.</param>
    /// <param name="texts">The words of the text, in any language.</param>
    public static ImmutableArray<Confidence> Of(IEnumerable<Confidence> confidences, IssueId? about, IEnumerable<string> texts)
    {
        var words = texts.SelectMany(Words).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. confidences
                .Select(c => (Confidence: c, SameIssue: about is { } issue && c.About.Contains(issue), Shared: Words(c.Says).Distinct(StringComparer.Ordinal).Count(words.Contains)))
                .Where(c => c.SameIssue || c.Shared > 0)
                .OrderByDescending(c => c.SameIssue).ThenByDescending(c => c.Shared)
                .Select(c => c.Confidence),
        ];
    }

    static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && char.IsLetter(text[i]);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                if (i - start >= ShortestWord)
                {
                    yield return text[start..i].ToUpperInvariant();
                }

                start = -1;
            }
        }
    }
}
