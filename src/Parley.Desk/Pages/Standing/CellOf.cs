using Parley.Model;

namespace Parley.Desk;

/// <summary>A party on an issue.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Party">The party.</param>
/// <param name="Marked">The rule just marked or dropped, if the page is to say what to look at next.</param>
public sealed record CellOf(Issue Issue, Party Party, string? Marked)
{
    /// <summary>More options than this, and all options of a range, are chosen from one to another instead of one by one.</summary>
    const int MostOneByOne = 9;

    /// <summary>True if options are chosen as a stretch.</summary>
    public bool ByStretch => Issue.Range is not null || Issue.Options.Length > MostOneByOne;

    /// <summary>The options between two, in the order of the issue; empty if either is not one of them. One alone stands for itself.</summary>
    public IEnumerable<OptionId> Stretch(string from, string to)
    {
        var (first, last) = (Issue.IndexOf(new OptionId(from)), Issue.IndexOf(new OptionId(to)));
        (first, last) = (first < 0 ? last : first, last < 0 ? first : last);
        return first < 0 ? [] : Issue.Options.Skip(Math.Min(first, last)).Take(Math.Abs(last - first) + 1).Select(o => o.Id);
    }
}
