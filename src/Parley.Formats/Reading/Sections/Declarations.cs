namespace Parley.Formats;

/// <summary>Collects the ids that a case declares, so that entries may name what comes after them.</summary>
sealed class Declarations(IReadOnlyList<MapNode> tops, ValueReader values)
{
    readonly Names names = values.Names;

    public void Collect()
    {
        foreach (var (section, kind) in new[] { ("parties", ActorKinds.Party), ("mediators", ActorKinds.Mediator), ("outside", ActorKinds.Outside) })
        {
            foreach (var entry in Entries(section))
            {
                Actor(entry, entry.Name, kind);
                foreach (var ratifier in kind is ActorKinds.Party && entry.Value is MapNode party && party["ratifiers"] is MapNode inside ? inside.Entries : [])
                {
                    Actor(ratifier, $"{entry.Name}/{ratifier.Name}", ActorKinds.Ratifier);
                }
            }
        }

        foreach (var item in Items("confidences"))
        {
            if (item is MapNode map && map["id"] is { } id && ValueReader.Word(id) is { } word)
            {
                names.Confidences.TryAdd(word, id);
                names.Bases.TryAdd(word, id);
            }
        }

        Keys("reports", names.Reports);
        foreach (var (id, node) in names.Reports)
        {
            if (!names.Bases.TryAdd(id, node))
            {
                values.Faults.Add(node, $"reports.{id}", "an id that no confidence has", $"{Faults.Quote(id)}, taken {ValueReader.Place(names.Bases[id], node)}");
            }
        }

        Keys("proposals", names.Proposals);
        Keys("obligations", names.Obligations);
        Keys("lists", names.Lists);
    }

    void Actor(MapEntry entry, string id, ActorKinds kind)
    {
        values.KeyId(entry, actor: true);
        if (!names.Actors.TryAdd(id, (kind, entry.Key)))
        {
            values.Faults.Add(entry.Key, entry.Value.Path, "an id that no other actor has", $"{Faults.Quote(id)}, taken {ValueReader.Place(names.Actors[id].Node, entry.Key)}");
        }
    }

    void Keys(string section, Dictionary<string, Node> declared)
    {
        foreach (var entry in Entries(section))
        {
            values.KeyId(entry, actor: false);
            if (!declared.TryAdd(entry.Name, entry.Key))
            {
                values.Faults.Add(entry.Key, entry.Value.Path, "an id of its own", $"{Faults.Quote(entry.Name)}, taken {ValueReader.Place(declared[entry.Name], entry.Key)}");
            }
        }
    }

    IEnumerable<MapEntry> Entries(string section) => tops.SelectMany(t => t[section] is MapNode map ? map.Entries : []);

    IEnumerable<Node> Items(string section) => tops.SelectMany(t => t[section] is ListNode list ? list.Items : []);
}
