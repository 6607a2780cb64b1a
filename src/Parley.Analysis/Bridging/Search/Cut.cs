namespace Parley.Analysis;

/// <summary>
/// A weighted sum of lines that bounds a <see cref="Goal"/> from above: for weights at or above 0 on the gains, and multipliers at or above 0
/// on the floors that every package must reach, no feasible package's value passes what its weighted sum allows (Lagrangian
/// relaxation). The greatest weighted sum is found issue by issue.
/// </summary>
sealed record Cut(Goal Goal, double[] Coefficient, double Constant, double LogWeights, double[][] Table)
{
    /// <summary>What no package can pass whose weighted sum of lines is at most this.</summary>
    public double Bound(double sum)
    {
        var total = sum + Constant;
        if (Goal.Kind != GoalKind.Product)
        {
            return total;
        }

        // Of numbers with a given weighted sum the product is greatest where the weighted numbers are equal.
        var n = Goal.Offset.Length;
        return total <= 0 ? 0 : Math.Exp(n * Math.Log(total / n) - LogWeights);
    }
}
