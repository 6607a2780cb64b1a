using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>Reports are read into the record: all that belong to the case, or with one that is dropped or pasted.</summary>
static class ReadingRoutes
{
    /// <summary>How long an answer waits for a short reading to end, before it shows how far a longer one is.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1500);

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/c/{case}/reading", WatchAsync);
        desk.Take("reading", static (visit, opened, _, http) =>
        {
            Begin(visit, opened, http, visit.Url("record"));
            return Saving.SeeOther(visit.Url("reading"));
        });
        desk.Take("reading/cancel", static (visit, opened, _, http) =>
        {
            Jobs(http).Of(opened)?.Cancel();
            return Saving.SeeOther(visit.Url("reading"));
        });
        desk.Show("reading/add", static (visit, _) => Add(visit, Entered.Nothing));
        desk.Take("reading/add", AddingReport.Take);
    }

    /// <summary>The form for a report.</summary>
    public static IResult Add(Visit visit, Entered form) => visit.View.Whole is null
        ? CasePages.Wrong(visit.Texts["This page is for the team."], StatusCodes.Status403Forbidden)
        : visit.Page<AddReportPage>(form.HasFaults ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK, (nameof(AddReportPage.Form), form));

    /// <summary>Begins to read what belongs to the case.</summary>
    public static void Begin(Visit visit, DeskCase opened, HttpContext http, string then)
    {
        var (seen, _) = RecordRoutes.Look(visit, http);
        Jobs(http).Begin(opened, seen?.Stored.Record, then);
    }

    static Readings Jobs(HttpContext http) => http.RequestServices.GetRequiredService<Readings>();

    static async Task<IResult> WatchAsync(HttpContext http, Shelf shelf, Readings readings)
    {
        if (shelf.Open((string)http.Request.RouteValues["case"]!).Case is not { } opened)
        {
            return CasePages.Wrong("There is no such case here.", StatusCodes.Status404NotFound);
        }

        var (visit, wrong) = Looking.Of(http, opened);
        if (visit is null || visit.View.Whole is null)
        {
            return CasePages.Wrong(wrong ?? visit!.Texts["This page is for the team."], StatusCodes.Status403Forbidden);
        }

        if (readings.Of(opened) is not { } running)
        {
            return Saving.SeeOther(visit.Url("record"));
        }

        await Task.WhenAny(running.Ended, Task.Delay(Patience, http.RequestAborted));
        if (running.IsRunning)
        {
            // Without scripts the browser asks again by itself.
            http.Response.Headers["Refresh"] = "2";
            return visit.Page<ReadingPage>((nameof(ReadingPage.Progress), running.Progress), (nameof(ReadingPage.IsCancelled), running.IsCancelled));
        }

        await running.Ended;
        readings.Told(opened);
        return Saving.SeeOther(Notices.With(running.Output is ReadOutput.Done ? running.Then : visit.Url("record"), Told(visit, running)));
    }

    static Notice Told(Visit visit, RunningRead running) => running.Output switch
    {
        ReadOutput.Done done => new(visit.Texts.Count(done.Record.Count, "The record holds {0} report.|The record holds {0} reports.")
            + (done.Record.Skipped.IsEmpty ? "" : " " + visit.Texts.Count(done.Record.Skipped.Length, "{0} file could not be read; the end of the record says why.|{0} files could not be read; the end of the record says why."))),
        ReadOutput.Nothing { Skipped: [var one, ..] } => new(visit.Texts["No report could be read. {0}: {1}", RecordNaming.Plain(one.File), RecordNaming.Plain(one.Why)], IsFault: true),
        ReadOutput.Nothing => new(visit.Texts["There is no report to be read."], IsFault: true),
        ReadOutput.Taken => new(visit.Texts["The folder “record” of the case holds other files than a record: move them away first."], IsFault: true),
        ReadOutput.Damaged damaged => new(visit.Texts["A line of the record is damaged; mend it or take it out: {0}", damaged.Why], IsFault: true),
        ReadOutput.Blocked blocked => new(visit.Texts["The record cannot be written: {0}", blocked.Why], IsFault: true),
        _ => new(visit.Texts["Reading was cancelled. The record is as it was; what had been read is kept, and the next reading goes on from there."]),
    };
}
