using System.CommandLine;
using Parley.Analysis;

namespace Parley;

/// <summary><c>parley movement</c>: who moved, how and when.</summary>
static class MovementCommand
{
    public static Command Define(Terminal terminal) => AnalysisCommand.Define(
        terminal,
        "movement",
        "Who softened, hardened, added or dropped conditions, when, and by which source.",
        Limits.Reading,
        static (question, _) =>
        {
            var problem = Problem.Compile(question.Standing);
            var answer = Movement.Of(question.Standing);
            return new Outcome.Answered(
                Complete: true,
                Yes: true,
                json => MovementJson.Write(json, problem, answer),
                page => MovementPage.Write(page, problem, answer));
        });
}
