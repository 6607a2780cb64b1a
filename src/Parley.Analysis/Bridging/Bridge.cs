namespace Parley.Analysis;

/// <summary>The best packages under each criterion.</summary>
public static class Bridge
{
    /// <summary>Finds them.</summary>
    public static BridgeAnswer Of(Problem problem, BridgeQuery query, Work work) => throw new NotSupportedException("being built");
}
