using Microsoft.AspNetCore.Http;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>What was carried into a room, and what came back. What may not be told there is refused, whatever the form says.</summary>
static class Conveying
{
    public static IResult Save(RoomAct act)
    {
        if (act.Whole.Confidences.FirstOrDefault(c => c.Id.Value == act.Form["confidence"]) is not { } confidence)
        {
            return act.Page(refused: act.Texts["The case has no confidence of that id. Nothing was written."]);
        }

        var what = act.Form.Required("what", act.Texts["Write down what was told."]);
        if (act.Day("date", confidence.Date.Start) is not { } day || act.Form.HasFaults)
        {
            return act.Page();
        }

        switch (Telling.Refusal(act.Whole, day, act.Room.Id, act.Writing.Id, confidence, what))
        {
            case null:
                return Append(act, confidence, what, day);
            case TellingRefusal.NamesGiver:
                act.Form.Fault("what", act.Texts["It may only be told as your own idea; these words name {0}.", act.Visit.Name(confidence.From)]);
                return act.Page();
            case { } refusal:
                return act.Page(refused: Refused(act, confidence, day, refusal));
        }
    }

    public static IResult Answered(RoomAct act)
    {
        if (EntryPlaces.Carried(act.Whole, act.Room.Id, act.Form["entry"]) is not { } place)
        {
            return act.Page(refused: act.Texts["There is no such entry in this room. Nothing was written."]);
        }

        var carried = act.Whole.Conveyed[place];
        return act.Day("date", carried.Date?.Start) is not { } day || act.Form.HasFaults
            ? act.Page()
            : act.Save(
                act.Texts["answer of {0}", act.Visit.Say.Actor(act.Room.Id)],
                EntryPlaces.Write(CasePath.Of("conveyed").Item(place), "answered", day, carried.Answered is not null),
                day,
                act.Texts["Noted as answered."],
                act.Form.Version ?? "");
    }

    static IResult Append(RoomAct act, Confidence confidence, string what, DateOnly day)
    {
        var id = new IdMaker(act.Whole).Numbered("m");
        var entry = new NewEntry()
            .Text("id", id)
            .Text("by", act.Writing.Id.Value)
            .Text("to", act.Room.Id.Value)
            .Day("date", day)
            .Text("what", what)
            .Text("confidence", confidence.Id.Value);
        return act.Save(
            act.Texts["{0}: told to {1}", confidence.Id.Value, act.Visit.Say.Actor(act.Room.Id)],
            new CaseEdit.Append(CasePath.Of("conveyed"), entry.Value),
            day,
            act.Texts["{0} was noted as told here, as {1}.", confidence.Id.Value, id]);
    }

    static string Refused(RoomAct act, Confidence confidence, DateOnly day, TellingRefusal refusal)
    {
        var (texts, id) = (act.Texts, confidence.Id.Value);
        var here = act.Visit.Name(act.Room.Id);
        return (refusal, confidence) switch
        {
            (TellingRefusal.NotKnown, _) => texts["{0} is not known to {1} on {2}. Nothing was written.", id, act.Visit.Name(act.Writing.Id), texts.Day(day)],
            (TellingRefusal.NotOnSheet, _) => texts["{0} is not among what may be told to {1}: it came from there, or rests on what may not be known there. Nothing was written.", id, here],
            (_, { As: ConfidenceUse.Shape }) => texts["{0} may be told to nobody; it may only shape packages. Nothing was written.", id],
            (_, { MayTell: { Everybody: false, Actors.IsEmpty: true } }) => texts["{0} may be told to nobody. Nothing was written.", id],
            (_, { Until: { } until }) => texts["{0} may be told to {1} until {2}, not to {3} on {4}. Nothing was written.", id, Whom(act, confidence), texts.Day(until), here, texts.Day(day)],
            _ => texts["{0} may be told to {1}, not to {2}. Nothing was written.", id, Whom(act, confidence), here],
        };
    }

    static string Whom(RoomAct act, Confidence confidence) => confidence.MayTell.Everybody
        ? act.Texts["everybody"]
        : act.Visit.NamesOf(confidence.MayTell.Actors);
}
