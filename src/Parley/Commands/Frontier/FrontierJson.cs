using Parley.Analysis;

namespace Parley;

/// <summary>The answer of <c>frontier</c> as JSON.</summary>
static class FrontierJson
{
    public static void Write(JsonPage json, Problem problem, FrontierAnswer answer)
    {
        var standing = problem.Standing;
        json.Basis(problem);
        json.Count("packages", answer.Packages);
        json.Count("feasible", answer.Feasible);
        json.Object("zone", () =>
        {
            json.Truth("sure", answer.Sure);
            json.Truth("point", answer.Point);
            json.Truth("possible", answer.Possible);
        });
        json.ByParty("ideal", standing, answer.Valued, answer.Ideal);
        json.ByParty("reservation", standing, answer.Valued, answer.Reservation);
        json.Whole("points", answer.Efficient?.Length);
        json.List("efficient", (IEnumerable<FrontierPoint>?)answer.Efficient, point => json.Object(null, () =>
        {
            json.Terms("terms", point.First.Terms(standing.Case.Issues));
            json.ByParty("worth", standing, answer.Valued, point.Worth);
            json.ByParty("gain", standing, answer.Valued, point.Gain);
            json.Count("count", point.Count);
        }));
    }
}
