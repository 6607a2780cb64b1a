using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>Undo and redo of the changes made at this desk. The form says which it was to be: another tab may have made one since.</summary>
static class HistoryRoutes
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Take("undo", static (visit, opened, form) => Answer(visit, form, opened.History.Undoable, opened.Undo(Number(form)), "Taken back: {0}"));
        desk.Take("redo", static (visit, opened, form) => Answer(visit, form, opened.History.Redoable, opened.Redo(Number(form)), "Made again: {0}"));
    }

    static int? Number(Entered form) => int.TryParse(form["number"], CultureInfo.InvariantCulture, out var number) ? number : null;

    static IResult Answer(Visit visit, Entered form, MadeChange? change, SaveOutcome? outcome, string said) => outcome switch
    {
        null => Left(visit, form, visit.Texts["Nothing was done: something else was changed here since this page was made."]),
        SaveOutcome.Changed => Left(visit, form, visit.Texts["Nothing was done: the lines of “{0}” were changed since. Change them by hand.", change?.What]),
        _ => visit.Answer(outcome, form, Back(visit, form["back"]), visit.Texts[said, change?.What]),
    };

    static IResult Left(Visit visit, Entered form, string why) =>
        Saving.SeeOther(Notices.With(Back(visit, form["back"]), new Notice(why, IsFault: true)));

    static string Back(Visit visit, string back) => back.StartsWith($"/c/{visit.View.Key}/", StringComparison.Ordinal) ? back : visit.Url("today");
}
