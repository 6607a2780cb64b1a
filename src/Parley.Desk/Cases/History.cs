using System.Collections.Immutable;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>
/// The changes made at this desk since it was opened. A change is the lines it took out and those it put in; it can be taken
/// back as long as the lines it put in are still there, once, whoever changed what around them.
/// </summary>
public sealed class History
{
    ImmutableStack<Change> done = [];
    ImmutableStack<Change> undone = [];

    /// <summary>What undo would take back; null if nothing.</summary>
    public string? Undoable => done.IsEmpty ? null : done.Peek().What;

    /// <summary>What redo would make again; null if nothing.</summary>
    public string? Redoable => undone.IsEmpty ? null : undone.Peek().What;

    internal void Made(string what, ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        done = done.Push(new Change(what, Patch.Between(before, after)));
        undone = [];
    }

    internal SaveOutcome? Undo(OpenedCase now) => Step(now, ref done, ref undone, static c => c.Patch.Reversed());

    internal SaveOutcome? Redo(OpenedCase now) => Step(now, ref undone, ref done, static c => c.Patch);

    static SaveOutcome? Step(OpenedCase now, ref ImmutableStack<Change> from, ref ImmutableStack<Change> to, Func<Change, Patch> direction)
    {
        if (from.IsEmpty)
        {
            return null;
        }

        var rest = from.Pop(out var change);
        if (direction(change).Apply(now.Bytes) is not { } bytes)
        {
            return new SaveOutcome.Changed($"The lines of “{change.What}” were changed since; edit them by hand.");
        }

        var outcome = CaseStore.Replace(now, bytes);
        if (outcome is SaveOutcome.Saved)
        {
            from = rest;
            to = to.Push(change);
        }

        return outcome;
    }

    sealed record Change(string What, Patch Patch);
}
