using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>The paragraphs of a plain text: its lines that hold something.</summary>
static class Paragraph
{
    public static ImmutableArray<TextSpan> Of(string text)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var line = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = line < 0 ? text.Length : start + line;
            if (Trimmed(text, start, end) is { Length: > 0 } span)
            {
                found.Add(span);
            }

            start = end + 1;
        }

        return found.ToImmutable();
    }

    static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
