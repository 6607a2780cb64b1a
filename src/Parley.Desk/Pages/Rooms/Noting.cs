using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>What was said in a room, written down as a confidence.</summary>
static partial class Noting
{
    /// <summary>Stands between an actor's id and the name of the person who spoke for it.</summary>
    public const char PersonMark = '|';

    const string Everybody = "all";

    public static IResult Save(RoomAct act)
    {
        var noted = Read(act.Form, act.Whole, act.Room.Id, act.Writing.Id, act.Today, act.Texts) with { Id = new(new IdMaker(act.Whole).Numbered("c")) };
        return act.Form.HasFaults
            ? act.Page()
            : act.Save(
                act.Texts["{0}: what {1} said", noted.Id.Value, act.Visit.Say.Actor(noted.From)],
                new CaseEdit.Append(CasePath.Of("confidences"), Entry(noted)),
                noted.Date.Start,
                act.Texts["Noted as {0}.", noted.Id.Value],
                writeOn: true);
    }

    /// <summary>What the form says, as far as it can be read; what cannot is noted as a fault of its field.</summary>
    public static Confidence Read(Entered form, Case whole, ActorId room, ActorId writing, DateOnly today, Texts texts)
    {
        var (from, person) = Speaker(form, whole, room, texts);
        var use = Use(form);
        var told = MayTell(form, whole, texts);
        var said = form.Day("date", texts["The day is written like 2031-03-10."]);
        var noted = new Confidence
        {
            Id = new("c"),
            From = from,
            To = [writing],
            Date = new DateSpan(said ?? today),
            How = Enum.TryParse<ConfidenceMeans>(form["how"], ignoreCase: true, out var how) && Enum.IsDefined(how) ? how : null,
            Recorded = form.Day("recorded", texts["The day is written like 2031-03-10."]),
            Says = Spaces().Replace(form.Required("says", texts["Write down what was said."]), " "),
            About = About(form, whole, texts),
            MayTell = told,
            As = use,
            Until = form.Day("until", texts["The day is written like 2031-03-10."]),
            Note = person is null ? null : texts["Spoken by {0}", person],
        };
        Check(form, noted, said is not null, texts);
        return noted;
    }

    static void Check(Entered form, Confidence noted, bool isDated, Texts texts)
    {
        if (!isDated)
        {
            form.Fault("date", texts["Give the day."]);
        }

        if (noted.Recorded < noted.Date.Start)
        {
            form.Fault("recorded", texts["It cannot be written down before it was said, on {0}.", texts.Day(noted.Date.Start)]);
        }

        if (noted.Until < noted.Date.Start)
        {
            form.Fault("until", texts["The permission cannot end before it was said, on {0}.", texts.Day(noted.Date.Start)]);
        }

        if (noted.As == ConfidenceUse.Shape && (noted.MayTell.Everybody || noted.MayTell.Actors.Length > 0))
        {
            form.Fault("may_tell", texts["What only shapes packages is told to nobody: choose nobody here, or another use."]);
        }
    }

    static CaseValue.Map Entry(Confidence noted)
    {
        var entry = new NewEntry()
            .Text("id", noted.Id.Value)
            .Text("from", noted.From.Value)
            .Ids("to", noted.To.Select(a => a.Value))
            .Day("date", noted.Date.Start)
            .Text("how", noted.How?.ToString().ToLowerInvariant())
            .Day("recorded", noted.Recorded)
            .Text("says", noted.Says)
            .Ids("about", noted.About.Select(i => i.Value));
        return (noted.MayTell.Everybody ? entry.Text("may_tell", Everybody) : entry.IdsOrNone("may_tell", noted.MayTell.Actors.Select(a => a.Value)))
            .Text("as", noted.As.ToString().ToLowerInvariant())
            .Day("until", noted.Until)
            .Text("note", noted.Note)
            .Value;
    }

    static (ActorId From, string? Person) Speaker(Entered form, Case whole, ActorId room, Texts texts)
    {
        if (form["from"].Length == 0)
        {
            return (room, null);
        }

        var parts = form["from"].Split(PersonMark, 2);
        var person = parts.Length > 1 ? parts[1] : null;
        if (whole.FindActor(new ActorId(parts[0])) is { } actor && (person is null || actor.People.Any(p => p.Name == person)))
        {
            return (actor.Id, person);
        }

        form.Fault("from", texts["The case has no such actor."]);
        return (room, null);
    }

    static ConfidenceUse Use(Entered form) =>
        Enum.TryParse<ConfidenceUse>(form["as"], ignoreCase: true, out var use) && Enum.IsDefined(use) ? use : ConfidenceUse.Idea;

    static MayTell MayTell(Entered form, Case whole, Texts texts)
    {
        var chosen = form.All("may_tell").Distinct(StringComparer.Ordinal).ToArray();
        if (chosen.Contains(Everybody))
        {
            return new MayTell(true, []);
        }

        if (chosen.Any(a => whole.FindActor(new ActorId(a)) is null))
        {
            form.Fault("may_tell", texts["The case has no such actor."]);
        }

        return new MayTell(false, [.. chosen.Select(a => new ActorId(a))]);
    }

    static ImmutableArray<IssueId> About(Entered form, Case whole, Texts texts)
    {
        var issues = form.All("about").Distinct(StringComparer.Ordinal).Select(i => new IssueId(i)).ToImmutableArray();
        if (issues.Any(i => whole.IndexOf(i) < 0))
        {
            form.Fault("about", texts["The case has no such issue."]);
        }

        return issues;
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
