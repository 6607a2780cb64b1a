using Microsoft.AspNetCore.Http;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>Promises made in a room, by either, and their keeping.</summary>
static class Promising
{
    /// <summary>What the form says where the room's actor promises.</summary>
    public const string Theirs = "theirs";

    public static IResult Save(RoomAct act)
    {
        var what = act.Form.Required("what", act.Texts["Write down what was promised."]);
        var day = act.Day("date", notBefore: null);
        var due = act.Form.Day("due", act.Texts["The day is written like 2031-03-10."]);
        if (due < day)
        {
            act.Form.Fault("due", act.Texts["This cannot be before {0}.", act.Texts.Day(day.Value)]);
        }

        if (act.Form.HasFaults || day is not { } made)
        {
            return act.Page();
        }

        var (by, to) = act.Form["who"] == Theirs ? (act.Room.Id, act.Writing.Id) : (act.Writing.Id, act.Room.Id);
        var entry = new NewEntry().Text("by", by.Value).Text("to", to.Value).Day("date", made).Text("what", what).Day("due", due);
        return act.Save(act.Texts["promise of {0}", act.Visit.Say.Actor(by)], new CaseEdit.Append(CasePath.Of("promises"), entry.Value), made, act.Texts["The promise was noted."]);
    }

    public static IResult Kept(RoomAct act)
    {
        if (EntryPlaces.Promised(act.Whole, act.Room.Id, act.Form["entry"]) is not { } place)
        {
            return act.Page(refused: act.Texts["There is no such entry in this room. Nothing was written."]);
        }

        var promise = act.Whole.Promises[place];
        return act.Day("date", promise.Date?.Start) is not { } day || act.Form.HasFaults
            ? act.Page()
            : act.Save(
                act.Texts["promise kept: {0}", promise.What],
                EntryPlaces.Write(CasePath.Of("promises").Item(place), "kept", day, promise.Kept is not null),
                day,
                act.Texts["Noted as kept."],
                act.Form.Version ?? "");
    }
}
