namespace Parley.Reports;

/// <summary>What a name stands for.</summary>
/// <param name="Kind">Which sort of name it is.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Actor">The id of the case's actor that it is or belongs to; null where it is none.</param>
/// <param name="Side">The actor's id without its ratifier, or a side of the closed list; null where neither is known.</param>
sealed record Link(LinkKind Kind, string Name, string? Actor, string? Side)
{
    /// <summary>Whether it is the name of a person.</summary>
    public bool IsPerson => Kind is LinkKind.Person or LinkKind.Surname;
}

/// <summary>Which sort of name it is.</summary>
enum LinkKind
{
    /// <summary>A state or another territory.</summary>
    State,
    /// <summary>The people of a state, or an adjective: Norwegian.</summary>
    Demonym,
    /// <summary>The seat of a government, which may stand for it.</summary>
    Seat,
    /// <summary>A movement, office or firm.</summary>
    Organisation,
    /// <summary>A newspaper, broadcaster or agency.</summary>
    Outlet,
    /// <summary>A person's whole name.</summary>
    Person,
    /// <summary>A person by part of the name, or by another one.</summary>
    Surname,
}
