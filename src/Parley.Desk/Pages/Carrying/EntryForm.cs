using System.Globalization;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Reads the form of an entry of an exchange list.</summary>
static class EntryForm
{
    /// <summary>A new entry; null if something is wrong, which the form then says.</summary>
    public static (CaseValue Value, string Id)? New(Entered form, ExchangeList list, Case whole, Texts t)
    {
        if (form["real"].Length == 0 && form["pen"].Length == 0)
        {
            form.Fault("real", t["Give a name, a pen-name or both."]);
        }

        var batch = Batch(form, t);
        if (form.HasFaults)
        {
            return null;
        }

        // The id tells nothing of the name: all who see the list may see it.
        var taken = list.Entries.Select(e => e.Id.Value).ToHashSet(StringComparer.Ordinal);
        var id = Enumerable.Range(list.Entries.Length + 1, taken.Count + 1).Select(n => "e" + n.ToString(CultureInfo.InvariantCulture)).First(i => !taken.Contains(i));
        return (new NewEntry()
            .Text("id", id)
            .Text("name", form["real"])
            .Text("pen_name", form["pen"])
            .Text("category", form["category"])
            .Text("status", form["status"])
            .Number("batch", batch)
            .Ids("veto", Who(form, whole, "veto"))
            .Ids("agreed", Who(form, whole, "agreed"))
            .Value, id);
    }

    /// <summary>The edits that bring an entry to what the form says, none where it says the same; null if something is wrong.</summary>
    /// <param name="form">The form.</param>
    /// <param name="entry">The entry as it is.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="file">Tells which keys are written there.</param>
    /// <param name="whole">The case.</param>
    /// <param name="t">The words of the page.</param>
    public static IReadOnlyList<CaseEdit>? Changes(Entered form, ExchangeListEntry entry, CasePath at, CaseFile file, Case whole, Texts t)
    {
        var batch = Batch(form, t);
        if (form.HasFaults)
        {
            return null;
        }

        var (veto, agreed) = (Who(form, whole, "veto").ToList(), Who(form, whole, "agreed").ToList());
        return
        [
            .. Set("status", form["status"] == (entry.Status ?? ""), form["status"].Length > 0 ? new CaseValue.Text(form["status"]) : null),
            .. Set("batch", batch == entry.Batch, batch is { } b ? new CaseValue.Word(b.ToString(CultureInfo.InvariantCulture)) : null),
            .. Set("veto", entry.Veto.Select(v => v.Value).ToHashSet(StringComparer.Ordinal).SetEquals(veto), Ids(veto)),
            .. Set("agreed", entry.Agreed.Select(v => v.Value).ToHashSet(StringComparer.Ordinal).SetEquals(agreed), Ids(agreed)),
        ];

        IEnumerable<CaseEdit> Set(string key, bool same, CaseValue? value) => (same, IsWritten: file.LineOf(at.Key(key).ToString()) is not null, value) switch
        {
            (true, _, _) or (_, false, null) => [],
            (_, true, null) => [new CaseEdit.Remove(at.Key(key))],
            (_, true, { } now) => [new CaseEdit.Change(at.Key(key), now)],
            (_, false, { } now) => [new CaseEdit.Put(at, key, now)],
        };
    }

    static CaseValue.List? Ids(List<string> ids) => ids.Count == 0 ? null : new CaseValue.List([.. ids.Select(i => (CaseValue)new CaseValue.Text(i))]);

    static IEnumerable<string> Who(Entered form, Case whole, string verb) => whole.Actors.Select(a => a.Id.Value).Where(a => form["by-" + a] == verb);

    static int? Batch(Entered form, Texts t)
    {
        if (form["batch"].Length == 0)
        {
            return null;
        }

        if (int.TryParse(form["batch"], NumberStyles.None, CultureInfo.InvariantCulture, out var batch) && batch is >= 1 and <= ReadLimits.Steps)
        {
            return batch;
        }

        form.Fault("batch", t["A batch is a whole number from 1."]);
        return null;
    }
}
