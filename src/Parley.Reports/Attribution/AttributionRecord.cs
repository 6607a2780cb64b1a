using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>The attributions found so far, and whose words a quotation without a speaker of its own goes on with.</summary>
sealed class AttributionRecord(TaggedProse text)
{
    readonly ImmutableArray<Attribution>.Builder found = ImmutableArray.CreateBuilder<Attribution>();
    int coveredUntil = -1;
    int speaker = -1;
    int speakerParagraph = -1;

    /// <summary>In the order of their sentences.</summary>
    public ImmutableArray<Attribution> Found => found.ToImmutable();

    /// <summary>How many there are.</summary>
    public int Count => found.Count;

    /// <summary>Adds one of the sentence being read.</summary>
    public void Add(Attribution attribution)
    {
        if (attribution.Entry is { Mode: CueMode.Speech } && (attribution.Source.Length > 0 || attribution.Continues is not null))
        {
            speaker = found.Count;
            speakerParagraph = text.Prose.Sentences[attribution.Sentence].Paragraph;
        }

        found.Add(attribution);
    }

    /// <summary>Quotations that follow as sentences of their own in the same paragraph go on with what was said.</summary>
    public ImmutableArray<TextSpan> WithNextQuotations(int sentence, ImmutableArray<TextSpan> content)
    {
        var last = sentence;
        while (last + 1 < text.Prose.Sentences.Length && text.Prose.Sentences[last + 1] is var next && next.Paragraph == text.Prose.Sentences[sentence].Paragraph && IsQuotation(next))
        {
            last++;
        }

        if (last == sentence || last <= coveredUntil)
        {
            return content;
        }

        coveredUntil = last;
        return content.Add(new TextSpan(text.Prose.Sentences[sentence + 1].Span.Start, text.Prose.Sentences[last].Span.End));
    }

    /// <summary>A sentence that is nothing but a quotation, without a speaker of its own, goes on with the one before, in the same paragraph or the next.</summary>
    public void EndSentence(int index)
    {
        var sentence = text.Prose.Sentences[index];
        if (index <= coveredUntil || speaker < 0 || sentence.Paragraph - speakerParagraph > 1 || !IsQuotation(sentence) || (found.Count > 0 && found[^1].Sentence == index))
        {
            return;
        }

        speakerParagraph = sentence.Paragraph;
        found.Add(new Attribution(index, [], [], WithNextQuotations(index, [sentence.Span]), null, speaker));
        speaker = found.Count - 1;
    }

    bool IsQuotation(Sentence sentence)
    {
        var (first, last) = (sentence.FirstToken, sentence.EndToken - 1);
        return text.OpensQuotation(first) && text.QuotationOf(last) == text.QuotationOf(first)
            && text.Prose.Quotations[text.QuotationOf(first)].Inner.Length >= ShortestSpeech;
    }

    /// <summary>A shorter quotation that stands alone is a title or an exclamation of nobody known.</summary>
    const int ShortestSpeech = 12;
}
