using System.Globalization;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Reads the form by which progress of an obligation is reported.</summary>
static class ProgressForm
{
    /// <summary>The states that somebody may report: an obligation is due by itself.</summary>
    public static IEnumerable<ObligationState> States { get; } = [.. Enum.GetValues<ObligationState>().Where(s => s != ObligationState.Due)];

    /// <summary>The entry and its day; null if something is wrong, which the form then says.</summary>
    public static (CaseValue Value, DateOnly Day)? Read(Entered form, Obligation of, Case whole, Texts t)
    {
        var day = form.Day("date", t["The day is written like 2031-03-10."]);
        if (day is null)
        {
            form.Fault("date", t["Say on which day."]);
        }

        if (!States.Any(s => StateMark.Name(s) == form["state"]))
        {
            form.Fault("state", t["Choose a state."]);
        }

        if (form["by"] is { Length: > 0 } by && whole.FindActor(new ActorId(by)) is null)
        {
            form.Fault("by", t["The case has no such actor."]);
        }

        var (step, batch) = (Number(form["about"], "step-"), Number(form["about"], "batch-"));
        if (form["about"].Length > 0 && !(step >= 1 && step <= of.Steps) && !whole.Lists.Any(l => l.Of == of.Id && l.Entries.Any(e => e.Batch == batch && batch is not null)))
        {
            form.Fault("about", t["The obligation has no such step or batch."]);
        }

        return form.HasFaults ? null : (new NewEntry()
            .Day("date", day)
            .Text("state", form["state"])
            .Text("by", form["by"])
            .Text("what", form["what"].ReplaceLineEndings(" "))
            .Number("step", step)
            .Number("batch", batch)
            .Value, day!.Value);
    }

    static int? Number(string about, string prefix) =>
        about.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(about.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
