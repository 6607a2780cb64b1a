using System.CommandLine;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary><c>parley clear</c>: whether a draft may go to a reader.</summary>
static class ClearCommand
{
    public static Command Define(Terminal terminal)
    {
        var proposal = new Option<string>("--proposal") { HelpName = "ID", Description = "The draft.", Required = true };
        var reader = new Option<string>("--for") { HelpName = "ACTOR", Description = "Who is to read it; a ratifier is a reader of its own.", Required = true };
        return AnalysisCommand.Define(
            terminal,
            "clear",
            "Whether a draft may go to a reader, article by article, and which confidences its terms would give away.",
            Limits.Packages,
            (question, parsed) => Answer(question, parsed.GetRequiredValue(proposal), parsed.GetRequiredValue(reader)),
            proposal, reader);
    }

    static Outcome Answer(Question question, string id, string to)
    {
        var whole = question.Seen();
        if (whole.Proposals.FirstOrDefault(p => p.Id.Value == id) is not { } proposal)
        {
            var known = Wording.Or(whole.Proposals.Select(p => p.Id.Value));
            return new Outcome.WrongInput("--proposal", known.Length == 0 ? "the id of a proposal (there is none)" : $"the id of a proposal ({known})", id);
        }

        if (whole.FindActor(new ActorId(to)) is null)
        {
            return new Outcome.WrongInput("--for", $"the id of an actor of the case ({Wording.Or(whole.Actors.Select(a => a.Id.Value))})", to);
        }

        var answer = Clearance.Of(whole, question.Standing.AsOf, proposal.Id, new ActorId(to), question.Work());
        return new Outcome.Answered(
            Complete: answer.Complete,
            Yes: answer.Cleared != false,
            json => ClearJson.Write(json, proposal, answer),
            page => ClearPage.Write(page, whole, proposal, new ActorId(to), answer));
    }
}
