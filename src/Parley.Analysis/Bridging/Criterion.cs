namespace Parley.Analysis;

/// <summary>A rule of fairness by which packages are ordered.</summary>
public enum Criterion
{
    /// <summary>Greatest product of gains (Nash 1950).</summary>
    Nash,
    /// <summary>Leximin of normalised gains (after Kalai and Smorodinsky 1975).</summary>
    Kalai,
    /// <summary>Leximin of gains.</summary>
    Egalitarian,
    /// <summary>Greatest sum of worths.</summary>
    Utilitarian,
    /// <summary>Least leximax of what each party is asked to move from its latest positions.</summary>
    Movement,
}

/// <summary>Which packages are asked for.</summary>
public enum Form
{
    /// <summary>All.</summary>
    Any,
    /// <summary>Those in which no issue takes its <c>without</c> option.</summary>
    Whole,
    /// <summary>Those in which some issue does.</summary>
    Partial,
}

/// <summary>How sure a package is to be acceptable, given the intervals.</summary>
public enum Sureness
{
    /// <summary>By point values.</summary>
    Point,
    /// <summary>For every value within all intervals.</summary>
    Sure,
}
