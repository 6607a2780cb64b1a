using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Desk;

/// <summary>What a run of a redline is to its reader.</summary>
public enum RunMark
{
    /// <summary>Words.</summary>
    Words,
    /// <summary>The beginning of a bracket, with its holder.</summary>
    Opens,
    /// <summary>The end of a bracket.</summary>
    Closes,
}

/// <summary>A stretch of a redline that is shown in one way.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Mark">Whether it is words, or begins or ends a bracket.</param>
/// <param name="Text">As the file has it.</param>
/// <param name="Shown">Words as they are; of what begins a bracket its holder, as written; of what ends one nothing.</param>
/// <param name="InBracket">True within a bracket of the text it stands in: of the later one, unless it was removed.</param>
public sealed record RedlineRun(RedlineKind Kind, RunMark Mark, string Text, string Shown, bool InBracket);

/// <summary>A redline with its brackets as people read them.</summary>
public static class RedlineRuns
{
    /// <summary>The runs in order. The texts of those kept and added are the later text, of those kept and removed the earlier.</summary>
    public static ImmutableArray<RedlineRun> Of(string earlier, string later)
    {
        var (before, after) = (Brackets.Places(earlier), Brackets.Places(later));
        var runs = ImmutableArray.CreateBuilder<RedlineRun>();
        var (inEarlier, inLater) = (0, 0);
        foreach (var part in Redline.Of(earlier, later))
        {
            var (brackets, at) = part.Kind == RedlineKind.Removed ? (before, inEarlier) : (after, inLater);
            runs.AddRange(Cut(part, brackets, at));
            inEarlier += part.Kind == RedlineKind.Added ? 0 : part.Text.Length;
            inLater += part.Kind == RedlineKind.Removed ? 0 : part.Text.Length;
        }

        return runs.ToImmutable();
    }

    /// <summary>A part cut where brackets of its text begin and end.</summary>
    static IEnumerable<RedlineRun> Cut(RedlinePart part, ImmutableArray<BracketPlace> brackets, int start)
    {
        var (at, end) = (start, start + part.Text.Length);
        foreach (var bracket in brackets.Where(b => b.Whole.End.Value > start && b.Whole.Start.Value < end))
        {
            foreach (var (mark, until, shown) in Stretches(bracket))
            {
                if (at < Math.Min(until, end))
                {
                    var text = part.Text[(at - start)..(Math.Min(until, end) - start)];
                    yield return new(part.Kind, mark ?? RunMark.Words, text, shown ?? text, mark is not null);
                    at += text.Length;
                }
            }
        }

        if (at < end)
        {
            yield return new(part.Kind, RunMark.Words, part.Text[(at - start)..], part.Text[(at - start)..], false);
        }
    }

    /// <summary>What stands before a bracket, and its beginning, words and end, each with where it ends.</summary>
    static IEnumerable<(RunMark? Mark, int Until, string? Shown)> Stretches(BracketPlace bracket) =>
    [
        (null, bracket.Whole.Start.Value, null),
        (RunMark.Opens, bracket.Words.Start.Value, bracket.Holder),
        (RunMark.Words, bracket.Words.End.Value, null),
        (RunMark.Closes, bracket.Whole.End.Value, ""),
    ];
}
