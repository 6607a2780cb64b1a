using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>A <see cref="Box"/> in dense form: for some issues, which options match.</summary>
sealed class OptionBox
{
    OptionBox(int[] issues, bool[][] matching)
    {
        Issues = issues;
        Matching = matching;
    }

    /// <summary>The issues it names, ascending.</summary>
    public int[] Issues { get; }

    /// <summary>Beside each of <see cref="Issues"/>, which of its options match.</summary>
    public bool[][] Matching { get; }

    /// <summary>True if a package with these options matches.</summary>
    public bool Matches(ReadOnlySpan<int> options)
    {
        for (var i = 0; i < Issues.Length; i++)
        {
            if (!Matching[i][options[Issues[i]]])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The box of a case's entry.</summary>
    public static OptionBox Of(Box box, ImmutableArray<Issue> issues) => Of(box.Sides.Select(s => Side(s, issues)));

    /// <summary>
    /// The boxes that together hold what breaks an if-then rule: for each side of <paramref name="then"/>, the packages that
    /// match <paramref name="when"/> and miss that side.
    /// </summary>
    public static IEnumerable<OptionBox> Breaking(Box when, Box then, ImmutableArray<Issue> issues)
    {
        foreach (var side in then.Sides)
        {
            var (issue, matching) = Side(side, issues);
            var misses = Array.ConvertAll(matching, m => !m);
            var box = Of(when.Sides.Select(s => Side(s, issues)).Append((issue, misses)));
            if (Array.TrueForAll(box.Matching, m => m.Contains(true)))
            {
                yield return box;
            }
        }
    }

    static OptionBox Of(IEnumerable<(int Issue, bool[] Matching)> sides)
    {
        var merged = new SortedDictionary<int, bool[]>();
        foreach (var (issue, matching) in sides)
        {
            merged[issue] = merged.TryGetValue(issue, out var other)
                ? [.. matching.Zip(other, (a, b) => a && b)]
                : matching;
        }

        return new([.. merged.Keys], [.. merged.Values]);
    }

    static (int Issue, bool[] Matching) Side(BoxSide side, ImmutableArray<Issue> issues)
    {
        for (var i = 0; i < issues.Length; i++)
        {
            if (issues[i].Id == side.Issue)
            {
                return (i, [.. issues[i].Options.Select(o => side.Options.Contains(o.Id))]);
            }
        }

        throw new ArgumentException($"No issue has the id {side.Issue}.", nameof(side));
    }
}
