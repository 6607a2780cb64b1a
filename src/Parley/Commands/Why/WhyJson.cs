using Parley.Analysis;

namespace Parley;

/// <summary>The answer of <c>why</c> as JSON.</summary>
static class WhyJson
{
    public static void Write(JsonPage json, Problem problem, WhyAnswer answer)
    {
        var standing = problem.Standing;
        json.Basis(problem);
        json.Truth("feasible", answer.Feasible);
        json.Truth("practicalAlone", answer.PracticalAlone);
        json.Texts("cannotRatify", answer.CannotRatify);
        json.List("conflicts", answer.Conflicts, conflict => json.Texts(null, conflict));
        json.List("corrections", answer.Corrections, correction => json.Object(null, () =>
        {
            json.Texts("drop", correction.Drop);
            json.Whole("redLines", correction.RedLines);
            json.Whole("rules", correction.Rules);
            json.Number("price", correction.Price);
            json.Count("opens", correction.Opens);
            json.Terms("terms", correction.Nearest.Terms(standing.Case.Issues));
            json.ByParty("worth", standing, answer.Valued, correction.Worth);
        }));
        json.List("binding", answer.Binding, binding => json.Object(null, () =>
        {
            json.Text("id", binding.Id);
            json.Object("valueIfDropped", () =>
            {
                foreach (var (criterion, value) in binding.ValueIfDropped)
                {
                    json.CriterionValue(criterion.Id(), criterion, value);
                }
            });
        }));
    }
}
