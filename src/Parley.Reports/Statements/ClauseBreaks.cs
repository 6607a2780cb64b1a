namespace Parley.Reports;

/// <summary>Where one clause of a sentence ends and another may begin, outside quotation marks.</summary>
sealed class ClauseBreaks(Prose prose)
{
    /// <summary>Whether a mark that parts clauses stands at a token.</summary>
    public bool IsMark(int token) => prose.Word(token) is "," or ";" or "–" or "—" or "--" or "-" or ":" or "(" or ")" or "...";

    /// <summary>Whether a mark that parts independent clauses stands at a token.</summary>
    public bool IsStrong(int token) => prose.Word(token) is ";";

    /// <summary>Whether a word that leads into another clause stands at a token.</summary>
    public bool IsConnective(int token) => prose.Word(token) is "but" or "and" or "while" or "with" or "despite" or "although" or "though" or "as" or "yet" or "whereas" or "because" or "after" or "before" or "even" or "when" or "if" or "since" or "so" or "or" or "until";

    /// <summary>Whether a word that binds a clause of its own stands at a token.</summary>
    public bool IsCoordinator(int token) => prose.Word(token) is "but" or "and" or "yet" or "so" or "or";
}
