using Microsoft.AspNetCore.Http;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>A form sent to a room, with all that is needed to take it.</summary>
sealed record RoomAct
{
    public required Visit Visit { get; init; }

    public required DeskCase Opened { get; init; }

    public required Entered Form { get; init; }

    /// <summary>Whose room.</summary>
    public required Actor Room { get; init; }

    public required Case Whole { get; init; }

    /// <summary>The mediator who writes.</summary>
    public required Mediator Writing { get; init; }

    /// <summary>The day entries bear unless told otherwise.</summary>
    public required DateOnly Today { get; init; }

    public Texts Texts => Visit.Texts;

    /// <summary>The room's page with all that was typed.</summary>
    /// <param name="status">422 where something is wrong.</param>
    /// <param name="refused">What the server refused, where no field is at fault.</param>
    public IResult Page(int status = StatusCodes.Status422UnprocessableEntity, string? refused = null) => Visit.Page<RoomPage>(
        status,
        (nameof(RoomPage.Room), Room),
        (nameof(RoomPage.Sent), Form),
        (nameof(RoomPage.Today), Today),
        (nameof(RoomPage.Refused), refused));

    /// <summary>Saves an edit, moves the day of the case on to that of the entry where it is later, and says both.</summary>
    /// <param name="what">The change in a few words, for undo.</param>
    /// <param name="edit">The edit.</param>
    /// <param name="day">The day of what was written.</param>
    /// <param name="said">What was done, in a sentence.</param>
    /// <param name="seen">The version its author saw; null where the edit only adds.</param>
    /// <param name="writeOn">True to come back ready for the next note.</param>
    public IResult Save(string what, CaseEdit edit, DateOnly day, string said, string? seen = null, bool writeOn = false)
    {
        var outcome = Opened.Save(what, [edit, .. Advancing.Advance(Whole, day)], seen);
        var moved = Advancing.IsLater(Whole, day) ? Texts["{0} The case now speaks of {1}.", said, Texts.Day(day)] : said;
        return Visit.Answer(outcome, Form, Visit.Url(Rooms.Page(Room.Id), ("note", writeOn ? "on" : null)), moved);
    }

    /// <summary>A day of the form that must be there and not before another.</summary>
    public DateOnly? Day(string field, DateOnly? notBefore)
    {
        var day = Form.Day(field, Texts["The day is written like 2031-03-10."]);
        if (day is null)
        {
            Form.Fault(field, Texts["Give the day."]);
        }
        else if (day < notBefore)
        {
            Form.Fault(field, Texts["This cannot be before {0}.", Texts.Day(notBefore.Value)]);
        }

        return day;
    }
}
