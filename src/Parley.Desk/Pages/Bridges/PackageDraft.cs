using Microsoft.AspNetCore.Http;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Writes a package into the case as a draft of the mediator who writes, with the basis it was found on.</summary>
static class PackageDraft
{
    public static IResult Take(Visit visit, DeskCase opened, Trying trying, Entered form, HttpContext http)
    {
        var (texts, whole) = (visit.Texts, visit.View.Whole!);
        var name = form.Required("name", texts["Give the draft a name by which the team will know it."]);
        if (visit.View.Writing is null)
        {
            form.Fault("name", texts["A draft is somebody's: enter a mediator in the case first."]);
        }

        var terms = Terms(form, trying.Recorded.Case);
        if (terms is null)
        {
            form.Fault("term", texts["The case does not have these terms, or no more: choose one of the packages below."]);
        }

        if (form.HasFaults)
        {
            return Again(visit, trying, form, http);
        }

        var entry = new NewEntry()
            .Text("name", name)
            .Ids("from", [visit.View.Writing!.Id.Value])
            .Ids("to", whole.Parties.Select(p => p.Id.Value))
            .With("terms", DraftValues.Terms(terms!))
            .IdsOrNone("rests_on", Basis(trying).Select(b => b.Value))
            .Text("note", Note(trying));
        var id = new IdMaker(whole).Named(name, "draft");
        var outcome = opened.Save(texts["the draft “{0}”", name], [new CaseEdit.Put(CasePath.Of("proposals"), id, entry.Value)], form.Version);
        return visit.Answer(outcome, form, visit.Url($"drafts/{id}"), texts["The draft “{0}” is in the case, with the basis the package was found on. It goes to nobody until it is cleared.", name]);
    }

    /// <summary>True if the form that was sent is that of the package.</summary>
    public static bool IsOf(Entered form, LetteredPackage package, Trying trying) =>
        form.All("term").ToHashSet(StringComparer.Ordinal).SetEquals(package.Package.Package.Terms(trying.Tried.Case.Issues).Select(TrialAddress.TermOf));

    /// <summary>The page with what was typed: what it says of packages is mostly known, since the form stood on it.</summary>
    static IResult Again(Visit visit, Trying trying, Entered form, HttpContext http)
    {
        var recorded = new Asked<ZoneAnswers>(Asking.Now(visit, http, ZoneAnswers.Recorded(trying)), null);
        var zone = trying.IsTried ? new(Asking.Now(visit, http, ZoneAnswers.Tried(trying)), null) : recorded;
        return visit.Page<BridgesPage>(StatusCodes.Status422UnprocessableEntity,
            (nameof(BridgesPage.Trying), trying), (nameof(BridgesPage.Recorded), recorded), (nameof(BridgesPage.Zone), zone), (nameof(BridgesPage.Sent), form));
    }

    /// <summary>One known option of one or more known issues, each once; null otherwise.</summary>
    static List<Term>? Terms(Entered form, Case standing)
    {
        var terms = form.All("term").Select(TrialAddress.TermOf).ToList();
        return terms.Count > 0 && terms.TrueForAll(t => t is { } term && standing.IndexOf(term.Issue) is var i and >= 0 && standing.Issues[i].IndexOf(term.Option) >= 0)
            && terms.DistinctBy(t => t!.Value.Issue).Count() == terms.Count ? terms.ConvertAll(t => t!.Value) : null;
    }

    /// <summary>All that what stands rests on: who leaves a red line out as a trial knows it all the same.</summary>
    static IEnumerable<EntryId> Basis(Trying trying) =>
        Bridge.RestsOn(trying.Recorded).Concat(Bridge.RestsOn(trying.Tried)).Distinct();

    static string? Note(Trying trying) => !trying.IsTried ? null : trying.Visit.Texts[
        "Found with a what-if that is not in the case: {0}.",
        string.Join("; ", trying.Answer.Made.Select(t => TrialAddress.Pair(t) is var (key, value) ? $"{key}={value}" : ""))];
}
