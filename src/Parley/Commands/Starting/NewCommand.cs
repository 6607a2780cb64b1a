using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Parley.Formats;

namespace Parley;

/// <summary><c>parley new FOLDER</c>: writes a commented case.</summary>
static class NewCommand
{
    const string Name = "new";
    const string ActorForm = "an id, a name, or both as north=The North";

    sealed record Given(string Folder, bool Json, string? Title, DateOnly? AsOf, string[] Parties, string[] Mediators, string[] Issues);

    public static Command Define(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder for the case; made if it is not there." };
        var json = new Option<bool>("--json") { Description = "Write the answer as JSON." };
        var title = new Option<string?>("--title") { HelpName = "WORDS", Description = "The title." };
        var asOf = new Option<DateOnly?>("--as-of") { HelpName = "DATE", Description = "The day the case speaks of; today if left out.", CustomParser = CommonOptionSet.Day };
        var party = new Option<string[]>("--party") { HelpName = "ID=NAME", Description = "A party, such as north=The North; at least two." };
        var mediator = new Option<string[]>("--mediator") { HelpName = "ID=NAME", Description = "A mediator; once for each." };
        var issue = new Option<string[]>("--issue") { HelpName = "ISSUE", Description = "An issue: \"truce=Length of the truce: none=No truce, six-weeks=Six weeks\", or \"detainees: 0..50 step 10 people\"; once for each." };
        var command = new Command(Name, "Writes a commented case into a folder. On a terminal it asks for what is not given as an option.") { folder, title, asOf, party, mediator, issue, json };
        command.SetAction(parsed => Answer(terminal, new Given(
            parsed.GetRequiredValue(folder), parsed.GetValue(json), parsed.GetValue(title), parsed.GetValue(asOf),
            parsed.GetValue(party) ?? [], parsed.GetValue(mediator) ?? [], parsed.GetValue(issue) ?? [])));
        return command;
    }

    static int Answer(Terminal terminal, Given given)
    {
        var (it, faults) = Fill(terminal, given);
        if (it is null)
        {
            return FaultAnswer.Give(terminal, Name, given.Json, null, faults);
        }

        return CaseStore.Create(given.Folder, Encoding.UTF8.GetBytes(NewCaseText.Of(it))) switch
        {
            SaveOutcome.Saved saved => Told(terminal, given, it, saved),
            SaveOutcome.Faulty faulty => FaultAnswer.Give(terminal, Name, given.Json, null, [.. faulty.Faults.Select(f => new InputFault(f.File, f.Line, f.Path, f.Expected, f.Found))]),
            SaveOutcome.Blocked blocked => FaultAnswer.Give(terminal, Name, given.Json, null, [new InputFault(given.Folder, null, null, "a folder without a case.yaml, that can be written", blocked.Why)]),
            var other => throw new InvalidOperationException(other.ToString()),
        };
    }

    static (NewCase? Case, ImmutableArray<InputFault> Faults) Fill(Terminal terminal, Given given)
    {
        var faults = ImmutableArray.CreateBuilder<InputFault>();
        var ask = terminal.InIsTerminal && (given.Title is null || given.Parties.Length == 0 || given.Issues.Length == 0) ? new NewQuestions(terminal) : null;
        var title = given.Title ?? ask?.Line("Title");
        var parties = Read(given.Parties, "--party", ActorForm, Named.Of, faults)
            ?? ask?.Several("The parties, at least two: " + ActorForm + ".", "Party", 2, ActorForm, Named.Of);
        var mediators = Read(given.Mediators, "--mediator", ActorForm, Named.Of, faults)
            ?? ask?.Several("The mediators, in the same way.", "Mediator", 0, ActorForm, Named.Of);
        var issues = Read(given.Issues, "--issue", NewIssue.Form, NewIssue.Of, faults)
            ?? ask?.Several("The first issues, at least one: " + NewIssue.Form + ".", "Issue", 1, NewIssue.Form, NewIssue.Of);
        Need(title is { Length: > 0 }, "--title", "a title", faults);
        Need(parties is { Count: > 1 }, "--party", "at least two parties", faults);
        Need(issues is { Count: > 0 }, "--issue", "at least one issue", faults);
        return faults.Count > 0
            ? (null, faults.ToImmutable())
            : (new NewCase(title!, given.AsOf ?? DateOnly.FromDateTime(terminal.Clock.GetLocalNow().DateTime), [.. parties!], [.. mediators ?? []], [.. issues!]), []);
    }

    static void Need(bool met, string option, string expected, ImmutableArray<InputFault>.Builder faults)
    {
        if (!met && !faults.Any(f => f.Path == option))
        {
            faults.Add(new InputFault(null, null, option, expected, null));
        }
    }

    static List<T>? Read<T>(string[] given, string option, string form, Func<string, T?> read, ImmutableArray<InputFault>.Builder faults)
        where T : class
    {
        if (given.Length == 0)
        {
            return null;
        }

        faults.AddRange(given.Where(g => read(g) is null).Select(g => new InputFault(null, null, option, form, g)));
        return [.. given.Select(read).OfType<T>()];
    }

    static int Told(Terminal terminal, Given given, NewCase it, SaveOutcome.Saved saved)
    {
        if (given.Json)
        {
            JsonPage.Write(terminal.Out, page =>
            {
                page.Head(Name, it.Title, it.AsOf, complete: true);
                WroteAnswer.Write(page, saved.Now.Path, saved.Line, id: null);
            });
        }
        else
        {
            terminal.Out.Write($"{saved.Now.Path} written. Its comments say what goes where; parley add {given.Folder} --help lists what can be added in one line.\n");
        }

        return ExitCodes.Done;
    }
}
