namespace Parley.Desk;

/// <summary>The pages of a case, in the order of a mediator's day.</summary>
static class Places
{
    public static IReadOnlyList<(string Page, string Name)> All { get; } =
    [
        ("today", "Today"),
        ("standing", "Where talks stand"),
        ("rooms", "Rooms"),
        ("drafts", "Drafts"),
        ("bridges", "Bridges"),
        ("sequence", "Sequence"),
        ("record", "The record"),
        ("carrying-out", "Carrying out"),
        ("brief", "Brief"),
    ];
}
