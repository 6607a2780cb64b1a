namespace Parley.Model;

/// <summary>The id of an actor: a party, a mediator, an outside actor, or a ratifier written <c>party/ratifier</c>.</summary>
public readonly record struct ActorId(string Value)
{
    /// <summary>True for a ratifier, whose id holds its party's.</summary>
    public bool IsRatifier => Value.Contains('/', StringComparison.Ordinal);

    /// <summary>The party a ratifier belongs to; any other actor's own id.</summary>
    public ActorId Party => Value.IndexOf('/', StringComparison.Ordinal) is var at and >= 0 ? new(Value[..at]) : this;

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>The id of an issue.</summary>
public readonly record struct IssueId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>The id of an option of one issue; of a range, the shortest decimal of its value (<c>10</c>, <c>0.1</c>, <c>-2</c>).</summary>
public readonly record struct OptionId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>The id of any other entry of a case: a rule, bonus, confidence, proposal, article, obligation, guarantee, event, meeting or report.</summary>
public readonly record struct EntryId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
