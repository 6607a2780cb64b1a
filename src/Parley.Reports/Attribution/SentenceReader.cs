using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Finds the attributions of one sentence.</summary>
sealed class SentenceReader(TaggedProse text, int index, ImmutableArray<Attribution>.Builder found)
{
    readonly Sentence sentence = text.Prose.Sentences[index];

    int First => sentence.FirstToken;

    int End => sentence.EndToken;

    public void Read()
    {
        for (var i = First; i < End; i++)
        {
            if (text.Says(i, "according") && i + 2 < End && text.Says(i + 1, "to"))
            {
                AccordingTo(i);
            }
            else if (text[i] is Part.Finite or Part.Participle or Part.Ing or Part.Base && text.Entry(i).VerbCue >= 0)
            {
                Verb(i);
            }
        }
    }

    void AccordingTo(int at)
    {
        var sourceEnd = NounPhrase.EndOf(text, at + 2, End);
        if (sourceEnd == at + 2)
        {
            return;
        }

        var entry = new CueEntry("according to", CueKind.Phrase, null);
        var (from, to) = at == First ? (sourceEnd < End && text[sourceEnd] == Part.Comma ? sourceEnd + 1 : sourceEnd, BeforeStop()) : (First, text[at - 1] == Part.Comma ? at - 1 : at);
        if (from < to)
        {
            Add([text.Stretch(at + 2, sourceEnd)], [text.Stretch(at, at + 2)], [text.Stretch(from, to)], entry, default);
        }
    }

    void Verb(int head)
    {
        var cue = WordLexicon.Cues[text.Entry(head).VerbCue];
        var group = VerbGroup.Around(text, head, First);
        if (group.IsPassive)
        {
            return;
        }

        var sourceFirst = group.IsFinite ? NounPhrase.FirstOf(text, group.First, First) : group.First;
        var after = SkipAddressee(group.End);
        if (sourceFirst > First && text[sourceFirst - 1] is Part.Comma or Part.Quote or Part.Stop or Part.Dash && EndsTag(after))
        {
            Tag(cue, group, sourceFirst, group.First, after);
        }
        else if (sourceFirst == group.First && group.First > First && text[group.First - 1] is Part.Comma or Part.Quote && NounPhrase.EndOf(text, group.End, End) is var e && e > group.End)
        {
            Tag(cue, group, group.End, e, e);
        }
        else if (cue.Mode is CueMode.Speech or CueMode.Evidence or CueMode.Thought && OpensContent(after))
        {
            var contentFirst = text[after] is Part.Comma or Part.Colon ? after + 1 : after;
            if (contentFirst < BeforeStop())
            {
                Add(sourceFirst < group.First ? [text.Stretch(sourceFirst, group.First)] : [], [text.Stretch(group.First, group.End)], [Content(contentFirst)], cue, group);
            }
        }
    }

    /// <summary>"…," Ruiz said, or said Ruiz: what was said stands before, and after it where the sentence goes on.</summary>
    void Tag(CueEntry cue, VerbGroup group, int sourceFirst, int sourceEnd, int after)
    {
        var tagFirst = Math.Min(sourceFirst, group.First);
        var contentEnd = text[tagFirst - 1] is Part.Comma ? tagFirst - 1 : tagFirst;
        if (contentEnd <= First)
        {
            return;
        }

        var content = ImmutableArray.Create(text.Stretch(First, contentEnd));
        if (after < End && text[after] == Part.Comma && after + 1 < End && text[after + 1] == Part.Quote)
        {
            content = content.Add(Content(after + 1));
        }
        else if (after < End && text[after] == Part.Stop && index + 1 < text.Prose.Sentences.Length && text.Prose.Sentences[index + 1] is var next && next.Paragraph == sentence.Paragraph
            && text[next.FirstToken] == Part.Quote && text[next.EndToken - 1] == Part.Quote && text[First] == Part.Quote)
        {
            content = content.Add(next.Span);
        }

        Add(sourceFirst < sourceEnd ? [text.Stretch(sourceFirst, sourceEnd)] : [], [text.Stretch(group.First, group.End)], content, cue, group);
    }

    bool EndsTag(int at) => at >= End || text[at] is Part.Stop or Part.Comma or Part.Preposition or Part.Subordinator or Part.Close or Part.Nominal && text.Is(at, WordClass.Time);

    bool OpensContent(int at) => at < End && text[at] is Part.That or Part.Quote or Part.Colon or Part.Determiner or Part.Possessive or Part.Nominal or Part.Pronoun or Part.Wh or Part.Relative
        || at + 1 < End && text[at] == Part.Comma && text[at + 1] == Part.Quote;

    int SkipAddressee(int at) => at < End && text.Says(at - 1, "told") ? NounPhrase.EndOf(text, at, End) : at;

    int BeforeStop() => text[End - 1] == Part.Stop ? End - 1 : End;

    TextSpan Content(int first)
    {
        var end = BeforeStop();
        for (var i = first + 1; i < end; i++)
        {
            if (text[i] == Part.Comma && i + 1 < end && (text.Says(i + 1, "but") || text.Says(i + 1, "while") || text.Says(i + 1, "according") || text[i + 1] == Part.Ing && text.Entry(i + 1).VerbCue >= 0))
            {
                end = i;
            }
        }

        return text.Stretch(first, end);
    }

    void Add(ImmutableArray<TextSpan> source, ImmutableArray<TextSpan> cue, ImmutableArray<TextSpan> content, CueEntry entry, VerbGroup group) =>
        found.Add(new Attribution(index, source, cue, content, entry, null) { IsNegated = group.IsNegated, IsPassive = group.IsPassive });
}
