using Parley.Analysis;
using Parley.Model;

namespace Parley;

/// <summary>The answer of <c>clear</c> as JSON. An article without an id is named by its place, as in a fault: <c>articles[0]</c>.</summary>
static class ClearJson
{
    public static void Write(JsonPage json, Proposal proposal, ClearanceAnswer answer)
    {
        json.Truth("cleared", answer.Cleared);
        json.List("refused", [.. answer.Refused.Select(r => r with { Alternative = null }).Distinct()], refusal => json.Object(null, () =>
        {
            json.Text("article", refusal.Article is { } place ? NameOf(proposal, place) : null);
            json.Text("term", refusal.Term);
            json.Text("reason", Id(refusal.Reason));
            json.Text("confidence", refusal.Confidence?.Id);
            json.Text("from", refusal.Confidence?.From);
            json.Texts("mayTell", refusal.Confidence is { } c ? c.MayTell.Everybody ? ["all"] : c.MayTell.Actors.Select(a => a.Value) : (IEnumerable<string>)[]);
        }));
        json.List("warned", answer.Warned, warning => json.Object(null, () =>
        {
            json.Text("confidence", warning.Confidence.Id);
            json.Texts("criteria", warning.Criteria.Select(c => c.Id()));
        }));
    }

    static string NameOf(Proposal proposal, int place) =>
        proposal.Articles[place].Id?.Value ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"articles[{place}]");

    static string Id(RefusalReason reason) => reason switch
    {
        RefusalReason.Undeclared => "undeclared",
        RefusalReason.Confidence => "confidence",
        RefusalReason.NamesGiver => "names-giver",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason."),
    };
}
