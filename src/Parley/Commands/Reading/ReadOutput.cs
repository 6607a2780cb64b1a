using System.Collections.Immutable;
using Parley.Formats;

namespace Parley;

/// <summary>What became of a run of <c>read</c>. Closed: <see cref="Done"/>, <see cref="Wrong"/>.</summary>
abstract record ReadOutput
{
    private ReadOutput() { }

    /// <summary>Some reports were read.</summary>
    /// <param name="Record">What was read.</param>
    /// <param name="Reviews">What analysts found of an earlier record in the same folder.</param>
    public sealed record Done(Record Record, Reviews Reviews) : ReadOutput;

    /// <summary>Nothing could be read, or nothing can be written where it should be.</summary>
    public sealed record Wrong(ImmutableArray<InputFault> Faults) : ReadOutput
    {
        public Wrong(InputFault fault) : this([fault]) { }
    }
}
