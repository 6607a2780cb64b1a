using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>Reports are read into the record: all that belong to the case, or with one that is dropped or pasted.</summary>
static class ReadingRoutes
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Show("reading", WatchAsync);
        desk.Take("reading", static (visit, opened, _, http) =>
        {
            Begin(visit, opened, http, visit.Url("record"));
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

    static async Task<IResult> WatchAsync(Visit visit, DeskCase opened, HttpContext http)
    {
        if (visit.View.Whole is null)
        {
            return CasePages.Wrong(visit.Texts["This page is for the team."], StatusCodes.Status403Forbidden);
        }

        if (Jobs(http).Of(opened) is not var (then, reading))
        {
            return Saving.SeeOther(visit.Url("record"));
        }

        await reading.WaitAsync(Asking.Patience(http), http.RequestAborted);
        if (reading.IsRunning)
        {
            return visit.Page<ReadingPage>((nameof(ReadingPage.Work), Stands(visit, reading)));
        }

        Jobs(http).Told(opened);
        return Saving.SeeOther(Notices.With(reading.Answer is ReadOutput.Done ? then : visit.Url("record"), Told(visit, reading)));
    }

    static WorkStands Stands(Visit visit, Running<ReadProgress, ReadOutput> reading)
    {
        var (stage, done, total) = reading.Progress;
        var doing = stage is ReadStage.Reports ? visit.Texts["{0} of {1} reports read", done, total] : visit.Texts["{0} of {1} pages written", done, total];
        return WorkStands.Of(reading, doing, null, done, total);
    }

    static Notice Told(Visit visit, Running<ReadProgress, ReadOutput> reading) => reading.Answer switch
    {
        ReadOutput.Done done => new(visit.Texts.Count(done.Record.Count, "The record holds {0} report.|The record holds {0} reports.")
            + (done.Record.Skipped.IsEmpty ? "" : " " + visit.Texts.Count(done.Record.Skipped.Length, "{0} file could not be read; the end of the record says why.|{0} files could not be read; the end of the record says why."))),
        ReadOutput.Nothing { Skipped: [var one, ..] } => new(visit.Texts["No report could be read. {0}: {1}", RecordNaming.Plain(one.File), RecordNaming.Plain(one.Why)], IsFault: true),
        ReadOutput.Nothing => new(visit.Texts["There is no report to be read."], IsFault: true),
        ReadOutput.Taken => new(visit.Texts["The folder “record” of the case holds other files than a record: move them away first."], IsFault: true),
        ReadOutput.Damaged damaged => new(visit.Texts["A line of the record is damaged; mend it or take it out: {0}", damaged.Why], IsFault: true),
        ReadOutput.Blocked blocked => new(visit.Texts["The record cannot be written: {0}", blocked.Why], IsFault: true),
        null when reading.Fault is { } fault => new(visit.Texts["Reading broke off by a fault of Parley's own, not of the case or of a report ({0}). The record is as it was; what had been read is kept. Read once more; if it breaks again, take out the report that was added last, and tell those who make Parley what stands in the brackets.", Names.Apart(fault)], IsFault: true),
        _ => new(visit.Texts["Reading was cancelled. The record is as it was; what had been read is kept, and the next reading goes on from there."]),
    };
}
