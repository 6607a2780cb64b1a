namespace Parley.Desk;

/// <summary>The pages of a case, in the order of a mediator's day, each with the letter that leads to it after <c>g</c>.</summary>
static class Places
{
    public static IReadOnlyList<(string Page, string Name, char Key)> All { get; } =
    [
        ("today", "Today", 't'),
        ("standing", "Where talks stand", 'w'),
        ("rooms", "Rooms", 'r'),
        ("drafts", "Drafts", 'd'),
        ("bridges", "Bridges", 'b'),
        ("sequence", "Sequence", 's'),
        ("record", "The record", 'e'),
        ("carrying-out", "Carrying out", 'c'),
        ("brief", "Brief", 'p'),
    ];
}
