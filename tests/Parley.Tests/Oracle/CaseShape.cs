namespace Parley.Tests.Oracle;

/// <summary>What random cases look like; probabilities are 0 to 1.</summary>
public sealed record CaseShape
{
    /// <summary>Above it, options are taken away.</summary>
    public int MostPackages { get; init; } = 300;

    /// <summary>Rules that are not practical, and reservations, in all.</summary>
    public int MostMembers { get; init; } = 10;

    public int MostParties { get; init; } = 4;

    public int FewestIssues { get; init; } = 1;

    public int MostIssues { get; init; } = 5;

    /// <summary>That a party has a valuation.</summary>
    public double Valued { get; init; } = 0.85;

    /// <summary>That a party has ratifiers.</summary>
    public double Ratified { get; init; } = 0.35;

    public double Interval { get; init; } = 0.25;

    public double Ranges { get; init; } = 0.25;

    public int MostRules { get; init; } = 6;

    public int MostPractical { get; init; } = 2;

    public int MostBonuses { get; init; } = 2;

    /// <summary>How finely numbers are drawn; null: by chance.</summary>
    public Grain? Grain { get; init; }

    /// <summary>That a rule is an <c>at_most</c>.</summary>
    public double Budgets { get; init; } = 0.25;

    /// <summary>That a box names one option of an issue.</summary>
    public double Narrow { get; init; } = 0.3;

    /// <summary>The least reservation value.</summary>
    public double Least { get; init; }

    /// <summary>The greatest reservation value.</summary>
    public double Greatest { get; init; } = 0.6;

    public static CaseShape Any { get; } = new();

    /// <summary>Additive worths and nothing that couples issues.</summary>
    public static CaseShape Additive { get; } = new() { MostRules = 0, MostPractical = 0, MostBonuses = 0, Greatest = 0.4 };

    /// <summary>Many bonuses and rules across issues, seldom out of reach.</summary>
    public static CaseShape Coupled { get; } = new() { FewestIssues = 2, MostRules = 5, MostPractical = 3, MostBonuses = 5, Greatest = 0.35 };

    /// <summary>Mostly without a zone.</summary>
    public static CaseShape Tight { get; } = new() { FewestIssues = 2, MostIssues = 3, MostRules = 10, MostMembers = 11, Narrow = 0.9, Least = 0.45, Greatest = 0.75 };

    /// <summary>Much unsure.</summary>
    public static CaseShape Unsure { get; } = new() { Interval = 0.8, Greatest = 0.5 };

    /// <summary>Positions and rules alone.</summary>
    public static CaseShape Unvalued { get; } = new() { Valued = 0, MostIssues = 2, MostRules = 11, MostMembers = 11, Narrow = 0.8 };

    /// <summary>Consent inside the parties decides.</summary>
    public static CaseShape Inner { get; } = new() { Ratified = 0.9, Greatest = 0.5, MostParties = 3 };

    /// <summary>Practical rules that often leave nothing.</summary>
    public static CaseShape Cornered { get; } = new() { MostPractical = 6, MostIssues = 3, Greatest = 0.4 };

    /// <summary>Worths and budgets in tenths, so that many are equal but for rounding.</summary>
    public static CaseShape Tied { get; } = new() { Grain = Oracle.Grain.Tenths, Interval = 0, Valued = 1, Ranges = 0, Ratified = 0, FewestIssues = 2, MostIssues = 3, MostParties = 3, MostBonuses = 1, Budgets = 0.9, Greatest = 0.3 };

    public static IReadOnlyList<CaseShape> All { get; } = [Any, Additive, Coupled, Tight, Unsure, Unvalued, Inner, Cornered, Tied];

    /// <summary>The shapes in turn.</summary>
    public static CaseShape For(int seed) => All[seed % All.Count];
}
