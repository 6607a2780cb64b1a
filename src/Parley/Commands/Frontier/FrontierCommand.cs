using System.CommandLine;
using Parley.Analysis;

namespace Parley;

/// <summary><c>parley frontier</c>: the zone of agreement and its Pareto frontier.</summary>
static class FrontierCommand
{
    public static Command Define(Terminal terminal) => AnalysisCommand.Define(
        terminal,
        "frontier",
        "The zone of agreement: how many packages, how sure, each side's best, and the packages that no other beats for all.",
        Limits.Frontier,
        static (question, _) =>
        {
            var problem = Problem.Compile(question.Standing);
            var answer = Frontier.Of(problem, question.Work());
            return new Outcome.Answered(
                answer.Complete,
                Yes: answer.Point != false,
                json => FrontierJson.Write(json, problem, answer),
                page => FrontierPage.Write(page, problem, answer));
        });
}
