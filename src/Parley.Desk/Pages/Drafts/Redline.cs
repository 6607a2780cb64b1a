using System.Collections.Immutable;
using System.Globalization;
using DiffPlex;
using Parley.Model;

namespace Parley.Desk;

/// <summary>What became of a stretch of text between two versions.</summary>
public enum RedlineKind
{
    /// <summary>It stands in both.</summary>
    Kept,
    /// <summary>It stands in the earlier one alone.</summary>
    Removed,
    /// <summary>It stands in the later one alone.</summary>
    Added,
}

/// <summary>A stretch of text and what became of it.</summary>
public sealed record RedlinePart(RedlineKind Kind, string Text);

/// <summary>
/// The changes from one text to another, word by word; what opens a bracket is one word, and so is what closes it. Kept and added parts in order are the later text, kept and removed ones the
/// earlier, to the last character.
/// </summary>
public static class Redline
{
    /// <summary>The parts in order; neighbours differ in kind, and what was removed stands before what was put in its place.</summary>
    public static ImmutableArray<RedlinePart> Of(string earlier, string later)
    {
        var diff = new Differ().CreateCustomDiffs(earlier, later, ignoreWhiteSpace: false, Words);
        var parts = ImmutableArray.CreateBuilder<RedlinePart>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(RedlineKind.Kept, diff.PiecesOld, at, block.DeleteStartA);
            Add(RedlineKind.Removed, diff.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            Add(RedlineKind.Added, diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(RedlineKind.Kept, diff.PiecesOld, at, diff.PiecesOld.Length);
        return parts.ToImmutable();

        void Add(RedlineKind kind, IReadOnlyList<string> pieces, int from, int to)
        {
            if (from < to)
            {
                parts.Add(new(kind, string.Concat(pieces.Skip(from).Take(to - from))));
            }
        }
    }

    static string[] Words(string text)
    {
        var pieces = new List<string>();
        var at = 0;
        foreach (var bracket in Brackets.Places(text))
        {
            pieces.AddRange(PlainWords(text[at..bracket.Whole.Start]));
            pieces.Add(text[bracket.Whole.Start..bracket.Words.Start]);
            pieces.AddRange(PlainWords(text[bracket.Words]));
            pieces.Add(text[bracket.Words.End..bracket.Whole.End]);
            at = bracket.Whole.End.Value;
        }

        return [.. pieces, .. PlainWords(text[at..])];
    }

    /// <summary>Words of letters and digits in any script, runs of space, and every other sign by itself.</summary>
    static IEnumerable<string> PlainWords(string text)
    {
        var start = 0;
        for (var i = 1; start < text.Length; i++)
        {
            if (i == text.Length || ClassOf(text[i]) is 0 || ClassOf(text[i]) != ClassOf(text[i - 1]))
            {
                yield return text[start..i];
                start = i;
            }
        }
    }

    static int ClassOf(char c) => char.IsWhiteSpace(c) ? 1
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? 2 : 0;
}
