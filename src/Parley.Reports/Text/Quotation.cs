namespace Parley.Reports;

/// <summary>Words between quotation marks.</summary>
/// <param name="Outer">With the marks that are there.</param>
/// <param name="Inner">Without the marks, with the punctuation inside them.</param>
/// <param name="Depth">0 outermost, 1 a quotation within it, and so on.</param>
/// <param name="IsClosed">False where the closing mark is missing: it then ends with its paragraph.</param>
/// <param name="Continues">The index of the quotation of an earlier paragraph that this one goes on with, or null.</param>
public sealed record Quotation(TextSpan Outer, TextSpan Inner, int Depth, bool IsClosed, int? Continues);
