using Parley.Model;

namespace Parley.Formats;

/// <summary>Numbers the reports a brief cites, in the order in which it first cites them.</summary>
sealed class Citations(Case standing, Language language)
{
    readonly List<EntryId> cited = [];

    /// <summary>The reports cited so far, by number from 1.</summary>
    public IEnumerable<Report> Reports => cited.Select(id => standing.Reports.First(r => r.Id == id));

    /// <summary>The mark of what an entry cites, with a space before it: <c> [1, 3]</c>; nothing where it cites nothing.</summary>
    public Phrase Of(Entry entry) => Of(entry.Sources.Select(s => s.Report));

    /// <summary>The mark of reports.</summary>
    public Phrase Of(IEnumerable<EntryId> reports)
    {
        var numbers = reports.Distinct().Where(id => standing.Reports.Any(r => r.Id == id)).Select(Number).Order().ToList();
        return numbers.Count == 0 ? Phrase.Empty : Phrase.Own($" [{string.Join(language.Of(", "), numbers.Select(n => n.ToString(language.Culture)))}]");
    }

    int Number(EntryId id)
    {
        if (!cited.Contains(id))
        {
            cited.Add(id);
        }

        return cited.IndexOf(id) + 1;
    }
}
