using System.Collections.Immutable;
using Parley.Formats;

namespace Parley;

/// <summary>Why a run of <c>read</c> gave no record, with the remedy.</summary>
static class ReadFaults
{
    public static ImmutableArray<InputFault> Of(ReadOutput output) => output switch
    {
        ReadOutput.Nothing { Skipped.IsEmpty: true } => [new InputFault(null, null, "REPORT", "at least one report in what was named", "no file")],
        ReadOutput.Nothing nothing => [.. nothing.Skipped.Select(s => new InputFault(RecordNaming.Plain(s.File), null, null, "a report that can be read", RecordNaming.Plain(s.Why)))],
        ReadOutput.Taken taken => [new InputFault(taken.Folder, null, "--output", "a new or empty folder, or one that holds a record", "other files")],
        ReadOutput.Damaged damaged => [new InputFault(damaged.Folder, null, null, "the lines of a record; mend or take out the one that is not", damaged.Why)],
        ReadOutput.Blocked blocked => [new InputFault(blocked.Folder, null, null, "a folder that can be written", blocked.Why)],
        _ => throw new InvalidOperationException(output.ToString()),
    };
}
