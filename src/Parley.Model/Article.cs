using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>Words of a proposal, in one language or several. <c>[[holder: words]]</c> in them is a bracket.</summary>
public abstract record ArticleWording : Entry
{
    /// <summary>The id; null where none is given.</summary>
    public EntryId? Id { get; init; }

    /// <summary>The words in the language of the case; null where it has none.</summary>
    public string? Text { get; init; }

    /// <summary>The words by language, each language once, in file order.</summary>
    public ImmutableArray<ArticleText> Texts { get; init; } = [];

    /// <summary>All its words, <see cref="Text"/> first.</summary>
    public IEnumerable<string> AllTexts => Texts.Select(t => t.Text).Prepend(Text).OfType<string>();
}

/// <summary>One article of a proposal's text.</summary>
public sealed record Article : ArticleWording
{
    /// <summary>The issue it settles.</summary>
    public IssueId? About { get; init; }

    /// <summary>Whole other wordings of it, in file order.</summary>
    public ImmutableArray<Alternative> Alternatives { get; init; } = [];
}

/// <summary>A whole other wording of an article. It rests on what the article does and on what it declares itself.</summary>
public sealed record Alternative : ArticleWording
{
    /// <summary>Who holds it; null where nobody is named.</summary>
    public ActorId? By { get; init; }
}

/// <summary>The words of an article in one language.</summary>
public sealed record ArticleText(LanguageTag Language, string Text, TextStatus Status = TextStatus.Authentic);

/// <summary>A language by its tag in lower case (BCP 47): <c>ar</c>, <c>pt-br</c>, <c>zh-hant</c>.</summary>
public readonly record struct LanguageTag(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Whether a text binds.</summary>
public enum TextStatus
{
    /// <summary>It binds, as every authentic text does.</summary>
    Authentic,
    /// <summary>It helps to read; it does not bind.</summary>
    Translation,
}
