using System.CommandLine;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary><c>parley room</c>: the page to read before walking in.</summary>
static class RoomCommand
{
    public static Command Define(Terminal terminal)
    {
        var room = new Option<string>("--for") { HelpName = "ACTOR", Description = "Whose room.", Required = true };
        var mediator = new Option<string>("--by") { HelpName = "MEDIATOR", Description = "Who walks in.", Required = true };
        return AnalysisCommand.Define(
            terminal,
            "room",
            "The room sheet: what a mediator may say there and in whose name, may float, must not reveal, and owes. For the mediator's eyes.",
            Limits.Reading,
            (question, parsed) => Answer(question, parsed.GetRequiredValue(room), parsed.GetRequiredValue(mediator)),
            room, mediator);
    }

    static Outcome Answer(Question question, string room, string by)
    {
        var whole = question.Seen();
        if (whole.FindActor(new ActorId(room)) is null)
        {
            return new Outcome.WrongInput("--for", $"the id of an actor of the case ({Wording.Or(whole.Actors.Select(a => a.Id.Value))})", room);
        }

        if (whole.Mediators.All(m => m.Id.Value != by))
        {
            return new Outcome.WrongInput("--by", whole.Mediators.IsEmpty ? "the id of a mediator (the case names none)" : $"the id of a mediator ({Wording.Or(whole.Mediators.Select(m => m.Id.Value))})", by);
        }

        var sheet = RoomSheet.Of(whole, question.Standing.AsOf, new ActorId(room), new ActorId(by));
        return new Outcome.Answered(
            Complete: true,
            Yes: true,
            json => RoomJson.Write(json, sheet),
            page => RoomPage.Write(page, whole, new ActorId(room), new ActorId(by), sheet));
    }
}
