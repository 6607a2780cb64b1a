using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>What a report says that somebody said: a claim with its evidence, never a fact. Offsets are those of the reading text until the report is finished, then those of the decoded file.</summary>
public sealed record Statement
{
    /// <summary>The report's id, <c>-</c>, and the start.</summary>
    public required string Id { get; init; }

    /// <summary>The sentence, or the clause of it that is this statement.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words of <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>Whether its words are the speaker's own.</summary>
    public required StatementForm Form { get; init; }

    /// <summary>What stands between quotation marks, without the marks.</summary>
    public ImmutableArray<TextSpan> Quotes { get; init; } = [];

    /// <summary>Who is said to have said it: the fullest name the report gives, or the description of an unnamed source.</summary>
    public required string Speaker { get; init; }

    /// <summary>The actor of the case that the speaker is or speaks for, as its id; null where it is none.</summary>
    public string? SpeakerId { get; init; }

    /// <summary>What the speaker is.</summary>
    public required SpeakerKind SpeakerKind { get; init; }

    /// <summary>The id of the actor on whose side the speaker stands, or media, analyst, un, mediators, other.</summary>
    public required string Party { get; init; }

    /// <summary>Whether the speaker is named.</summary>
    public required SourceNaming Attribution { get; init; }

    /// <summary>The words by which the text attributes it; null where it only goes on with an earlier speaker.</summary>
    public string? Cue { get; init; }

    /// <summary>Where source, cue and content stand.</summary>
    public ImmutableArray<TextSpan> Source { get; init; } = [];

    /// <inheritdoc cref="Source"/>
    public ImmutableArray<TextSpan> CueSpans { get; init; } = [];

    /// <inheritdoc cref="Source"/>
    public ImmutableArray<TextSpan> Content { get; init; } = [];

    /// <summary>Who carried it to this report, where the text says so (told an outlet); else null.</summary>
    public string? ReportedBy { get; init; }

    /// <summary>The time at which the text says it was said, outside what was said; null where it names none.</summary>
    public DateReading? Said { get; init; }

    /// <summary>One of <see cref="Stances"/>.</summary>
    public required string Stance { get; init; }

    /// <summary>The ids of the issues on whose substance it says something.</summary>
    public ImmutableArray<string> About { get; init; } = [];

    /// <summary>The options of those issues that it names, where that is clear.</summary>
    public ImmutableArray<LinkedOption> Options { get; init; } = [];

    /// <summary>How sure the reading is: of the attribution, not of what is claimed.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The id of the statement whose speaker this one goes on with; null where it has its own attribution.</summary>
    public string? Continues { get; init; }
}

/// <summary>An option that a statement names, and whether it wants or refuses it, where that is clear.</summary>
public readonly record struct LinkedOption(string Issue, string Option, bool Refused);

/// <summary>Whose words a statement is in.</summary>
public enum StatementForm
{
    /// <summary>The speaker's own, all between quotation marks.</summary>
    Direct,
    /// <summary>The reporter's.</summary>
    Indirect,
    /// <summary>Partly the speaker's.</summary>
    Mixed,
}

/// <summary>What a speaker is.</summary>
public enum SpeakerKind
{
    /// <summary>A person by name.</summary>
    Person,
    /// <summary>A state, movement, office or firm.</summary>
    Organisation,
    /// <summary>A collective that acts: protesters, families.</summary>
    Group,
    /// <summary>One or more unnamed people.</summary>
    Anonymous,
    /// <summary>A text: a statement, a letter, a report.</summary>
    Document,
}

/// <summary>Whether a source is named.</summary>
public enum SourceNaming
{
    /// <summary>A person, organisation or group by name.</summary>
    Named,
    /// <summary>Nobody by name.</summary>
    Anonymous,
    /// <summary>A text.</summary>
    Document,
}

/// <summary>How sure a reading is.</summary>
public enum Certainty
{
    /// <summary>Cue and source stand plainly together.</summary>
    High,
    /// <summary>Something was resolved: a pronoun, a description, a sentence that goes on.</summary>
    Medium,
    /// <summary>Something was guessed.</summary>
    Low,
}
