namespace Parley.Reports;

/// <summary>The words that turn a clause into its contrary.</summary>
static class Negation
{
    /// <summary>Not, no, never, neither, nor, and verbs with -n't.</summary>
    public static bool Is(ReadOnlySpan<char> word) =>
        word is "not" or "no" or "never" or "neither" or "nor" || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal);
}
