namespace Parley.Analysis;

/// <summary>Conflicts and corrections, or what binds.</summary>
public static class Why
{
    /// <summary>Finds up to <paramref name="most"/> of each.</summary>
    public static WhyAnswer Of(Problem problem, int most, Work work) => throw new NotSupportedException("being built");
}
