using System.Collections.Immutable;
using Parley.Analysis;

namespace Parley;

/// <summary>The answer of <c>sequence</c> as JSON.</summary>
static class SequenceJson
{
    public static void Write(JsonPage json, Standing standing, SequenceAnswer answer)
    {
        json.Basis(Problem.Compile(standing));
        json.Terms("package", answer.Package?.Terms(standing.Case.Issues));
        json.Texts("notInForce", answer.NotInForce);
        json.Texts("guarantees", answer.Guarantees);
        json.Truth("selfEnforcing", answer.SelfEnforcing);
        json.Truth("proven", answer.Proven);
        json.Number("bound", answer.Bound);
        json.Whole("changes", answer.Changes);
        json.List("steps", answer.Steps, step => json.Object(null, () =>
        {
            json.Whole("n", step.N);
            json.Text("obligation", step.Obligation);
            json.Whole("step", step.Step);
            json.Whole("phase", step.Phase);
            json.Text("by", step.By);
            json.Text("to", step.To);
            Each("temptation", step.Temptation);
        }));
        Each("start", answer.Start);
        Each("greatestTemptation", answer.GreatestTemptation);
        Each("guaranteeNeeded", answer.GuaranteeNeeded);

        void Each(string name, ImmutableArray<double> values) => json.ByParty(name, standing, answer.Parties, values);
    }
}
