using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Starts a draft.</summary>
static class NewDraft
{
    public static IResult Take(Visit visit, DeskCase opened, Entered form)
    {
        var whole = visit.View.Whole!;
        var name = form.Required("name", visit.Texts["Give the draft a name by which the team will know it."]);
        var terms = TermsEntered.Read(visit, form);
        var earlier = Earlier(visit, form);
        Known(visit, form, "from", whole.Mediators.Select(m => m.Id), visit.Texts["Choose one of the mediators."]);
        Known(visit, form, "to", whole.Parties.Select(p => p.Id), visit.Texts["Choose among the parties."]);
        if (form.HasFaults)
        {
            return visit.Page<DraftsPage>(StatusCodes.Status422UnprocessableEntity, (nameof(DraftsPage.Form), form));
        }

        var copied = form["copy"] == "yes" ? earlier : null;
        var entry = Entry(name, form, earlier, terms, copied);
        var id = new IdMaker(whole).Named(name, "proposal");
        var outcome = opened.Save(visit.Texts["draft {0}", name], [new CaseEdit.Put(CasePath.Of("proposals"), id, entry)]);
        return visit.Answer(outcome, form, visit.Url("drafts/" + id), visit.Texts["The draft is in the case. Only those who write it know it."]);
    }

    static CaseValue.Map Entry(string name, Entered form, Proposal? earlier, ImmutableArray<Term> terms, Proposal? copied)
    {
        var entry = new NewEntry().Text("name", name).Ids("from", form.All("from")).Ids("to", form.All("to")).Text("builds_on", earlier?.Id.Value);
        var all = terms.AddRange((copied?.Terms ?? []).Where(c => terms.All(t => t.Issue != c.Issue)));
        if (!all.IsEmpty)
        {
            entry.With("terms", DraftValues.Terms(all));
        }

        if (copied is { RestsOn: { } bases } && terms.All(copied.Terms.Contains))
        {
            entry.With("rests_on", DraftValues.Ids(bases));
        }

        if (copied is { Articles.IsEmpty: false })
        {
            entry.With("articles", new CaseValue.List([.. copied.Articles.Select(DraftValues.Article)]));
        }

        return entry.Value;
    }

    static Proposal? Earlier(Visit visit, Entered form)
    {
        var earlier = visit.View.Whole!.Proposals.FirstOrDefault(p => p.Id.Value == form["builds_on"]);
        if (earlier is null && form["builds_on"].Length > 0)
        {
            form.Fault("builds_on", visit.Texts["Choose a proposal of the case."]);
        }

        return earlier;
    }

    static void Known(Visit visit, Entered form, string field, IEnumerable<ActorId> among, string otherwise)
    {
        if (form.All(field).Any(id => !among.Contains(new ActorId(id))))
        {
            form.Fault(field, otherwise);
        }
    }
}
