using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>A stretch of an article's words: what stands outside brackets, or what somebody holds to within one.</summary>
/// <param name="Holder">Who holds to the words, as written: mostly the id of an actor; null outside brackets.</param>
/// <param name="Words">The words, as written.</param>
public readonly record struct TextPart(string? Holder, string Words);

/// <summary>Where a bracket stands in a text: the whole of it, from <c>[[</c> to <c>]]</c>, and its words, without the space around them.</summary>
/// <param name="Holder">Who holds to the words, as written.</param>
/// <param name="Whole">From <c>[[</c> to <c>]]</c>.</param>
/// <param name="Words">The words within.</param>
public readonly record struct BracketPlace(string Holder, Range Whole, Range Words);

/// <summary>Reads the brackets of a negotiating text, <c>[[holder: words]]</c>: words that one side holds to and not all have agreed.</summary>
public static class Brackets
{
    /// <summary>The parts of a text in order. What stands between <c>[[</c> and <c>]]</c> without a colon is no bracket, and stays as written.</summary>
    public static ImmutableArray<TextPart> Read(string text)
    {
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        var plain = 0;
        foreach (var bracket in Places(text))
        {
            Add(text[plain..bracket.Whole.Start]);
            parts.Add(new(bracket.Holder, text[bracket.Words]));
            plain = bracket.Whole.End.Value;
        }

        Add(text[plain..]);
        return parts.ToImmutable();

        void Add(string words)
        {
            if (words.Length > 0)
            {
                parts.Add(new(null, words));
            }
        }
    }

    /// <summary>Where the brackets of a text stand, in order; none lies within another.</summary>
    public static ImmutableArray<BracketPlace> Places(string text)
    {
        var places = ImmutableArray.CreateBuilder<BracketPlace>();
        var at = 0;
        while (text.IndexOf("[[", at, StringComparison.Ordinal) is var open and >= 0
            && text.IndexOf("]]", open, StringComparison.Ordinal) is var close and >= 0)
        {
            at = close + 2;
            if (text.AsSpan(open + 2, close - open - 2).IndexOf(':') is var colon and >= 0)
            {
                var first = open + 2 + colon + 1;
                while (first < close && char.IsWhiteSpace(text[first]))
                {
                    first++;
                }

                places.Add(new(text.Substring(open + 2, colon).Trim(), open..at, first..(first + text.AsSpan(first, close - first).TrimEnd().Length)));
            }
        }

        return places.ToImmutable();
    }
}
