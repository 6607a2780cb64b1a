namespace Parley.Reports;

/// <summary>English plurals.</summary>
static class Plural
{
    /// <summary>Writes what may be the singular of <paramref name="word"/>; false where it cannot be a plural or is too long.</summary>
    public static bool TrySingular(ReadOnlySpan<char> word, Span<char> singular, out int length)
    {
        var cut = word switch
        {
            [_, _, .., 'i', 'e', 's'] => 3,
            [_, _, .., 'm', 'e', 'n'] => 2,
            [_, _, .., 'x' or 'h', 'e', 's'] => 2,
            [.., 's', 's'] => 0,
            [_, _, .., 's'] => 1,
            _ => 0,
        };
        var ending = cut switch
        {
            3 => "y",
            2 when word[^1] == 'n' => "an",
            _ => "",
        };
        var stem = word[..^cut];
        length = stem.Length + ending.Length;
        if (cut == 0 || length > singular.Length)
        {
            return false;
        }

        stem.CopyTo(singular);
        ending.CopyTo(singular[stem.Length..]);
        return true;
    }
}
