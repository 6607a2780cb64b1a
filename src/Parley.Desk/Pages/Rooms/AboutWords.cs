using System.Collections.Immutable;
using Parley.Model;
using Parley.Reports;

namespace Parley.Desk;

/// <summary>The issues that a note is about: those chosen, and those its words speak of. What was chosen by words stays only as long as they do, and is not chosen again once it was taken out.</summary>
/// <param name="Chosen">Their ids.</param>
/// <param name="Offered">Those of them, and those taken out again, that were chosen by words.</param>
/// <param name="IsNew">True if the words changed what is chosen.</param>
public sealed record AboutWords(ImmutableArray<string> Chosen, ImmutableArray<string> Offered, bool IsNew)
{
    /// <summary>The fields of the form.</summary>
    public const string Field = "about", OfferedField = "about-by-words";

    /// <summary>Nothing chosen.</summary>
    public static AboutWords Nothing { get; } = new([], [], false);

    internal static AboutWords Of(Visit visit, Case whole, Entered form)
    {
        var spoken = visit.View.Once(typeof(CaseWords), () => new CaseWords(whole)).IssuesIn(form["says"]).Select(i => i.Value).ToImmutableArray();
        var (chosen, offered) = (form.All(Field).Distinct(StringComparer.Ordinal).ToList(), form.All(OfferedField).ToList());
        var gone = offered.Where(o => !spoken.Contains(o) && chosen.Contains(o)).ToList();
        var more = spoken.Where(s => !offered.Contains(s) && !chosen.Contains(s)).ToList();
        return new([.. chosen.Except(gone).Concat(more)], [.. offered.Where(spoken.Contains).Concat(more)], gone.Count + more.Count > 0);
    }
}
