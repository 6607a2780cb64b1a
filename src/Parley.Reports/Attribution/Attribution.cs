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
    int? Continues);

/// <summary>A word or phrase by which a text attributes, with what it implies.</summary>
/// <param name="Lemma">The verb in its base form, the noun in the singular, or the phrase.</param>
/// <param name="Kind">What it is grammatically.</param>
/// <param name="Stance">The stance it implies, one of <see cref="Stances"/>; null where the content decides.</param>
public sealed record CueEntry(string Lemma, CueKind Kind, string? Stance);

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
