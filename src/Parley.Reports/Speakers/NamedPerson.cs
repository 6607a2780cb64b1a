namespace Parley.Reports;

/// <summary>Somebody whom a text names, with all that it says of who that is.</summary>
sealed class NamedPerson(string name, Link? link)
{
    /// <summary>The fullest name the text gives.</summary>
    public string Name { get; set; } = name;

    /// <summary>The person of the case, where it is one.</summary>
    public Link? Link { get; set; } = link;

    /// <summary>To what a title or an apposition says the person belongs; null where nothing does.</summary>
    public Link? Affiliation { get; set; }

    /// <summary>What titles and appositions say the person is.</summary>
    public Role Roles { get; set; }

    /// <summary>The nouns of titles and appositions: spokesman, minister.</summary>
    public List<string> Nouns { get; } = [];

    /// <summary>The words of the office the person holds, as "prime minister"; null where the text gives none.</summary>
    public string? Office { get; set; }

    /// <summary>He or She where a title or a pronoun has told; else None.</summary>
    public PhraseWord Sex { get; set; }

    /// <summary>Where the person stands.</summary>
    public string? Side =>
        Link?.Side is { } side ? side
        : (Roles & Role.Analyst) != Role.None ? Sides.Analyst
        : (Roles & Role.Reporter) != Role.None || Affiliation?.Kind == LinkKind.Outlet ? Sides.Media
        : (Roles & Role.Mediator) != Role.None && Affiliation is null ? Sides.Mediators
        : Affiliation?.Side;

    /// <summary>The actor of the case the person is or speaks for.</summary>
    public string? Actor => Link is { Actor: { } actor } ? actor : (Roles & Role.Analyst) == Role.None ? Affiliation?.Actor : null;
}
