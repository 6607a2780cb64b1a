namespace Parley.Analysis;

/// <summary>A sum over issues of what the option taken adds, plus couplings; more is better.</summary>
/// <param name="Table">What each option adds, by issue.</param>
/// <param name="Floor">What the sum must reach; negative infinity where nothing is asked.</param>
/// <param name="Member">The member whose agreement rests on the floor; -1: every package must reach it.</param>
/// <param name="Objective">True if more of it is wanted, not only the floor.</param>
sealed record PackageLine(double[][] Table, double Floor, int Member, bool Objective);

/// <summary>What follows when a package matches a box: it falls (<see cref="Forbids"/>), a member disagrees, or a line gains.</summary>
/// <param name="Box">The box.</param>
/// <param name="Member">The member who then disagrees; -1: none.</param>
/// <param name="Line">The line that then gains <paramref name="Worth"/>; -1: none.</param>
/// <param name="Worth">What it gains.</param>
sealed record Coupling(OptionBox Box, int Member, int Line, double Worth)
{
    /// <summary>True if a package that matches falls.</summary>
    public bool Forbids => Member < 0 && Line < 0;

    /// <summary>True if matching is better than not.</summary>
    public bool IsWelcome => Line >= 0 && Worth > 0;
}

/// <summary>How many of some members must agree.</summary>
sealed record Quorum(int[] Members, int Needed);
