using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>Undo and redo of the changes made at this desk.</summary>
static class HistoryRoutes
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Take("undo", static (visit, opened, form) => Answer(visit, form, opened.History.Undoable, opened.Undo(), "Taken back: {0}"));
        desk.Take("redo", static (visit, opened, form) => Answer(visit, form, opened.History.Redoable, opened.Redo(), "Made again: {0}"));
    }

    static IResult Answer(Visit visit, Entered form, string? what, SaveOutcome? outcome, string said) => outcome is null
        ? Saving.SeeOther(visit.Url("today"))
        : visit.Answer(outcome, form, Back(visit, form["back"]), visit.Texts[said, what]);

    static string Back(Visit visit, string back) => back.StartsWith($"/c/{visit.View.Key}/", StringComparison.Ordinal) ? back : visit.Url("today");
}
