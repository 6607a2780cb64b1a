using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Reports;

/// <summary>The words by which reports speak of a case's actors, issues and options, made ready for looking up. Built once, used for any number of reports on any thread.</summary>
public sealed class CaseWords
{
    readonly FrozenSet<string> _mediators;

    /// <summary>Of a case, or of none.</summary>
    public CaseWords(Case? of)
    {
        Case = of;
        Names = PhraseTable<Link>.Of(ActorLinks.Of(of));
        Issues = new IssueTerms(of is null ? [] : of.Issues);
        ByLastWord = ActorLinks.ByLastWord(of).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _mediators = (of is null ? [] : of.Mediators.Select(m => m.Id.Value)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The case; null where reports are read without one.</summary>
    public Case? Case { get; }

    /// <summary>Names with what they stand for.</summary>
    internal PhraseTable<Link> Names { get; }

    /// <summary>The actors by the last word of their name, where it is of no other's and a common noun: the league.</summary>
    internal FrozenDictionary<string, Link>.AlternateLookup<ReadOnlySpan<char>> ByLastWord { get; }

    /// <summary>The terms of the issues.</summary>
    internal IssueTerms Issues { get; }

    /// <summary>The issues on whose substance a text says something by their terms, in the order of the case: as a statement of a report gets its issues.</summary>
    public ImmutableArray<IssueId> IssuesIn(string text)
    {
        var prose = Prose.Of(text, [new TextSpan(0, text.Length)]);
        var found = new bool[Issues.Count];
        Issues.Find(prose, 0, prose.Tokens.Length, found);
        return [.. Enumerable.Range(0, found.Length).Where(i => found[i]).Select(i => new IssueId(Issues.IdOf(i)))];
    }

    /// <summary>Whether the actor of that id mediates.</summary>
    internal bool IsMediator(string? actor) => actor is not null && _mediators.Contains(actor);
}
