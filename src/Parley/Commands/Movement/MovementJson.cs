using Parley.Analysis;
using Parley.Model;

namespace Parley;

/// <summary>The answer of <c>movement</c> as JSON.</summary>
static class MovementJson
{
    public static void Write(JsonPage json, Problem problem, MovementAnswer answer)
    {
        var standing = problem.Standing;
        json.Basis(problem);
        json.List("steps", answer.Steps, step => json.Object(null, () =>
        {
            json.Text("party", step.Party);
            json.Text("issue", step.Issue);
            json.Text("said", step.Said == Said.Private ? "private" : "public");
            json.Day("from", step.From);
            json.Day("to", step.To);
            json.Text("kind", Id(step.Kind));
            json.Object("class", () =>
            {
                foreach (var (party, stepClass) in step.Class)
                {
                    json.Text(party.Value, stepClass is { } known ? Id(known) : null);
                }
            });
            json.Object("before", () => GapJson.Members(json, step.Before));
            json.Object("after", () => GapJson.Members(json, step.After));
            json.Source(step.After.Sources);
        }));
        json.List("newConditions", answer.NewConditions, rule => json.Object(null, () =>
        {
            json.Text("rule", rule.Id);
            json.Text("by", By(rule));
            json.Day("since", rule.Since);
        }));
        json.List("droppedConditions", answer.DroppedConditions, rule => json.Object(null, () =>
        {
            json.Text("rule", rule.Id);
            json.Text("by", By(rule));
            json.Day("until", rule.Until);
        }));
    }

    static string By(Rule rule) => rule.By?.Value ?? "practical";

    static string Id(StepKind kind) => kind switch
    {
        StepKind.Softened => "softened",
        StepKind.Hardened => "hardened",
        StepKind.Repeated => "repeated",
        StepKind.Shifted => "shifted",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of step."),
    };

    static string Id(StepClass stepClass) => stepClass switch
    {
        StepClass.Silent => "silent",
        StepClass.Nice => "nice",
        StepClass.Fortunate => "fortunate",
        StepClass.Selfish => "selfish",
        StepClass.Concession => "concession",
        StepClass.Unfortunate => "unfortunate",
        _ => throw new ArgumentOutOfRangeException(nameof(stepClass), stepClass, "Not a class of step."),
    };
}
