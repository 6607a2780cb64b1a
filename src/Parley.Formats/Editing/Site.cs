namespace Parley.Formats;

/// <summary>A node where it stands: in which collection, at which place among its children; the root stands in none.</summary>
internal sealed record Site(SourceNode Node, Site? Parent, int Index)
{
    /// <summary>The pair whose value it is; null for an item of a list and for the root.</summary>
    public SourcePair? Pair => Parent?.Node is SourceMap map ? map.Pairs[Index] : null;

    /// <summary>True where it stands within brackets or braces.</summary>
    public bool InFlow => Parent is { } parent && (parent.InFlow || parent.Node is SourceList { Flow: true } or SourceMap { Flow: true });

    /// <summary>Follows a path as far as it goes.</summary>
    /// <returns>The last place reached, how many steps were taken, and what stands in the way of editing there, if anything does.</returns>
    public static (Site Reached, int Taken, SourceFault? Fault) Find(SourceNode root, CasePath path)
    {
        var place = new Site(root, null, 0);
        for (var taken = 0; ; taken++)
        {
            if (Hazard(place.Node) is { } fault)
            {
                return (place, taken, fault);
            }

            var next = taken == path.Steps.Length ? -1 : Child(place.Node, path.Steps[taken]);
            if (next < 0)
            {
                return (place, taken, null);
            }

            place = new Site(place.Node is SourceMap map ? map.Pairs[next].Value : ((SourceList)place.Node).Items[next], place, next);
        }
    }

    static int Child(SourceNode node, CaseStep step) => (node, step) switch
    {
        (SourceMap map, CaseStep.Key key) => map.IndexOf(key.Name),
        (SourceList list, CaseStep.Item item) => item.Index >= 0 && item.Index < list.Items.Length ? item.Index : -1,
        _ => -1,
    };

    static SourceFault? Hazard(SourceNode node)
    {
        if (node.Marked)
        {
            return new SourceFault(node.Start, "an anchor, an alias or a tag stands here; edit the file by hand");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in (node as SourceMap)?.Pairs ?? [])
        {
            if (pair.Name is not { } name || pair.Key.Marked || name == "<<")
            {
                return new SourceFault(pair.Key.Start, "a key here is no plain key; edit the file by hand");
            }

            if (!seen.Add(name))
            {
                return new SourceFault(pair.Key.Start, $"the key {name} stands here twice");
            }
        }

        return null;
    }
}
