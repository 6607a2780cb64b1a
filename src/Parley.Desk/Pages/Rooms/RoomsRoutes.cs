using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Parley.Model;

namespace Parley.Desk;

/// <summary>The rooms, and what is written in one.</summary>
static class RoomsRoutes
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Show("rooms", static (visit, _) => visit.Page<RoomsPage>());
        desk.Show("rooms/{*actor}", static (visit, http) => Room(visit, http) is { } room
            ? visit.Page<RoomPage>(
                (nameof(RoomPage.Room), room),
                (nameof(RoomPage.Sent), Entered.Nothing),
                (nameof(RoomPage.Today), Today(visit, http)),
                (nameof(RoomPage.Focus), http.Request.Query.ContainsKey("note")))
            : NoRoom(visit));
        desk.Take("rooms/{*actor}", static (visit, opened, form, http) => Room(visit, http) is not { } room ? NoRoom(visit)
            : visit.View is { Whole: { } whole, Writing: { } writing }
                ? Taken(new RoomAct { Visit = visit, Opened = opened, Form = form, Room = room, Whole = whole, Writing = writing, Today = Today(visit, http) })
                : CasePages.Wrong(visit.Texts["The case names no mediator; add one to its file, and rooms have sheets and notes."], StatusCodes.Status422UnprocessableEntity));
    }

    static IResult Taken(RoomAct act) => act.Form["do"] switch
    {
        "note" => Noting.Save(act),
        "readers" => act.Visit.Page<ReadersOf>((nameof(ReadersOf.Confidence), Noting.Read(act.Form, act.Whole, act.Room.Id, act.Writing.Id, act.Today, act.Texts))),
        "about" when AboutWords.Of(act.Visit, act.Whole, act.Form) is { IsNew: true } about => act.Visit.Page<AboutField>(
            (nameof(AboutField.Whole), act.Whole), (nameof(AboutField.About), about), (nameof(AboutField.Form), Entered.Nothing)),
        "about" => Results.NoContent(),
        "convey" => Conveying.Save(act),
        "answered" => Conveying.Answered(act),
        "promise" => Promising.Save(act),
        "kept" => Promising.Kept(act),
        _ => act.Page(StatusCodes.Status200OK),
    };

    static Actor? Room(Visit visit, HttpContext http) => visit.View.Standing.Case.FindActor(new ActorId((string?)http.Request.RouteValues["actor"] ?? ""));

    static DateOnly Today(Visit visit, HttpContext http) => Advancing.Today(visit.View.Standing.Case, http.RequestServices.GetRequiredService<TimeProvider>());

    static IResult NoRoom(Visit visit) => CasePages.Wrong(visit.Texts["The case has no such actor."], StatusCodes.Status404NotFound);
}
