using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>A case is started in the folder of the desk: from what is known, or from reports.</summary>
static class StartRoutes
{
    const int MostFolders = 1000;

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/start", (HttpContext http, TimeProvider clock) => Show(http, Of(http, Entered.Nothing, clock), StartStep.Who));
        desk.MapPost("/start", TakeAsync);
    }

    static async Task<IResult> TakeAsync(HttpContext http, Shelf shelf, Readings readings, TimeProvider clock)
    {
        var start = Of(http, new Entered(await http.Request.ReadFormAsync(http.RequestAborted)), clock);
        var texts = Texts.For(Choices.Of(http.Request).Culture);
        var step = start.Form["step"];
        if (step is "more" or "back")
        {
            return Show(http, start, StartStep.Who);
        }

        start.Check();
        if (start.Form.HasFaults)
        {
            return Show(http, start, StartStep.Who);
        }

        if (step == "positions")
        {
            return Show(http, start, StartStep.Wants);
        }

        var reports = await DroppedReports.OfAsync(start.Form, texts, http.RequestAborted);
        if (FromReports(http) && reports.IsEmpty)
        {
            start.Form.Fault("files", texts["Choose a file, or paste the words of a report."]);
        }

        return start.Form.HasFaults ? Show(http, start, step == "wants" ? StartStep.Wants : StartStep.Who) : Create(http, shelf, readings, start, texts, reports);
    }

    static IResult Create(HttpContext http, Shelf shelf, Readings readings, StartForm start, Texts texts, ImmutableArray<DroppedReport> reports)
    {
        var folder = FreeFolder(shelf.Folder, start.Form["title"]);
        switch (CaseStore.Create(folder, start.Text()))
        {
            case SaveOutcome.Saved:
                break;
            case SaveOutcome.Faulty faulty:
                start.Form.Fault("start", string.Join(' ', faulty.Faults.Select(f => $"{f.Path}: {f.Expected} ({f.Found})")));
                return Show(http, start, StartStep.Who);
            case SaveOutcome.Blocked blocked:
                start.Form.Fault("start", texts["The case cannot be written into {0}: {1}", folder, blocked.Why]);
                return Show(http, start, StartStep.Who);
            case var other:
                throw new InvalidOperationException(other.ToString());
        }

        var shelved = shelf.Place(folder);
        var opened = shelf.Open(shelved.Key).Case!;
        var said = new Notice(texts["The case is in {0}. It is a text file that you can also edit by hand.", $"\u2066{opened.Path}\u2069"]);
        if (reports.IsEmpty)
        {
            return Saving.SeeOther(Notices.With($"/c/{shelved.Key}/standing", said));
        }

        try
        {
            var names = DroppedReports.Write(folder, reports);
            var (entries, _) = AddingReport.Entries(opened.Now.Case, names, start.Form["report-title"], start.Form["publisher"], start.Form.Day("date", ""));
            opened.Save(texts.Count(names.Length, "{0} report|{0} reports"), entries);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Saving.SeeOther(Notices.With($"/c/{shelved.Key}/record", new Notice(texts["The report cannot be written into the folder of the case: {0}", e.Message], IsFault: true)));
        }

        readings.Begin(opened, null, $"/c/{shelved.Key}/record");
        return Saving.SeeOther($"/c/{shelved.Key}/reading");
    }

    static RazorComponentResult<StartPage> Show(HttpContext http, StartForm start, StartStep step) => new(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [nameof(StartPage.Choices)] = Choices.Of(http.Request),
        [nameof(StartPage.Start)] = start,
        [nameof(StartPage.Step)] = step,
        [nameof(StartPage.FromReports)] = FromReports(http),
    })
    { StatusCode = start.Form.HasFaults ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };

    static bool FromReports(HttpContext http) => http.Request.Query["from"] == "reports";

    static StartForm Of(HttpContext http, Entered form, TimeProvider clock) =>
        new(form, Texts.For(Choices.Of(http.Request).Culture), DateOnly.FromDateTime(clock.GetLocalNow().DateTime));

    // Named after the talks; a title without letters that any system takes gives a plain name.
    static string FreeFolder(string root, string title)
    {
        var name = IdMaker.Words(title) is { Length: > 0 } words ? words : "case";
        return Enumerable.Range(1, MostFolders).Select(n => Path.Combine(root, n == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{n}"))).First(f => !Path.Exists(f));
    }
}

/// <summary>Where somebody is who starts a case.</summary>
public enum StartStep
{
    /// <summary>Who talks about what.</summary>
    Who,
    /// <summary>Who wants what, and reports.</summary>
    Wants,
}
