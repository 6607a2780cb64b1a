namespace Parley.Reports;

/// <summary>The words of a prose without copying them.</summary>
static class ProseWords
{
    /// <summary>The letters of a token.</summary>
    public static ReadOnlySpan<char> Word(this Prose prose, int token)
    {
        var span = prose.Tokens[token].Span;
        return prose.Text.AsSpan(span.Start, span.Length);
    }
}
