namespace Parley.Desk;

/// <summary>What is found, in the order in which it is shown.</summary>
enum SearchKind
{
    /// <summary>A party, ratifier, mediator or outside actor.</summary>
    Actor,
    /// <summary>Somebody who speaks for an actor.</summary>
    Person,
    /// <summary>An issue with its options.</summary>
    Issue,
    /// <summary>A position.</summary>
    Position,
    /// <summary>A confidence.</summary>
    Confidence,
    /// <summary>What was carried into a room.</summary>
    Conveyed,
    /// <summary>A promise.</summary>
    Promise,
    /// <summary>A proposal or draft.</summary>
    Proposal,
    /// <summary>An article of one, or another wording of it.</summary>
    Article,
    /// <summary>A rule.</summary>
    Rule,
    /// <summary>A valuation.</summary>
    Valuation,
    /// <summary>An obligation with what became of it, or a guarantee.</summary>
    Obligation,
    /// <summary>An exchange list, or somebody on it.</summary>
    List,
    /// <summary>Who can talk to whom.</summary>
    Channel,
    /// <summary>An event.</summary>
    Event,
    /// <summary>A meeting.</summary>
    Meeting,
    /// <summary>A figure.</summary>
    Figure,
    /// <summary>A report.</summary>
    Report,
    /// <summary>A statement of the record.</summary>
    Statement,
}

/// <summary>Something that can be found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its name, or whose it is and about what.</param>
/// <param name="Text">Its words; empty where the title says all.</param>
/// <param name="Page">The page within the case that shows it, with the place on the page.</param>
/// <param name="Date">When; null where it has no date.</param>
/// <param name="Id">Its id, by which it is found too; null where it has none.</param>
sealed record SearchEntry(SearchKind Kind, string Title, string Text, string Page, DateOnly? Date = null, string? Id = null)
{
    /// <summary>All by which it is found, folded.</summary>
    public string Folded { get; } = Folding.Fold($"{Title}\n{Text}\n{Date:yyyy-MM-dd}\n{Id}");

    /// <summary>The title, folded.</summary>
    public string FoldedTitle { get; } = Folding.Fold(Title);
}
