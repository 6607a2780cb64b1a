using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>One place where a text says that somebody said, thinks or wants something, before anything is made of who or what that is.</summary>
/// <param name="Sentence">The index of the sentence that holds the cue, or, where there is none, the content.</param>
/// <param name="Source">Who: the whole noun phrase, as the text has it. Empty where the text names nobody (passives, or a sentence that goes on with an earlier speaker).</param>
/// <param name="Cue">The verb group, phrase or noun that says so. Empty where a sentence only goes on with an earlier speaker.</param>
/// <param name="Content">What: one stretch, or more where the source and cue stand inside it.</param>
/// <param name="Entry">The word of the lexicon the cue was recognised by; null where there is no cue.</param>
/// <param name="Continues">The index of the attribution whose speaker this one goes on with, or null.</param>
public sealed record Attribution(
    int Sentence,
    ImmutableArray<TextSpan> Source,
    ImmutableArray<TextSpan> Cue,
    ImmutableArray<TextSpan> Content,
    CueEntry? Entry,
    int? Continues)
{
    /// <summary>Whether the cue is negated: "has not said", "never promised", "neither confirmed".</summary>
    public bool IsNegated { get; init; }

    /// <summary>To whom it was said, where the text says so: "told <i>the broadcaster</i>".</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>Whether the cue is passive: what stands before it is then not its source ("was asked", "is said to").</summary>
    public bool IsPassive { get; init; }

    /// <summary>How the cue stands to its content.</summary>
    internal CueFrame Frame { get; init; }

    /// <summary>Whether the cue is a verb in the present, whose form a noun may share.</summary>
    internal bool IsPresent { get; init; }
}

/// <summary>A word or phrase by which a text attributes, with what it implies.</summary>
/// <param name="Lemma">The verb in its base form, the noun in the singular, or the phrase.</param>
/// <param name="Kind">What it is grammatically.</param>
/// <param name="Stance">The stance it implies, one of <see cref="Stances"/>; null where the content decides.</param>
public sealed record CueEntry(string Lemma, CueKind Kind, string? Stance)
{
    /// <summary>Whether it says that something was said, or thought, felt, wanted or shown.</summary>
    public CueMode Mode { get; init; }

    /// <summary>Whether a person addressed may stand between it and what was said: "told the board that".</summary>
    internal bool TakesAddressee { get; init; }

    /// <summary>For every frame, how likely the word attributes there, from 0 to 1.</summary>
    internal float[] Likelihood { get; init; } = [];

    /// <summary>The same for a verb in the present.</summary>
    internal float[] LikelihoodInPresent { get; init; } = [];
}

/// <summary>What a cue says its source did.</summary>
public enum CueMode
{
    /// <summary>Said or wrote it, or did by words what the cue names: refused, promised.</summary>
    Speech,
    /// <summary>Holds or expects it.</summary>
    Thought,
    /// <summary>Feels so about it.</summary>
    Feeling,
    /// <summary>Wants or plans it.</summary>
    Intention,
    /// <summary>Shows it, as a text, a figure or a thing does.</summary>
    Evidence,
}

/// <summary>What a cue is grammatically.</summary>
public enum CueKind
{
    /// <summary>A verb of saying, thinking or wanting.</summary>
    Verb,
    /// <summary>A noun: a claim, a statement, an accusation.</summary>
    Noun,
    /// <summary>A phrase: according to, in the view of.</summary>
    Phrase,
    /// <summary>A mark only, as a colon before a quotation.</summary>
    Mark,
}
