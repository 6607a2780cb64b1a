using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Puts reports that were dropped or pasted into the folder of the case, enters what is known of them into the case, and reads them.</summary>
static class AddingReport
{
    public static IResult Take(Visit visit, DeskCase opened, Entered form, HttpContext http)
    {
        var texts = visit.Texts;
        var reports = DroppedReports.OfAsync(form, texts, http.RequestAborted).GetAwaiter().GetResult();
        var day = form.Day("date", texts["The day is written like 2031-03-10."]);
        if (reports.IsEmpty)
        {
            form.Fault("files", texts["Choose a file, or paste the words of a report."]);
        }

        if (form.HasFaults)
        {
            return ReadingRoutes.Add(visit, form);
        }

        ImmutableArray<string> names;
        try
        {
            names = DroppedReports.Write(opened.Folder, reports);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            form.Fault("files", texts["The report cannot be written into the folder of the case: {0}", e.Message]);
            return ReadingRoutes.Add(visit, form);
        }

        var (entries, ids) = Entries(visit.View.Whole!, names, form["title"], form["publisher"], day);
        if (entries.Length > 0 && opened.Save(texts.Count(names.Length, "{0} report|{0} reports"), entries) is not SaveOutcome.Saved and var outcome)
        {
            return visit.Answer(outcome, form, visit.Url("record"), "");
        }

        ReadingRoutes.Begin(visit, opened, http, ids is [var one] ? visit.Url("record/" + one) : visit.Url("record"));
        return Saving.SeeOther(visit.Url("reading"));
    }

    /// <summary>The entries of reports a case does not know yet, and the ids of all of them.</summary>
    /// <param name="whole">The case.</param>
    /// <param name="names">The files, from the folder of the case.</param>
    /// <param name="title">The title where there is only one report; empty where not known.</param>
    /// <param name="publisher">Who published them; empty where not known.</param>
    /// <param name="day">When; null where not known.</param>
    public static (ImmutableArray<CaseEdit> Edits, ImmutableArray<string> Ids) Entries(Case whole, ImmutableArray<string> names, string title, string publisher, DateOnly? day)
    {
        var edits = ImmutableArray.CreateBuilder<CaseEdit>();
        var ids = ImmutableArray.CreateBuilder<string>();
        var taken = whole.Reports.Select(r => r.Id.Value).Concat(whole.Confidences.Select(c => c.Id.Value)).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (whole.Reports.FirstOrDefault(r => r.File == name) is { } known)
            {
                ids.Add(known.Id.Value);
                continue;
            }

            var id = Free(PositionsYaml.CaseId(Path.GetFileName(name).Split('.')[0]), taken);
            ids.Add(id);
            var entry = new NewEntry().Text("title", names.Length == 1 ? title : null).Text("publisher", publisher).Day("date", day).Text("file", name);
            edits.Add(new CaseEdit.Put(CasePath.Of("reports"), id, entry.Value));
        }

        return (edits.ToImmutable(), ids.ToImmutable());
    }

    static string Free(string id, HashSet<string> taken)
    {
        var free = id;
        for (var n = 2; !taken.Add(free); n++)
        {
            free = $"{id}-{n}";
        }

        return free;
    }
}
