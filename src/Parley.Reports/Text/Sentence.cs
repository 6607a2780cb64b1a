namespace Parley.Reports;

/// <summary>A sentence: its stretch without surrounding space, the paragraph it stands in (from 0), and its tokens, <paramref name="FirstToken"/> up to and without <paramref name="EndToken"/>.</summary>
public readonly record struct Sentence(TextSpan Span, int Paragraph, int FirstToken, int EndToken);
