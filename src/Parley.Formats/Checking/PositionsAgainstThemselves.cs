using Parley.Model;

namespace Parley.Formats;

/// <summary>Positions that refuse what they want or accept.</summary>
static class PositionsAgainstThemselves
{
    public static IEnumerable<Fault> In(CaseFile file, Case whole) =>
        from position in whole.Positions
        from option in position.Refuses
        where option == position.Wants || position.Accepts.Contains(option)
        select CaseChecks.Warning(file.MarkOf(position, "refuses"), $"options that it does not {(option == position.Wants ? "want" : "accept")}", $"`{option}`");
}
