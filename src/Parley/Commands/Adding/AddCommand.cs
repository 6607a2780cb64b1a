using System.Collections.Immutable;
using System.CommandLine;

namespace Parley;

/// <summary><c>parley add CASE KIND</c>: writes one entry into a case file and leaves every other byte as it was.</summary>
static class AddCommand
{
    const string Name = "add";

    public static Command Define(Terminal terminal)
    {
        var path = new Argument<string>("CASE") { Description = "A case file, or a folder that holds case.yaml." };
        var json = new Option<bool>("--json") { Description = "Write the answer as JSON.", Recursive = true };
        var command = new Command(Name, "Writes one entry into a case: validates, keeps the version before as case.yaml.previous, and leaves every other byte as it was.");
        command.Arguments.Add(path);
        command.Options.Add(json);
        foreach (var kind in EntryKinds.All)
        {
            command.Subcommands.Add(DefineKind(terminal, kind, path, json));
        }

        return command;
    }

    static Command DefineKind(Terminal terminal, EntryKind kind, Argument<string> path, Option<bool> json)
    {
        var command = new Command(kind.Name, kind.Help);
        var id = new Option<string?>("--id") { HelpName = "ID", Description = "Its id; made if left out." };
        if (kind.Id is not EntryIdPlace.None)
        {
            command.Options.Add(id);
        }

        var options = kind.Fields.Select(Define).ToImmutableArray();
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            var given = options.Select(o => parsed.GetResult(o)?.Tokens.Select(t => t.Value).ToList());
            var request = new AddRequest(kind, parsed.GetRequiredValue(path), kind.Id is EntryIdPlace.None ? null : parsed.GetValue(id), [.. given]);
            return Answer(terminal, parsed.GetValue(json), request);
        });
        return command;
    }

    static Option Define(EntryField field)
    {
        Option option = field.Repeats ? new Option<string[]>(field.Option) : new Option<string>(field.Option);
        option.HelpName = field.HelpName;
        option.Description = field.Help;
        option.Required = field.Required;
        option.Arity = field.Form == OptionForms.Flag ? ArgumentArity.ZeroOrOne : field.Repeats ? ArgumentArity.OneOrMore : ArgumentArity.ExactlyOne;
        return option;
    }

    static int Answer(Terminal terminal, bool json, AddRequest request) => Adding.Add(request) switch
    {
        AddOutcome.Wrong wrong => Refuse(terminal, json, wrong),
        AddOutcome.Added added => AddAnswer.Give(terminal, json, added),
        var other => throw new InvalidOperationException(other.ToString()),
    };

    static int Refuse(Terminal terminal, bool json, AddOutcome.Wrong wrong)
    {
        var exit = FaultAnswer.Give(terminal, Name, json, wrong.Whole, wrong.Faults);
        terminal.Error.WriteLine("Nothing was written.");
        return exit;
    }
}
