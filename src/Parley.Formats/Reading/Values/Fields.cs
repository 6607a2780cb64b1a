namespace Parley.Formats;

/// <summary>The keys of one map, held against its shape: unknown ones and missing ones are faults.</summary>
sealed class Fields
{
    readonly MapNode? map;

    Fields(MapNode? map, Shape shape, Node node)
    {
        this.map = map;
        Shape = shape;
        Node = node;
    }

    public Node Node { get; }

    public Shape Shape { get; }

    /// <summary>What a key holds; null where it is left out.</summary>
    public Node? this[string key] => Shape.Has(key)
        ? map?[key]
        : throw new InvalidOperationException($"The shape {Shape.Name} has no key {key}.");

    /// <summary>True if one of the keys is there.</summary>
    public bool HasAny(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (this[key] is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The keys of a node; without any where the node is not a map, with the fault added.</summary>
    public static Fields Of(Node node, Shape shape, Faults faults)
    {
        if (node is not MapNode map)
        {
            faults.Add(node, shape.About, node.Found);
            return new Fields(null, shape, node);
        }

        foreach (var entry in map.Entries)
        {
            if (!faults.Full && !shape.Has(entry.Name))
            {
                faults.Add(entry.Key, entry.Value.Path, Unknown(entry.Name, shape), $"the key {Faults.Quote(entry.Name)}");
            }
        }

        foreach (var key in shape.Keys)
        {
            if (!faults.Full && key.Required && map[key.Name] is null)
            {
                Missing(map, key.Name, $"`{key.Name}`: {char.ToLowerInvariant(key.About[0])}{key.About[1..].TrimEnd('.')}", faults);
            }
        }

        return new Fields(map, shape, node);
    }

    /// <summary>Adds the fault of a key that is not there.</summary>
    public static void Missing(Node map, string key, string expected, Faults faults) =>
        faults.Add(map, map.Path.Length == 0 ? key : $"{map.Path}.{key}", expected, "nothing");

    static string Unknown(string key, Shape shape)
    {
        if (key == "<<")
        {
            return "every key written out: YAML 1.2 has no merge key";
        }

        var names = shape.Keys.Select(k => k.Name).ToList();
        return Names.Choice("a key of " + shape.About.Split(',')[0], names, key);
    }
}
