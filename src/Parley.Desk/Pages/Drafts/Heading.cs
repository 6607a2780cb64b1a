using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>What stands at the head of a text: its name, who makes it, and what it builds on; and a draft taken out as a whole.</summary>
static class Heading
{
    const string Page = "drafts/{draft}/head";

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Show(Page, static (visit, http) => DraftAct.On(visit, http, Entered.Nothing, act => act.Page<HeadPage>()));
        desk.Take(Page, static (visit, opened, form, http) => DraftAct.On(visit, http, form, act => form["do"] == "remove" ? Remove(act, opened) : Save(act, opened)));
    }

    /// <summary>Those who may make a text: mediators and parties.</summary>
    public static IEnumerable<ActorId> Makers(Case whole) => whole.Mediators.Select(m => m.Id).Concat(whole.Parties.Select(p => p.Id));

    /// <summary>The texts that this one may build on: not itself, and none that builds on it.</summary>
    public static IEnumerable<Proposal> Earlier(Case whole, Proposal proposal)
    {
        var after = new HashSet<EntryId>();
        EntryId[] next = [proposal.Id];
        while (next.Length > 0)
        {
            after.UnionWith(next);
            next = [.. whole.Proposals.Where(p => p.BuildsOn is { } before && after.Contains(before) && !after.Contains(p.Id)).Select(p => p.Id)];
        }

        return whole.Proposals.Where(p => !after.Contains(p.Id));
    }

    /// <summary>True of a draft that nothing builds on.</summary>
    public static bool MayGo(Case whole, Proposal proposal) => proposal.Date is null && whole.Proposals.All(p => p.BuildsOn != proposal.Id);

    static IResult Save(DraftAct act, DeskCase opened)
    {
        var (form, before, texts) = (act.Form, act.Proposal, act.Texts);
        var name = form.Required("name", texts["Give the draft a name by which the team will know it."]);
        var from = form.All("from").Select(id => new ActorId(id)).ToHashSet();
        if (from.Count == 0 || !from.All(id => Makers(act.Whole).Contains(id) || before.From.Contains(id)))
        {
            form.Fault("from", texts["Choose who makes it: without that nobody but the team ever knows it."]);
        }

        if (form["builds_on"].Length > 0 && Earlier(act.Whole, before).All(p => p.Id.Value != form["builds_on"]))
        {
            form.Fault("builds_on", texts["Choose a text that does not build on this one."]);
        }

        if (form.HasFaults)
        {
            return act.Page<HeadPage>();
        }

        var file = act.Visit.View.File!;
        ImmutableArray<CaseEdit> edits =
        [
            .. name == before.Name ? [] : file.Set(act.Path, "name", new CaseValue.Text(name)),
            .. from.SetEquals(before.From) ? [] : file.Set(act.Path, "from", DraftValues.Ids(Makers(act.Whole).Union(before.From).Where(from.Contains).Select(a => new EntryId(a.Value)))),
            .. form["builds_on"] == (before.BuildsOn?.Value ?? "") ? [] : file.Set(act.Path, "builds_on", form["builds_on"].Length > 0 ? new CaseValue.Text(form["builds_on"]) : null),
        ];
        return act.Save(opened, edits, texts["The head of the text is changed."], "");
    }

    static IResult Remove(DraftAct act, DeskCase opened)
    {
        if (!MayGo(act.Whole, act.Proposal))
        {
            return CasePages.Wrong(act.Texts["Only a draft that nothing builds on can be taken out."], StatusCodes.Status409Conflict);
        }

        // An empty section says nothing.
        var gone = act.Whole.Proposals.Length == 1 ? CasePath.Of("proposals") : act.Path;
        var outcome = opened.Save(act.Texts["text of {0}", act.Proposal.Name], [new CaseEdit.Remove(gone)], act.Form.Version);
        return act.Visit.Answer(outcome, act.Form, act.Visit.Url("drafts"), act.Texts["The draft “{0}” is taken out.", act.Proposal.Name]);
    }
}
