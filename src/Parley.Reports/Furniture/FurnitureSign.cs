namespace Parley.Reports;

/// <summary>What the words of a line say about it: that it is furniture, of which kind, and how far that reaches.</summary>
/// <param name="Why">The reason, one of those of <see cref="Furniture"/>.</param>
/// <param name="Reach">How far.</param>
/// <param name="IsWeak">Whether the article could say the same: the words stand within a sentence.</param>
readonly record struct FurnitureSign(string Why, FurnitureReach Reach, bool IsWeak = false);

/// <summary>How far a sign of furniture reaches.</summary>
enum FurnitureReach
{
    /// <summary>This line alone.</summary>
    Line,
    /// <summary>A box of short lines follows.</summary>
    Box,
    /// <summary>The article is over, or has not begun.</summary>
    End,
}
