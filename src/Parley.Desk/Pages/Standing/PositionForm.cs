using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Reads the form by which a position is noted.</summary>
static class PositionForm
{
    /// <summary>The entry and its day; null if something is wrong, which the form then says.</summary>
    public static (CaseValue Value, DateOnly Day)? Read(Entered form, CellOf cell, Texts t)
    {
        var day = form.Day("date", t["The day is written like 2031-03-10."]);
        if (day is null)
        {
            form.Fault("date", t["Say on which day it was said."]);
        }

        var wants = form["wants"];
        var accepts = Options(form, cell, "accepts").ToList();
        var refuses = Options(form, cell, "refuses").ToList();
        var rest = form["rest"].Length > 0;
        if (wants.Length == 0 && accepts.Count == 0 && refuses.Count == 0)
        {
            form.Fault("wants", t["Choose at least one option that it wants, accepts or refuses."]);
        }
        else if (wants.Length > 0 && cell.Issue.IndexOf(new OptionId(wants)) < 0)
        {
            form.Fault("wants", t["The issue has no such option."]);
        }

        if (refuses.Exists(o => o.Value == wants || accepts.Contains(o)))
        {
            form.Fault("refuses", t["No option can be refused that it also wants or accepts."]);
        }

        if (form.HasFaults)
        {
            return null;
        }

        var entry = new NewEntry()
            .Text("party", cell.Party.Id.Value)
            .Day("date", day)
            .Text("issue", cell.Issue.Id.Value)
            .Text("said", form["said"] == "private" ? "private" : null)
            .Option("wants", wants)
            .Options("accepts", accepts.Select(o => o.Value));
        entry = rest ? entry.Text("refuses", "rest") : entry.Options("refuses", refuses.Select(o => o.Value));
        return (entry.Ids("rests_on", form.All("rests")).Text("note", form["note"]).Text("source", form["report"]).Value, day!.Value);
    }

    static IEnumerable<OptionId> Options(Entered form, CellOf cell, string verb) => cell.ByStretch
        ? cell.Stretch(form[verb + "-from"], form[verb + "-to"])
        : cell.Issue.Options.Select(o => o.Id).Where(o => form["on-" + o.Value] == verb);
}
