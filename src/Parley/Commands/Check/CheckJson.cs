using System.Collections.Immutable;
using Parley.Formats;

namespace Parley;

/// <summary>The answer of <c>check</c> as JSON. Of a case that cannot be read nothing is known but its faults.</summary>
static class CheckJson
{
    public static void Write(JsonPage json, ImmutableArray<Fault> faults, CaseCheck? check)
    {
        json.List("faults", faults, f => json.Fault(InputFault.Of(f)));
        json.List("warnings", check?.Warnings ?? [], f => json.Fault(InputFault.Of(f)));
        if (check is null)
        {
            json.Null("lacks");
            json.Null("counts");
            return;
        }

        json.Object("lacks", () =>
        {
            foreach (var (command, what) in check.Lacks)
            {
                json.Texts(command, what);
            }
        });
        json.Object("counts", () =>
        {
            foreach (var (kind, count) in check.Counts)
            {
                json.Whole(kind, count);
            }
        });
    }
}
