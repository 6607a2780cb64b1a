using System.Collections.Immutable;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>
/// The changes made at this desk since it was opened. A change is the lines it took out and those it put in, in one place or
/// several; it can be taken back as long as the lines it put in are still there, once, whoever changed what around them.
/// </summary>
public sealed class History
{
    ImmutableStack<Change> done = [];
    ImmutableStack<Change> undone = [];
    int made;

    /// <summary>What undo would take back; null if nothing.</summary>
    public MadeChange? Undoable => Top(done);

    /// <summary>What redo would make again; null if nothing.</summary>
    public MadeChange? Redoable => Top(undone);

    internal void Made(string what, ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        made++;
        done = done.Push(new Change(new MadeChange(made, what), Patch.Between(before, after)));
        undone = [];
    }

    internal SaveOutcome? Undo(OpenedCase now, int? number) => Step(now, number, ref done, ref undone, static c => c.Patch.Reversed());

    internal SaveOutcome? Redo(OpenedCase now, int? number) => Step(now, number, ref undone, ref done, static c => c.Patch);

    static MadeChange? Top(ImmutableStack<Change> changes) => changes.IsEmpty ? null : changes.Peek().Made;

    static SaveOutcome? Step(OpenedCase now, int? number, ref ImmutableStack<Change> from, ref ImmutableStack<Change> to, Func<Change, Patch> direction)
    {
        if (from.IsEmpty || number is not null && from.Peek().Made.Number != number)
        {
            return null;
        }

        var rest = from.Pop(out var change);
        if (direction(change).Apply(now.Bytes) is not { } bytes)
        {
            return new SaveOutcome.Changed(change.Made.What);
        }

        var outcome = CaseStore.Replace(now, bytes);
        if (outcome is SaveOutcome.Saved)
        {
            from = rest;
            to = to.Push(change);
        }

        return outcome;
    }

    sealed record Change(MadeChange Made, Patch Patch);
}

/// <summary>A change made at this desk.</summary>
/// <param name="Number">Which it is, from 1.</param>
/// <param name="What">The change in a few words.</param>
public sealed record MadeChange(int Number, string What);
