using System.Globalization;
using Parley.Analysis;
using Parley.Formats;

namespace Parley;

/// <summary>The answer of <c>bridge</c> as JSON.</summary>
static class BridgeJson
{
    public static void Write(JsonPage json, Problem problem, BridgeQuery query, BridgeAnswer answer)
    {
        var standing = problem.Standing;
        json.Basis(problem);
        json.Object("criteria", () =>
        {
            foreach (var criterion in query.Criteria)
            {
                WriteCriterion(json, criterion, answer.Criteria.FirstOrDefault(c => c.Criterion == criterion));
            }
        });
        var words = new Wording(standing.Case, CultureInfo.InvariantCulture);
        json.List("packages", answer.Packages, package => json.Object(null, () => WritePackage(json, standing, words, answer, package)));
    }

    static void WriteCriterion(JsonPage json, Criterion criterion, CriterionAnswer? answer)
    {
        if (answer is null)
        {
            json.Null(criterion.Id());
            return;
        }

        json.Object(criterion.Id(), () =>
        {
            json.CriterionValue("value", criterion, answer.Value);
            json.Truth("proven", answer.Proven);
            json.Number("bound", answer.Bound);
            json.List("ranked", answer.Ranked, place => json.Whole(null, place));
        });
    }

    static void WritePackage(JsonPage json, Standing standing, Wording words, BridgeAnswer answer, BridgePackage package)
    {
        var parties = standing.Case.Parties;
        json.Terms("terms", package.Package.Terms(standing.Case.Issues));
        json.Truth("whole", package.Whole);
        json.ByParty("worth", standing, answer.Valued, package.Worth);
        json.ByParty("gain", standing, answer.Valued, package.Gain);
        json.ByParty("normalisedGain", standing, answer.Valued, package.NormalisedGain);
        json.Object("asked", () =>
        {
            for (var i = 0; i < parties.Length; i++)
            {
                json.Whole(parties[i].Id.Value, package.Asked?[i]);
            }
        });
        json.Truth("efficient", package.Efficient);
        json.Object("acceptance", () =>
        {
            json.ByParty("parties", standing, [.. parties.Select(p => p.Id)], package.Acceptance.Parties);
            json.Number("all", package.Acceptance.All);
            json.Number("standardError", package.Acceptance.StandardError);
        });
        json.Text("zone", package.Zone == Sureness.Sure ? "sure" : "point");
        json.List("moves", package.Moves, move => json.Object(null, () =>
        {
            json.Text("party", move.Party);
            json.Text("issue", move.Issue);
            json.Text("from", move.From);
            json.Text("to", move.To);
            json.Whole("asked", move.Asked);
        }));
        json.Texts("binding", package.Binding?.AsEnumerable());
        json.Texts("restsOn", package.RestsOn);
        json.Text("text", words.Package(package.Package));
    }
}
