using Microsoft.AspNetCore.Http;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Writes a package into the case as a draft of the mediator who writes, with the basis it was found on.</summary>
static class PackageDraft
{
    public static IResult Take(Visit visit, DeskCase opened, Trying trying, Entered form)
    {
        var texts = visit.Texts;
        if (visit.View is not { Whole: { } whole, Writing: { } writing })
        {
            return CasePages.Wrong(texts["A draft is somebody's: enter a mediator in the case first."], StatusCodes.Status422UnprocessableEntity);
        }

        var name = form["name"];
        if (name.Length == 0 || Terms(form, trying.Recorded.Case) is not { } terms)
        {
            return CasePages.Wrong(texts["A draft needs a name and one known option of each of its issues. Go back and try again."], StatusCodes.Status422UnprocessableEntity);
        }

        var entry = new NewEntry()
            .Text("name", name)
            .Ids("from", [writing.Id.Value])
            .Ids("to", whole.Parties.Select(p => p.Id.Value))
            .With("terms", new CaseValue.Map([.. terms.Select(t => KeyValuePair.Create(t.Issue.Value, NewEntry.OptionOf(t.Option.Value)))]))
            .IdsOrNone("rests_on", Basis(trying).Select(b => b.Value))
            .Text("note", Note(trying));
        var id = new IdMaker(whole).Named(name, "draft");
        var outcome = opened.Save(texts["the draft “{0}”", name], [new CaseEdit.Put(CasePath.Of("proposals"), id, entry.Value)], form.Version);
        return visit.Answer(outcome, form, visit.Url($"drafts/{id}"), texts["The draft “{0}” is in the case, with the basis the package was found on. It goes to nobody until it is cleared.", name]);
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
