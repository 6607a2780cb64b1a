using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Parley.Desk;

/// <summary>Today: what a mediator looks at first in the morning.</summary>
static class TodayRoutes
{
    /// <summary>How far back changes are shown unless another day is chosen.</summary>
    const int DaysBack = 7;

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Show("today", static (visit, http) => Show(visit, http));
        desk.Take("today/move", static (visit, opened, form, http) => Move(visit, opened, form, Now(http)));
    }

    static IResult Show(Visit visit, HttpContext http)
    {
        var asked = http.Request.Query["since"].ToString();
        var asOf = visit.View.AsOf;
        var day = Days.Read(asked);
        var since = day ?? (asOf.DayNumber < DaysBack ? DateOnly.MinValue : asOf.AddDays(-DaysBack));
        return asked.Length > 0 && day is null
            ? CasePages.Wrong(visit.Texts["The day is written like 2031-03-10."])
            : visit.Page<TodayPage>((nameof(TodayPage.Since), since), (nameof(TodayPage.Now), Now(http)));
    }

    static IResult Move(Visit visit, DeskCase opened, Entered form, DateOnly now)
    {
        var what = visit.Texts["The case's day moved to {0}", visit.Texts.Day(now)];
        return Advancing.IsLater(visit.View.Whole!, now)
            ? visit.Answer(opened.Save(what, [.. Advancing.Advance(visit.View.Whole!, now)], form.Version), form, $"/c/{visit.View.Key}/today", visit.Texts["The case's day is now {0}.", visit.Texts.Day(now)])
            : CasePages.Wrong(visit.Texts["The case's day is {0} already, or later.", visit.Texts.Day(now)], StatusCodes.Status409Conflict);
    }

    static DateOnly Now(HttpContext http) => DateOnly.FromDateTime(http.RequestServices.GetRequiredService<TimeProvider>().GetLocalNow().DateTime);
}
