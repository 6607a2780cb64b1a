using System.Collections.Immutable;

namespace Parley.Formats;

/// <summary>The faults found so far.</summary>
sealed class Faults
{
    const int LongestQuote = 60;
    readonly List<(int Order, int Start, Fault Fault)> all = [];

    public bool Any => all.Count > 0;

    /// <summary>True once more faults would not be reported: looking for them is over.</summary>
    public bool Full => all.Count > ReadLimits.Faults;

    /// <summary>A fault at a node.</summary>
    public void Add(Node at, string expected, string found)
    {
        if (!Full)
        {
            Add(at, at.Path, expected, found);
        }
    }

    /// <summary>A fault about a path that has no node of its own, shown at the line of <paramref name="near"/>.</summary>
    public void Add(Node near, string path, string expected, string found) =>
        Add(near.Source, near.Start, near.Line, path, expected, found);

    public void Add(ReadText source, int start, int line, string path, string expected, string found)
    {
        if (!Full)
        {
            all.Add((source.Order, start, new Fault(source.File, line, path, expected, found)));
        }
    }

    /// <summary>All of them in file order.</summary>
    public ImmutableArray<Fault> InOrder()
    {
        var ordered = all.OrderBy(f => f.Order).ThenBy(f => f.Start).Select(f => f.Fault).ToImmutableArray();
        return ordered.Length <= ReadLimits.Faults
            ? ordered
            : ordered.SetItem(ReadLimits.Faults, ordered[^1] with { Expected = "fewer faults", Found = $"more than {ReadLimits.Faults} faults, of which these are the first" });
    }

    /// <summary>Text as it is quoted in a fault: in backquotes, on one line, cut where it is long.</summary>
    public static string Quote(string text)
    {
        var shown = text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
        return string.Concat("`", string.Concat(shown.Select(c => char.IsControl(c) ? ' ' : c)), "`");
    }
}
