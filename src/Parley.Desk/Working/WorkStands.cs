namespace Parley.Desk;

/// <summary>How work in the background stands, for a page that waits for it.</summary>
/// <param name="Number">Names the work in addresses.</param>
/// <param name="State">Whether it goes on.</param>
/// <param name="Ran">How long it has run.</param>
/// <param name="Doing">What is being done, in the looker's language.</param>
/// <param name="Detail">How far it is, in the looker's language; null where that cannot be said.</param>
/// <param name="Done">How much is done.</param>
/// <param name="Limit">Of how much at most.</param>
/// <param name="Fault">Where in Parley it broke; null if it did not.</param>
public sealed record WorkStands(int Number, WorkState State, TimeSpan Ran, string Doing, string? Detail, long Done, long Limit, string? Fault)
{
    /// <summary>True while it is worth asking again.</summary>
    public bool IsUnderWay => State is WorkState.Running or WorkState.Stopping;

    internal static WorkStands Of(Running running, string doing, string? detail, long done, long limit) => new(
        running.Number,
        running.Fault is not null ? WorkState.Broken : !running.IsRunning ? WorkState.Stopped : running.IsCancelled ? WorkState.Stopping : WorkState.Running,
        running.Ran,
        doing,
        detail,
        done,
        limit,
        running.Fault);
}

/// <summary>Whether work goes on.</summary>
public enum WorkState
{
    /// <summary>It does.</summary>
    Running,
    /// <summary>A person cancelled it, and it is about to stop.</summary>
    Stopping,
    /// <summary>It was stopped before its end.</summary>
    Stopped,
    /// <summary>It broke.</summary>
    Broken,
}
