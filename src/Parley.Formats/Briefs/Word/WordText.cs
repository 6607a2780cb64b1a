using System.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Parley.Formats;

/// <summary>Sets phrases as Word paragraphs and runs, each in its own direction.</summary>
static class WordText
{
    /// <summary>A paragraph in a style; where its words have no direction it runs as the document does, and where no side is asked for it starts where it runs from.</summary>
    public static W.Paragraph Paragraph(Phrase phrase, TextDirection document, string style, W.NumberingProperties? list = null, bool? onTheRight = null)
    {
        var direction = phrase.Direction ?? document;
        var properties = new W.ParagraphProperties(new W.ParagraphStyleId { Val = style });
        if (list is not null)
        {
            properties.Append(list);
        }

        if (direction == TextDirection.RightToLeft)
        {
            properties.Append(new W.BiDi());
        }

        // In a right-to-left paragraph Word takes "right" as the end of the line, which is on the left.
        if (onTheRight is { } right && right != (direction == TextDirection.RightToLeft))
        {
            properties.Append(new W.Justification { Val = W.JustificationValues.Right });
        }

        // A number takes its signs and ends in order from a mark; so does what follows words of the other direction.
        var start = phrase.Direction is null && !phrase.IsEmpty ? (IEnumerable<W.Run>)[Run(Direction.LeftMark, TextDirection.LeftToRight, strong: false)] : [];
        return new W.Paragraph([properties, .. start, .. phrase.Parts.SelectMany(w => Runs(w, direction))]);
    }

    static IEnumerable<OpenXmlElement> Runs(PhrasePart words, TextDirection paragraph)
    {
        var stretches = Stretches(words.Text, paragraph).ToList();
        var runs = stretches.Select(s => Run(s.Text, s.Direction, words.Strong));
        var own = Direction.OfFirstLetter(words.Text) ?? paragraph;
        if (words.Voice == Voice.Own || (own == paragraph && stretches.Count == 1))
        {
            return runs;
        }

        var mark = Run(paragraph == TextDirection.RightToLeft ? Direction.RightMark : Direction.LeftMark, paragraph, strong: false);
        return own != paragraph && stretches.Count > 1
            ? [new W.BidirectionalEmbedding(runs) { Val = own == TextDirection.RightToLeft ? W.DirectionValues.Rtl : W.DirectionValues.Ltr }, mark]
            : [.. runs, mark];
    }

    static W.Run Run(string text, TextDirection direction, bool strong)
    {
        var run = new W.Run();
        var properties = new W.RunProperties();
        if (strong)
        {
            properties.Append(new W.Bold(), new W.BoldComplexScript());
        }

        if (direction == TextDirection.RightToLeft)
        {
            properties.Append(new W.RightToLeftText());
        }

        if (properties.HasChildren)
        {
            run.Append(properties);
        }

        run.Append(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    // Stretches of one direction: what has none (spaces, points, digits) goes with the letters before it, at the start with
    // those after it.
    static IEnumerable<(string Text, TextDirection Direction)> Stretches(string text, TextDirection paragraph)
    {
        var stretch = new StringBuilder();
        TextDirection? current = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var direction = Direction.OfFirstLetter(rune.ToString());
            if (direction is not null && current is not null && direction != current)
            {
                yield return (stretch.ToString(), current.Value);
                stretch.Clear();
            }

            current = direction ?? current;
            stretch.Append(rune.ToString());
        }

        if (stretch.Length > 0)
        {
            yield return (stretch.ToString(), current ?? paragraph);
        }
    }
}
