using Parley.Model;

namespace Parley.Formats;

/// <summary>Rules that end before they begin, and so never hold.</summary>
static class ReversedRules
{
    public static IEnumerable<Fault> In(CaseFile file, Case whole)
    {
        foreach (var rule in whole.Rules)
        {
            if (rule is { Since: { } since, Until: { } until } && since > until)
            {
                yield return CaseChecks.Warning(file.MarkOf(rule, "until"), $"a day on or after `since`, {new DateSpan(since)}", new DateSpan(until).ToString());
            }
        }
    }
}
