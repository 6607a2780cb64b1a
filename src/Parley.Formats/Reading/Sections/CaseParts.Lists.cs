using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Exchange lists.</summary>
sealed partial class CaseParts
{
    public ImmutableArray<ExchangeList> Lists() => Map("lists", (entry, f) => Complete(new ExchangeList
    {
        Id = new EntryId(entry.Name),
        Name = values.Title(f["name"]) ?? entry.Name,
        Of = values.Declared(f["of"], "an obligation", values.Names.Obligations),
        By = values.Actor(f["by"]),
        Entries = ListEntries(f["entries"]),
    }, f), CaseShapes.List);

    /// <summary>Adds a fault where progress names a batch that no list of its obligation has. Where it is not known of what a list is, that alone is the fault.</summary>
    public void CheckBatches(ImmutableArray<Obligation> obligations, ImmutableArray<ExchangeList> lists)
    {
        if (lists.Any(l => l.Of is null && Child(l, "of") is not null))
        {
            return;
        }

        var listsOf = lists.ToLookup(l => l.Of);
        foreach (var obligation in obligations.Where(o => o.Progress.Any(p => p.Batch is not null)))
        {
            var batches = listsOf[obligation.Id].SelectMany(l => l.Entries).Select(e => e.Batch).OfType<int>().ToHashSet();
            foreach (var progress in obligation.Progress.Where(p => p.Batch is { } batch && !batches.Contains(batch)))
            {
                var batch = Child(progress, "batch")!;
                values.Faults.Add(batch, Names.Choice($"a batch of a list of `{obligation.Id}`", [.. batches.Order().Select(Text)], Text(progress.Batch!.Value)), batch.Found);
            }
        }
    }

    ImmutableArray<ExchangeListEntry> ListEntries(Node? node)
    {
        var taken = new Dictionary<string, Node>(StringComparer.Ordinal);
        return
        [
            .. values.Items(node, "a list of entries").Select(item =>
            {
                var f = Fields.Of(item, CaseShapes.ListEntry, values.Faults);
                if (item is MapNode && !f.HasAny("name", "pen_name"))
                {
                    values.Faults.Add(item, "`name`, `pen_name` or both", "none");
                }

                return Complete(new ExchangeListEntry
                {
                    Id = values.OwnId(f["id"], taken) ?? default,
                    Name = values.Title(f["name"]),
                    PenName = values.Title(f["pen_name"]),
                    Category = values.Text(f["category"]),
                    Status = values.Text(f["status"]),
                    Batch = values.Whole(f["batch"], 1, ReadLimits.Steps),
                    Veto = Actors(f["veto"]),
                    Agreed = Actors(f["agreed"]),
                }, f);
            }),
        ];
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
