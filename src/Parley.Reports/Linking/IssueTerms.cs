using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Reports;

/// <summary>
/// The terms of a case's issues, looked up by stems: all the words of a term near each other, in any order. What only names
/// the deal or the talks ("the truce and prisoner deal", "truce talks") says nothing on the issue.
/// </summary>
sealed class IssueTerms
{
    readonly ImmutableArray<Issue> _issues;
    readonly FrozenDictionary<string, ImmutableArray<Term>>.AlternateLookup<ReadOnlySpan<char>> _byStem;
    readonly ImmutableArray<ImmutableArray<ImmutableArray<string>>> _options;

    /// <summary>Of the issues of a case.</summary>
    public IssueTerms(ImmutableArray<Issue> issues)
    {
        _issues = issues;
        _byStem = issues
            .SelectMany((issue, i) => issue.Terms.Select(t => new Term(i, Stems(t))))
            .Where(t => t.Stems.Length > 0)
            .GroupBy(t => t.Stems.MaxBy(s => s.Length)!, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _options = [.. issues.Select(i => i.Options.Select(o => Stems(o.Name)).ToImmutableArray())];
    }

    /// <summary>Marks in <paramref name="found"/> each issue on whose substance some tokens say something.</summary>
    public void Find(Prose prose, int first, int end, Span<bool> found)
    {
        for (var at = first; at < end; at++)
        {
            if (prose.Tokens[at].Kind != TokenKind.Mark)
            {
                Find(prose, Stem.Of(prose.Word(at)), at, first, end, found);
                if (prose.Word(at).EndsWith("ing", StringComparison.OrdinalIgnoreCase))
                {
                    Find(prose, prose.Word(at), at, first, end, found);
                }
            }
        }
    }

    void Find(Prose prose, ReadOnlySpan<char> stem, int at, int first, int end, Span<bool> found)
    {
        if (_byStem.TryGetValue(stem, out var terms))
        {
            foreach (var term in terms)
            {
                found[term.Issue] |= !found[term.Issue] && Stands(prose, term, at, first, end);
            }
        }
    }

    /// <summary>The issues, in the order of the case.</summary>
    public int Count => _issues.Length;

    /// <summary>The id of an issue.</summary>
    public string IdOf(int issue) => _issues[issue].Id.Value;

    /// <summary>The one option of an issue whose name's words all stand among some tokens; null where there is none or more than one.</summary>
    public string? OptionOf(Prose prose, int issue, int first, int end)
    {
        string? only = null;
        for (var o = 0; o < _options[issue].Length; o++)
        {
            var stems = _options[issue][o];
            if (stems.Length > 0 && stems.All(s => Holds(prose, s, first, end)))
            {
                if (only is not null)
                {
                    return null;
                }

                only = _issues[issue].Options[o].Id.Value;
            }
        }

        return only;
    }

    static ImmutableArray<string> Stems(string term) =>
    [
        .. term.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => PhraseWords.Of(w) is not (PhraseWord.Definite or PhraseWord.Of or PhraseWord.In or PhraseWord.To or PhraseWord.And or PhraseWord.Its or PhraseWord.Their) && w is not ("a" or "an"))
            .Select(w => w.EndsWith("ing", StringComparison.Ordinal) ? w : Stem.Of(w).ToString()),
    ];

    static bool Stands(Prose prose, Term term, int anchor, int first, int end)
    {
        var window = term.Stems.Length == 1 ? 0 : term.Stems.Length + 2;
        var (low, high) = (Math.Max(first, anchor - window), Math.Min(end, anchor + window + 1));
        var last = anchor;
        foreach (var stem in term.Stems)
        {
            var place = Place(prose, stem, low, high, anchor);
            if (place < 0)
            {
                return false;
            }

            last = Math.Max(last, place);
        }

        return !NamesTheDeal(prose, last, end);
    }

    static bool Holds(Prose prose, string stem, int first, int end) => Place(prose, stem, first, end, first) >= 0;

    static int Place(Prose prose, string stem, int low, int high, int anchor)
    {
        var best = -1;
        for (var at = low; at < high; at++)
        {
            if (prose.Tokens[at].Kind != TokenKind.Mark && IsForm(prose.Word(at), stem) && (best < 0 || Math.Abs(at - anchor) < Math.Abs(best - anchor)))
            {
                best = at;
            }
        }

        return best;
    }

    /// <summary>A term's word in -ing is a noun of its own, not a form of the verb: crewing, crews.</summary>
    static bool IsForm(ReadOnlySpan<char> word, string stem) =>
        (stem.EndsWith("ing", StringComparison.Ordinal) ? word : Stem.Of(word)).Equals(stem, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words up to <paramref name="last"/> only say which talks or, after "and", which deal.</summary>
    static bool NamesTheDeal(Prose prose, int last, int end)
    {
        if (last + 1 >= end)
        {
            return false;
        }

        var next = prose.Word(last + 1);
        if (next is "talks" or "negotiations" or "discussions" or "negotiators")
        {
            return true;
        }

        return next is "deal" or "agreement" or "accord" or "pact" && last > 0 && prose.Known[last - 1].Phrase == PhraseWord.And;
    }

    readonly record struct Term(int Issue, ImmutableArray<string> Stems);
}
