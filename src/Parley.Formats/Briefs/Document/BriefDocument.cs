using System.Collections.Immutable;

namespace Parley.Formats;

/// <summary>A brief as a document, before it is rendered. Everything in it may be read by the reader it is made for.</summary>
public sealed record BriefDocument
{
    /// <summary>The title: the case's.</summary>
    public required Phrase Title { get; init; }

    /// <summary>For whom it is and as of when, in one line; repeated on every page where pages repeat anything.</summary>
    public required Phrase RunningHead { get; init; }

    /// <summary>The lines under the title.</summary>
    public required ImmutableArray<Phrase> Head { get; init; }

    /// <summary>The sections.</summary>
    public required ImmutableArray<BriefSection> Sections { get; init; }

    /// <summary>The language of Parley's words in it.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The direction in which pages, tables and lists run: from right to left if its language does, else that of the case's title.</summary>
    public TextDirection Direction => Language.IsRightToLeft ? TextDirection.RightToLeft : Title.Direction ?? TextDirection.LeftToRight;
}

/// <summary>A section of a brief.</summary>
/// <param name="Id">A short name for links, unique in the document.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Blocks">What it holds.</param>
public sealed record BriefSection(string Id, string Heading, ImmutableArray<BriefBlock> Blocks);
