namespace Parley.Reports;

/// <summary>Compares headlines by their letters and digits alone.</summary>
static class Wording
{
    public static bool Same(string a, string b) => Bare(a) is { Length: > 0 } bare && string.Equals(bare, Bare(b), StringComparison.Ordinal);

    /// <summary>Whether all of <paramref name="part"/> stands in <paramref name="whole"/>.</summary>
    public static bool Holds(string whole, string part) => Bare(part) is { Length: > 0 } bare && Bare(whole).Contains(bare, StringComparison.Ordinal);

    /// <summary>Whether one begins as the other does, as a headline that was cut off.</summary>
    public static bool Begins(string whole, string part) => Bare(part) is { Length: > 8 } bare && Bare(whole).StartsWith(bare, StringComparison.Ordinal);

    static string Bare(string text) => string.Create(text.Count(char.IsLetterOrDigit), text, static (to, from) =>
    {
        var at = 0;
        foreach (var unit in from)
        {
            if (char.IsLetterOrDigit(unit))
            {
                to[at++] = char.ToLowerInvariant(unit);
            }
        }
    });
}
