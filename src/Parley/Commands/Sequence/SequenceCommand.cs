using System.CommandLine;
using Parley.Analysis;

namespace Parley;

/// <summary><c>parley sequence</c>: an order of obligations in which stopping midway tempts the sides least.</summary>
static class SequenceCommand
{
    public static Command Define(Terminal terminal)
    {
        var package = new Option<string?>("--package") { HelpName = "P", Description = "The package carried out, as issue=option,issue=option or a proposal's id; the first by the Nash criterion if left out and there is one." };
        return AnalysisCommand.Define(
            terminal,
            "sequence",
            "The order of obligations in which stopping midway tempts the sides least, step by step, and the guarantees still needed.",
            Limits.Orders,
            (question, parsed) => Answer(question, parsed.GetValue(package)),
            package);
    }

    static Outcome Answer(Question question, string? named)
    {
        if (named is null)
        {
            return Answer(question, SequenceChoice.FirstNash(question));
        }

        var (package, wrong) = PackageText.Read("--package", named, question.Standing);
        return wrong as Outcome ?? Answer(question, new SequenceChoice(package, SequenceChoice.Why.Named, Known: true));
    }

    static Outcome.Answered Answer(Question question, SequenceChoice choice)
    {
        var answer = Sequencing.Of(question.Standing, choice.Package, question.Work());
        return new Outcome.Answered(
            Complete: answer.Proven && choice.Known,
            Yes: answer.SelfEnforcing,
            json => SequenceJson.Write(json, question.Standing, answer),
            page => SequencePage.Write(page, question.Standing, choice, answer));
    }
}
