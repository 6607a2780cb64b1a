namespace Parley.Reports;

/// <summary>What the makers of a page say by its markup that a part of it is.</summary>
[Flags]
enum PageSign
{
    None = 0,
    Body = 1,
    Article = 2,
    Navigation = 4,
    Share = 8,
    Related = 16,
    Advertisement = 32,
    Comments = 64,
    Subscription = 128,
    Caption = 256,
    Credit = 512,
    Byline = 1024,
    Date = 2048,
    Tags = 4096,
    Notice = 8192,
    Hidden = 16384,

    /// <summary>All that speak against the article.</summary>
    Furniture = Navigation | Share | Related | Advertisement | Comments | Subscription | Caption | Credit | Byline | Date | Tags | Notice | Hidden,
}

/// <summary>The signs of an element: those that decide, and those that need to be borne out by what it holds.</summary>
readonly record struct PageSigns(PageSign Strong, PageSign Weak)
{
    public static PageSigns operator |(PageSigns a, PageSigns b) => new(a.Strong | b.Strong, a.Weak | b.Weak);

    public static PageSigns BitwiseOr(PageSigns left, PageSigns right) => left | right;
}
