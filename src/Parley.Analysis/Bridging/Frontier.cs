namespace Parley.Analysis;

/// <summary>The zone of agreement, its ideals and its Pareto frontier.</summary>
public static class Frontier
{
    /// <summary>Finds them.</summary>
    public static FrontierAnswer Of(Problem problem, Work work) => throw new NotSupportedException("being built");
}
