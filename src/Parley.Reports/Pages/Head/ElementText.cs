using System.Text;

namespace Parley.Reports;

/// <summary>The words of one element.</summary>
static class ElementText
{
    /// <summary>With every run of space as one, and where they stand; null where there are none.</summary>
    public static (string Value, TextSpan Place)? Of(MarkupTree tree, int element)
    {
        var raw = new StringBuilder();
        var (start, end) = (-1, -1);
        for (var i = element + 1; i < tree.Nodes[element].End; i++)
        {
            var node = tree.Nodes[i];
            if (node.IsText)
            {
                raw.Append(tree.Source, node.Place.Start, node.Place.Length);
                if (!tree.Source.AsSpan(node.Place.Start, node.Place.Length).IsWhiteSpace())
                {
                    (start, end) = (start < 0 ? node.Place.Start : start, node.Place.End);
                }
            }
            else if (node.Tag.Is(TagTraits.Unread))
            {
                i = node.End - 1;
            }
            else if (node.Tag.Is(TagTraits.Block) || ReferenceEquals(node.Tag, Tag.Br))
            {
                raw.Append(' ');
            }
        }

        return start < 0 ? null : (Collapsed(CharacterReference.Decode(raw.ToString())), Trimmed(tree.Source, start, end));
    }

    /// <summary>A text without space around it, every run of space within it as one.</summary>
    public static string Collapsed(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (!char.IsWhiteSpace(unit))
            {
                collapsed.Append(unit);
            }
            else if (collapsed.Length > 0 && collapsed[^1] != ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString().TrimEnd();
    }

    static TextSpan Trimmed(string source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
