using System.Collections.Immutable;
using Parley.Formats;

namespace Parley;

/// <summary>A key of an entry and the option that gives it.</summary>
/// <param name="Key">The key; the option is its name with hyphens.</param>
/// <param name="Form">How the option's text is read.</param>
/// <param name="HelpName">What stands for its text in the help.</param>
/// <param name="Help">What it is, for the help.</param>
/// <param name="Required">True if the entry is nothing without it.</param>
/// <param name="Repeats">True if the option may be given several times.</param>
sealed record EntryField(string Key, Func<IReadOnlyList<string>, Written> Form, string HelpName, string Help, bool Required = false, bool Repeats = false)
{
    /// <summary>The option's name.</summary>
    public string Option => "--" + (Key == "articles" ? "article" : Key.Replace('_', '-'));
}

/// <summary>What <c>parley add</c> can write.</summary>
/// <param name="Name">The word on the command line.</param>
/// <param name="Section">The section it goes to.</param>
/// <param name="Help">What it is.</param>
/// <param name="Fields">Its keys in the order in which they are written.</param>
sealed record EntryKind(string Name, string Section, string Help, ImmutableArray<EntryField> Fields)
{
    /// <summary>Where the entry's id stands; what has none in the format has none here.</summary>
    public EntryIdPlace Id { get; init; } = EntryIdPlace.None;

    /// <summary>Makes an id from what was given and from the case.</summary>
    public Func<ImmutableDictionary<string, CaseValue>, IdMaker, string> MakeId { get; init; } = static (_, _) => "";
}

/// <summary>Where an entry's id stands.</summary>
enum EntryIdPlace
{
    /// <summary>It has none.</summary>
    None,
    /// <summary>Under its key <c>id</c>.</summary>
    Inside,
    /// <summary>It is the key of the entry in its section.</summary>
    Key,
}
