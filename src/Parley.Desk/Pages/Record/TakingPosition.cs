using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Parley.Formats;
using Parley.Model;
using Parley.Reports;

namespace Parley.Desk;

/// <summary>Takes a suggested position into the case, as it was read or as the reader of the report chose, with the passage it rests on.</summary>
static class TakingPosition
{
    public static IResult Take(Visit visit, DeskCase opened, Entered form, HttpContext http)
    {
        var whole = visit.View.Whole!;
        var (seen, _) = RecordRoutes.Look(visit, http);
        var id = (string)http.Request.RouteValues["report"]!;
        if (seen?.Card(id) is not { Report: var report } || Find(seen, report, form["id"], whole) is not { } suggestion)
        {
            return CasePages.Wrong(visit.Texts["There is no such statement in the record; it may have been read again."], StatusCodes.Status404NotFound);
        }

        var chosen = suggestion with { Position = Chosen(suggestion.Position, form, whole, visit.Texts), Report = report with { File = ReportFiles.Held(opened.Folder, report) } };
        switch (Confirmation.ObstacleTo(chosen, whole))
        {
            case ConfirmObstacle.NoOption:
                form.Fault("wants", visit.Texts["Choose at least one option that is wanted, accepted or refused."]);
                break;
            case ConfirmObstacle.NoDay:
                form.Fault("date", visit.Texts["Say on which day it was said."]);
                break;
            case ConfirmObstacle.Held:
                return Saving.SeeOther(visit.Report(report, suggestion.Statement.Said.Span.Start));
        }

        if (form.HasFaults)
        {
            return RecordRoutes.OneReport(visit, seen, id, Reviewing.At(suggestion.Statement), form);
        }

        var day = chosen.Position.Date!.Value;
        ImmutableArray<CaseEdit> edits = [.. Advancing.Advance(whole, day), .. Confirmation.Edits([chosen], whole, opened.Folder, opened.Folder)];
        var outcome = opened.Save(visit.Texts["position of {0} on {1}", visit.Say.Actor(new ActorId(chosen.Position.Party)), visit.Say.Issue(new IssueId(chosen.Position.Issue))], edits);
        var said = outcome is SaveOutcome.Saved ? Said(visit, opened, seen, suggestion, chosen, whole, http) : "";
        return visit.Answer(outcome, form, visit.Url("record/" + PositionsYaml.CaseId(report), ("at", Reviewing.At(suggestion.Statement))), said);
    }

    static Suggestion? Find(SeenRecord seen, RecordedReport report, string id, Case whole)
    {
        var reading = seen.Record.Readings.First(r => r.Report.Id == report.Id);
        return reading.Statements.Where(s => id.StartsWith(s.Id + "/", StringComparison.Ordinal))
            .SelectMany(s => Suggestions.Of(reading, s, seen.Reviews, whole)).FirstOrDefault(s => s.Position.Id == id);
    }

    static SuggestedPosition Chosen(SuggestedPosition suggested, Entered form, Case whole, Texts texts)
    {
        var issue = whole.Issue(new IssueId(suggested.Issue));
        bool Known(string option) => issue.IndexOf(new OptionId(option)) >= 0;
        var wants = form["wants"] is { Length: > 0 } option && Known(option) ? option : null;
        return suggested with
        {
            Wants = wants,
            Accepts = [.. form.All("accepts").Where(o => Known(o) && o != wants)],
            Refuses = [.. form.All("refuses").Where(Known)],
            Date = form.Day("date", texts["The day is written like 2031-03-10."]),
        };
    }

    // The verdicts, and what somebody who counts sources should know.
    static string Said(Visit visit, DeskCase opened, SeenRecord seen, Suggestion suggested, Suggestion chosen, Case whole, HttpContext http)
    {
        var at = Reviewing.Clock(http).GetUtcNow();
        var by = visit.View.Writing?.Id.Value;
        var verdict = SaysTheSame(suggested.Position, chosen.Position) ? Verdict.Confirmed : Verdict.Corrected;
        var none = ImmutableDictionary<string, ImmutableArray<string>>.Empty;
        var statement = seen.Reviews.Of(suggested.Statement.Id) is null ? new Review(suggested.Statement.Id, Verdict.Confirmed, by, at, null, none) : null;
        var why = Reviewing.Append(opened, new[] { statement, new Review(chosen.Position.Id, verdict, by, at, null, none) }.OfType<Review>());
        var twice = Confirmation.NoSecondSourceTo(chosen, whole, [], seen.Record.Across);
        var texts = visit.Texts;
        return string.Join(' ', new[]
        {
            texts["The position stands in the case; “Where talks stand” shows it."],
            Advancing.IsLater(whole, chosen.Position.Date!.Value) ? texts["The case now speaks of {0}.", texts.Day(chosen.Position.Date.Value)] : null,
            chosen.Position.IsUnnamed ? texts["It rests on a source that the report does not name."] : null,
            twice.IsEmpty ? null : texts["This report is of the same origin as {0}, which the case cites too for this issue: it is no second source.", string.Join(", ", twice)],
            why is null ? null : texts["The verdict could not be written into the record: {0}", why],
        }.OfType<string>());
    }

    static bool SaysTheSame(SuggestedPosition one, SuggestedPosition other) =>
        one.Wants == other.Wants && one.Date == other.Date && one.Accepts.ToHashSet(StringComparer.Ordinal).SetEquals(other.Accepts) && one.Refuses.ToHashSet(StringComparer.Ordinal).SetEquals(other.Refuses);
}
