using System.CommandLine;
using Parley.Analysis;

namespace Parley;

/// <summary><c>parley gap</c>: the gap matrix.</summary>
static class GapCommand
{
    public static Command Define(Terminal terminal) => AnalysisCommand.Define(
        terminal,
        "gap",
        "The gap matrix: who wants, accepts and refuses what on each issue, since when, in public or in private, by which source.",
        Limits.Reading,
        static (question, _) =>
        {
            var answer = Gap.Of(question.Standing);
            return new Outcome.Answered(
                Complete: true,
                Yes: true,
                json => GapJson.Write(json, answer),
                page => GapPage.Write(page, question.Standing, answer));
        });
}
