using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Parley.Formats;
using Parley.Model;
using Parley.Reports;

namespace Parley.Desk;

/// <summary>Takes what the team found of a statement or a suggested position: confirmed, rejected, or what is right instead.</summary>
static class Reviewing
{
    static readonly Lock Gate = new();

    /// <summary>Where somebody may stand: with an actor of the case, or with none.</summary>
    public static IEnumerable<string> SidesOf(Case whole) => whole.Actors.Where(a => !a.Id.IsRatifier).Select(a => a.Id.Value).Concat(["mediators", "un", "media", "analyst", "other"]);

    public static IResult Take(Visit visit, DeskCase opened, Entered form, HttpContext http)
    {
        var id = (string)http.Request.RouteValues["report"]!;
        var (seen, _) = RecordRoutes.Look(visit, http);
        if (seen?.Card(id) is not { Report: var report } || seen.Record.Readings.First(r => r.Report.Id == report.Id) is var reading && !Knows(reading, form["id"]))
        {
            return CasePages.Wrong(visit.Texts["There is no such statement in the record; it may have been read again."], StatusCodes.Status404NotFound);
        }

        var statement = reading.Statements.First(s => form["id"] == s.Id || form["id"].StartsWith(s.Id + "/", StringComparison.Ordinal));
        var corrected = ImmutableDictionary<string, ImmutableArray<string>>.Empty;
        if (form["verdict"] == "corrected")
        {
            corrected = Differences(statement, form, visit.View.Whole!);
            if (corrected.IsEmpty && form["note"].Length == 0)
            {
                form.Fault("corrected", visit.Texts["Nothing is different: change what is not right, or confirm it."]);
                return RecordRoutes.OneReport(visit, seen, id, At(statement), form);
            }
        }

        var verdict = form["verdict"] switch { "corrected" => Verdict.Corrected, "rejected" => Verdict.Rejected, _ => Verdict.Confirmed };
        var review = new Review(form["id"], verdict, visit.View.Writing?.Id.Value, Clock(http).GetUtcNow(), form["note"] is { Length: > 0 } note ? note : null, corrected);
        return Append(opened, [review]) is { } why
            ? Saving.SeeOther(Notices.With(visit.Report(report), new Notice(visit.Texts["Nothing was written: {0}", why], IsFault: true)))
            : Saving.SeeOther(visit.Url("record/" + PositionsYaml.CaseId(report), ("at", verdict is Verdict.Corrected ? At(statement) : Next(seen, reading, statement))));
    }

    /// <summary>Adds reviews to the record of a case; gives why they could not be written, null if they were.</summary>
    public static string? Append(DeskCase opened, IEnumerable<Review> reviews)
    {
        try
        {
            lock (Gate)
            {
                Reviews.Append(StoredRecords.FolderOf(opened.Folder), reviews);
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }

    public static TimeProvider Clock(HttpContext http) => http.RequestServices.GetRequiredService<TimeProvider>();

    public static string At(RecordedStatement statement) => statement.Said.Span.Start.ToString(CultureInfo.InvariantCulture);

    static bool Knows(ReportReading reading, string id) => reading.Statements.Any(s => s.Id == id) || reading.Positions.Any(p => p.Id == id);

    // The next that nobody has looked at, from here on and then from the start; this one where all are done.
    static string Next(SeenRecord seen, ReportReading reading, RecordedStatement statement)
    {
        var here = reading.Statements.IndexOf(statement);
        var order = reading.Statements.Skip(here + 1).Concat(reading.Statements.Take(here));
        return At(order.FirstOrDefault(s => seen.Reviews.Of(s.Id) is null) ?? statement);
    }

    static ImmutableDictionary<string, ImmutableArray<string>> Differences(RecordedStatement statement, Entered form, Case whole)
    {
        var said = statement.Said;
        var changed = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (form["speaker"] is { Length: > 0 } speaker && speaker != said.Speaker)
        {
            changed["speaker"] = [speaker];
        }

        if (form["speakerId"] is var actor && actor != (said.SpeakerId ?? "") && (actor.Length == 0 || whole.FindActor(new ActorId(actor)) is not null))
        {
            changed["speakerId"] = actor.Length == 0 ? [] : [actor];
        }

        if (form["party"] is var party && party != said.Party && SidesOf(whole).Contains(party))
        {
            changed["party"] = [party];
        }

        if (form["stance"] is var stance && stance != said.Stance && Stances.All.Contains(stance))
        {
            changed["stance"] = [stance];
        }

        var about = form.All("about").Where(i => whole.IndexOf(new IssueId(i)) >= 0).ToImmutableArray();
        if (!about.ToHashSet(StringComparer.Ordinal).SetEquals(said.About))
        {
            changed["about"] = about;
        }

        return changed.ToImmutable();
    }
}
