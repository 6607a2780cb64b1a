using System.CommandLine;
using Parley.Formats;

namespace Parley;

/// <summary><c>parley check</c>: is the case valid, what is in it, what is odd, what does each command still lack.</summary>
static class CheckCommand
{
    const string Name = "check";

    public static Command Define(Terminal terminal)
    {
        var path = new Argument<string>("CASE") { Description = "A case file, or a folder that holds case.yaml." };
        var common = new CommonOptionSet(Limits.Reading);
        var command = new Command(Name, "Validates a case, says what is in it and what each command still lacks, and warns of what is odd.");
        command.Arguments.Add(path);
        common.AddReadingTo(command);
        command.SetAction(parsed => Run(terminal, CaseReader.ReadWith(parsed.GetRequiredValue(path), common.Read(parsed).With), common.Read(parsed)));
        return command;
    }

    static int Run(Terminal terminal, CaseFile read, CommonOptions options)
    {
        if (read.Case is not { } whole)
        {
            return Refuse(terminal, read, options);
        }

        var asOf = options.AsOf ?? whole.AsOf;
        var check = CaseChecks.Of(read, asOf);
        if (options.Json)
        {
            JsonPage.Write(terminal.Out, json =>
            {
                json.Head(Name, whole.Title, asOf, check.Complete);
                CheckJson.Write(json, [], check);
            });
        }
        else
        {
            Page.Write(terminal, page => CheckPage.Write(page, read.File, whole, check));
        }

        return check.Complete ? ExitCodes.Done : ExitCodes.Partial;
    }

    static int Refuse(Terminal terminal, CaseFile read, CommonOptions options)
    {
        if (options.Json)
        {
            JsonPage.Write(terminal.Out, json =>
            {
                json.Head(Name, title: null, asOf: null, complete: false);
                CheckJson.Write(json, read.Faults, check: null);
            });
        }

        return FaultAnswer.Give(terminal, Name, json: false, whole: null, [.. read.Faults.Select(InputFault.Of)]);
    }
}
