namespace Parley.Reports;

/// <summary>A word, a number or a single mark of a text.</summary>
public readonly record struct Token(TextSpan Span, TokenKind Kind);

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>Letters, with inner apostrophes, hyphens and the dots of abbreviations.</summary>
    Word,
    /// <summary>Digits with their separators, a sign of currency or percent apart.</summary>
    Number,
    /// <summary>A quotation mark.</summary>
    Quote,
    /// <summary>Any other mark.</summary>
    Mark,
}
