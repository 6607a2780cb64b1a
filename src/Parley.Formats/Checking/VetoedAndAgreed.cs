using Parley.Model;

namespace Parley.Formats;

/// <summary>Entries of a list that one actor both refuses and has agreed to.</summary>
static class VetoedAndAgreed
{
    public static IEnumerable<Fault> In(CaseFile file, Case whole) =>
        from list in whole.Lists
        from entry in list.Entries
        from actor in entry.Veto.Intersect(entry.Agreed)
        select CaseChecks.Warning(file.MarkOf(entry, "veto"), $"actors that have not `agreed` to `{entry.Id}`", $"`{actor}`");
}
