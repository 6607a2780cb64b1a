namespace Parley;

/// <summary>The limits commands set themselves where none is given, in work units (see <see cref="Analysis.Work"/>).</summary>
static class Limits
{
    /// <summary>For what only reads the case; never reached.</summary>
    public const long Reading = 1_000_000;

    /// <summary>For the frontier, which keeps what it looks at.</summary>
    public const long Frontier = 20_000_000;

    /// <summary>For what searches packages by a criterion.</summary>
    public const long Packages = 100_000_000;

    /// <summary>For conflicts and corrections, each a search of its own.</summary>
    public const long Conflicts = 50_000_000;

    /// <summary>For orders of steps.</summary>
    public const long Orders = 50_000_000;
}
