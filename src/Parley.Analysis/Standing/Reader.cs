using Parley.Model;

namespace Parley.Analysis;

/// <summary>For whose eyes an answer is. Closed: <see cref="Team"/>, <see cref="Knowing"/>, <see cref="Public"/>.</summary>
public abstract record Reader
{
    private Reader() { }

    /// <summary>The mediation team that writes the case: everything in it.</summary>
    public sealed record Team : Reader;

    /// <summary>One actor: what it may know.</summary>
    public sealed record Knowing(ActorId Actor) : Reader;

    /// <summary>Everybody: what everybody knows.</summary>
    public sealed record Public : Reader;
}
