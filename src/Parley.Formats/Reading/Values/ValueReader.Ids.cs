using Parley.Model;

namespace Parley.Formats;

/// <summary>Ids and what they stand for.</summary>
sealed partial class ValueReader
{
    /// <summary>An actor of one of the kinds.</summary>
    public ActorId? Actor(Node? node, ActorKinds kinds = ActorKinds.Any, string? expected = null)
    {
        if (node is null)
        {
            return null;
        }

        if (Word(node) is { } word)
        {
            if (Names.Actors.TryGetValue(word, out var actor) && (actor.Kind & kinds) != default)
            {
                return new ActorId(word);
            }

            Faults.Add(node, Choice(expected ?? Describe(kinds), KnownActors(kinds), word), node.Found);
        }
        else
        {
            Faults.Add(node, expected ?? Describe(kinds), node.Found);
        }

        return null;
    }

    /// <summary>An actor that is a key of a map.</summary>
    public ActorId? ActorKey(MapEntry entry, ActorKinds kinds)
    {
        if (Names.Actors.TryGetValue(entry.Name, out var actor) && (actor.Kind & kinds) != default)
        {
            return new ActorId(entry.Name);
        }

        Faults.Add(entry.Key, entry.Value.Path, Choice(Describe(kinds), KnownActors(kinds), entry.Name), $"the key {Faults.Quote(entry.Name)}");
        return null;
    }

    /// <summary>An issue of the case.</summary>
    public IssueId? Issue(Node? node) =>
        Known(node, "an issue", Names.Issues.Keys) is { } word ? new IssueId(word) : null;

    /// <summary>An issue that is a key of a map.</summary>
    public IssueId? IssueKey(MapEntry entry)
    {
        if (Names.Issues.ContainsKey(entry.Name))
        {
            return new IssueId(entry.Name);
        }

        Faults.Add(entry.Key, entry.Value.Path, Choice("an issue", Names.Issues.Keys, entry.Name), $"the key {Faults.Quote(entry.Name)}");
        return null;
    }

    /// <summary>One of the ids declared as something.</summary>
    public EntryId? Declared(Node? node, string what, Dictionary<string, Node> declared) =>
        Known(node, what, declared.Keys) is { } word ? new EntryId(word) : null;

    /// <summary>The id that an entry gives itself, which none of <paramref name="taken"/> may be.</summary>
    public EntryId? OwnId(Node? node, Dictionary<string, Node> taken)
    {
        if (node is null)
        {
            return null;
        }

        if (Word(node) is not { } word || !Names.IsId(word))
        {
            return Refuse<EntryId>(node, Names.IdRule);
        }

        if (!taken.TryAdd(word, node) && !ReferenceEquals(taken[word], node))
        {
            Faults.Add(node, "an id of its own", $"{Faults.Quote(word)}, taken {Place(taken[word], node)}");
        }

        return new EntryId(word);
    }

    /// <summary>The id that a key gives what it holds.</summary>
    public void KeyId(MapEntry entry, bool actor)
    {
        if (!IsWord(entry.Key) || !Names.IsId(entry.Name))
        {
            Faults.Add(entry.Key, entry.Value.Path, Names.IdRule, $"the key {Faults.Quote(entry.Name)}");
        }
        else if (actor && Names.Reserved.Contains(entry.Name))
        {
            Faults.Add(entry.Key, entry.Value.Path, $"an id of an actor that is none of {string.Join(", ", Names.Reserved)}", $"the key {Faults.Quote(entry.Name)}");
        }
    }

    /// <summary>"on line 12", or "in other.yaml on line 12".</summary>
    public static string Place(Node taken, Node at) =>
        ReferenceEquals(taken.Source, at.Source) ? $"on line {taken.Line}" : $"in {taken.Source.File} on line {taken.Line}";

    /// <summary>The text of a node that can be an id: a word, or digits.</summary>
    public static string? Word(Node node) => node is ScalarNode scalar && IsWord(scalar) ? scalar.Text : null;

    static bool IsWord(ScalarNode scalar) =>
        scalar.Kind is ScalarKind.Text || (scalar.Kind is ScalarKind.Number && scalar.Text.All(char.IsAsciiDigit));

    string? Known(Node? node, string what, IReadOnlyCollection<string> known)
    {
        if (node is null)
        {
            return null;
        }

        if (Word(node) is { } word && known.Contains(word))
        {
            return word;
        }

        Faults.Add(node, Choice(what, known, (node as ScalarNode)?.Text ?? ""), node.Found);
        return null;
    }

    List<string> KnownActors(ActorKinds kinds) =>
        [.. Names.Actors.Where(a => (a.Value.Kind & kinds) != default).Select(a => a.Key)];

    static string Describe(ActorKinds kinds) => kinds switch
    {
        ActorKinds.Party => "a party",
        ActorKinds.Side => "a party or ratifier",
        ActorKinds.Mediator => "a mediator",
        _ => "an actor",
    };
}
