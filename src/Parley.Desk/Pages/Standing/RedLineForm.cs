using System.Collections.Immutable;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Reads the form by which a red line, a bottom line or a condition is marked.</summary>
static class RedLineForm
{
    /// <summary>The rule, its id and the day it begins; null if something is wrong, which the form then says.</summary>
    public static (CaseValue Value, string Id, DateOnly? Since)? Read(Entered form, CellOf cell, Case whole, Texts t)
    {
        var forbidden = (cell.ByStretch ? cell.Stretch(form["forbid-from"], form["forbid-to"]) : cell.Issue.Options.Select(o => o.Id).Where(o => form.All("forbid").Contains(o.Value))).ToList();
        if (forbidden.Count == 0)
        {
            form.Fault("forbid", t["Choose what it will not take."]);
        }
        else if (forbidden.Count == cell.Issue.Options.Length)
        {
            form.Fault("forbid", t["That forbids every option of the issue. Leave at least one."]);
        }

        var by = form["by"] is { Length: > 0 } chosen ? chosen : cell.Party.Id.Value;
        if (new ActorId(by).Party != cell.Party.Id || whole.FindActor(new ActorId(by)) is null)
        {
            form.Fault("by", t["Choose the party, or one of those inside it who must also say yes."]);
        }

        var kind = form["kind"] is "bottom-line" or "condition" ? form["kind"] : "red-line";
        var since = form.Day("since", t["The day is written like 2031-03-10."]);
        if (form.HasFaults)
        {
            return null;
        }

        var forbid = new NewEntry().Options(cell.Issue.Id.Value, forbidden.Select(o => o.Value)).Value;
        var id = new IdMaker(whole).OfRule(ImmutableDictionary<string, CaseValue>.Empty.Add("by", new CaseValue.Text(by)).Add("forbid", forbid));
        return (new NewEntry()
            .Text("id", id)
            .Text("by", by)
            .Text("kind", kind)
            .With("forbid", forbid)
            .Day("since", since)
            .Text("because", form["because"])
            .Ids("rests_on", form.All("rests"))
            .Text("source", form["report"])
            .Value, id, since);
    }
}
