using System.CommandLine;
using Parley.Analysis;

namespace Parley;

/// <summary><c>parley why</c>: conflicts and corrections, or what binds.</summary>
static class WhyCommand
{
    public static Command Define(Terminal terminal)
    {
        var most = new Option<int>("--most") { HelpName = "N", Description = "How many conflicts and how many corrections are shown at most.", DefaultValueFactory = _ => 100 };
        most.Validators.Add(r => CommonOptionSet.Range(r, 1, 1_000_000));
        return AnalysisCommand.Define(
            terminal,
            "why",
            "Where no package suits every side: what is in conflict, and what would open a way at which price. Where one does: what binds.",
            Limits.Conflicts,
            (question, parsed) =>
            {
                var problem = Problem.Compile(question.Standing);
                var answer = Why.Of(problem, parsed.GetValue(most), question.Work());
                return new Outcome.Answered(
                    answer.Complete,
                    Yes: answer.Feasible != false,
                    json => WhyJson.Write(json, problem, answer),
                    page => WhyPage.Write(page, problem, answer));
            },
            most);
    }
}
