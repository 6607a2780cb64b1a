using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>The record: what public reports say that others said.</summary>
static class RecordRoutes
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Show("record", static (visit, http) => Overview(visit, http));
        desk.Show("record/{report}", static (visit, http) => OneReport(visit, http, (string)http.Request.RouteValues["report"]!));
        desk.Take("record/{report}/review", Reviewing.Take);
        desk.Take("record/{report}/position", TakingPosition.Take);
    }

    /// <summary>The address of a report, at a place in it.</summary>
    public static string Report(this Visit visit, RecordedReport report, int? start = null) =>
        visit.Url("record/" + PositionsYaml.CaseId(report)) + (start is { } at ? string.Create(CultureInfo.InvariantCulture, $"#at-{at}") : "");

    /// <summary>What the looker may see of the record, or what is damaged in it.</summary>
    public static (SeenRecord? Seen, string? Damage) Look(Visit visit, HttpContext http)
    {
        try
        {
            return (SeenRecord.Of(visit, http.RequestServices.GetRequiredService<StoredRecords>()), null);
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            return (null, visit.View.Whole is null ? "" : e.Message);
        }
    }

    static IResult Overview(Visit visit, HttpContext http)
    {
        var (seen, damage) = Look(visit, http);
        return visit.Page<RecordPage>(
            (nameof(RecordPage.Seen), seen),
            (nameof(RecordPage.Damage), damage),
            (nameof(RecordPage.Filter), RecordFilter.Of(http.Request.Query)),
            (nameof(RecordPage.Files), visit.View.Whole is { } whole ? ReportFiles.Of(whole, visit.View.Folder, seen?.Stored.Record) : []));
    }

    static IResult OneReport(Visit visit, HttpContext http, string id)
    {
        var (seen, damage) = Look(visit, http);
        return damage is not null ? Overview(visit, http) : OneReport(visit, seen, id, http.Request.Query["at"], Entered.Nothing);
    }

    /// <summary>The page of one report, with a form that could not be taken.</summary>
    public static IResult OneReport(Visit visit, SeenRecord? seen, string id, string? at, Entered form)
    {
        var card = seen?.Card(id);
        var cited = visit.View.Standing.Case.Reports.FirstOrDefault(r => r.Id.Value == id);
        if (card is null)
        {
            return cited is null
                ? CasePages.Wrong(visit.Texts["There is no such report here."], StatusCodes.Status404NotFound)
                : visit.Page<CitedReportPage>((nameof(CitedReportPage.Report), cited));
        }

        return visit.Page<ReadReportPage>(
            form.HasFaults ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
            (nameof(ReadReportPage.Seen), seen),
            (nameof(ReadReportPage.Card), card),
            (nameof(ReadReportPage.Reading), seen!.Reading(card.Report)),
            (nameof(ReadReportPage.At), int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : null),
            (nameof(ReadReportPage.Form), form));
    }
}
