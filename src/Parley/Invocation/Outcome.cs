using System.Collections.Immutable;

namespace Parley;

/// <summary>What a command came to. Closed: <see cref="Answered"/>, <see cref="WrongInput"/>.</summary>
abstract record Outcome
{
    private Outcome() { }

    /// <summary>An answer, as JSON or as a page.</summary>
    /// <param name="Complete">False if a limit was hit, so that the answer is partial.</param>
    /// <param name="Yes">False if the answer is no.</param>
    /// <param name="Json">Writes what follows the head.</param>
    /// <param name="Page">Writes the page.</param>
    public sealed record Answered(bool Complete, bool Yes, Action<JsonPage> Json, Action<Page> Page) : Outcome
    {
        /// <summary>True if the page says by itself of which case, day and reader it is.</summary>
        public bool HasOwnHead { get; init; }

        /// <summary>The exit code; a limit wins over a no.</summary>
        public int Exit => (Complete, Yes) switch
        {
            (false, _) => ExitCodes.Partial,
            (_, false) => ExitCodes.No,
            _ => ExitCodes.Done,
        };
    }

    /// <summary>The question cannot be put to this case.</summary>
    public sealed record WrongInput(ImmutableArray<InputFault> Faults) : Outcome
    {
        /// <summary>One fault, in an option of the command line.</summary>
        public WrongInput(string option, string expected, string? found) : this([new InputFault(null, null, option, expected, found)]) { }
    }
}
