namespace Parley.Reports;

/// <summary>The claims that make one statement, and its stretch.</summary>
sealed class Unit(Claim first)
{
    public List<Claim> Claims { get; } = [first];

    /// <summary>From the first to the last word that the claims cover.</summary>
    public TextSpan Hull { get; set; } = first.Hull;

    public int FirstSentence { get; private set; } = first.FirstSentence;

    public int LastSentence { get; private set; } = first.LastSentence;

    /// <summary>The stretch of the statement.</summary>
    public TextSpan Span { get; set; }

    /// <summary>Who speaks.</summary>
    public Claim Lead { get; set; } = first;

    /// <summary>Who carried it, where another of the claims says so.</summary>
    public Speaker? Carrier { get; set; }

    public void Add(Claim claim)
    {
        Claims.Add(claim);
        Hull = new TextSpan(Math.Min(Hull.Start, claim.Hull.Start), Math.Max(Hull.End, claim.Hull.End));
        FirstSentence = Math.Min(FirstSentence, claim.FirstSentence);
        LastSentence = Math.Max(LastSentence, claim.LastSentence);
    }
}
