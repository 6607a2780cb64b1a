using Parley.Model;

namespace Parley.Formats;

/// <summary>Confidences conveyed to someone who may not know them.</summary>
static class Spills
{
    public static IEnumerable<Fault> In(CaseFile file, Case whole)
    {
        foreach (var conveyed in whole.Conveyed)
        {
            var told = whole.Confidences.FirstOrDefault(c => c.Id == conveyed.Confidence);
            if (told is not null && conveyed.To is { } reader && !MayKnow(told, reader, conveyed.Date?.Start))
            {
                var day = conveyed.Date is { } date ? $" on {new DateSpan(date.Start)}" : "";
                yield return CaseChecks.Warning(file.MarkOf(conveyed, "confidence"), $"a confidence that `{reader}` may know{day}", $"`{told.Id}`, {Permission(told)}");
            }
        }
    }

    static bool MayKnow(Confidence confidence, ActorId reader, DateOnly? day) =>
        confidence.From == reader
        || confidence.To.Contains(reader)
        || (confidence.As is not ConfidenceUse.Shape && confidence.MayTell.Includes(reader) && !(confidence.Until < day));

    static string Permission(Confidence confidence) => confidence switch
    {
        { As: ConfidenceUse.Shape } => "which is told to nobody",
        { MayTell.Everybody: true, Until: { } until } => $"which may be told until {new DateSpan(until)}",
        { MayTell.Actors: [] } => "which may be told to nobody",
        _ => $"which may be told to {string.Join(", ", confidence.MayTell.Actors)}{(confidence.Until is { } until ? $" until {new DateSpan(until)}" : "")}",
    };
}
