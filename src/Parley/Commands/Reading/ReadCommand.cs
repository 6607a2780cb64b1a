using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary><c>parley read</c>: public reports into a record of who is said to have said what, each entry with its place in the text.</summary>
static class ReadCommand
{
    public const string Name = "read";

    public static Command Define(Terminal terminal)
    {
        var reports = new Argument<string[]>("REPORT") { Arity = ArgumentArity.OneOrMore, Description = "Reports as plain text or HTML, or gzip of either: files, folders, or - for standard input." };
        var path = new Option<string?>("--case") { HelpName = "CASE", Description = "The case by whose names and words the reports are read." };
        var date = new Option<DateOnly?>("--date") { HelpName = "DATE", Description = "The day the reports were published, as 2024-08-15; if left out, as each of them says.", CustomParser = Day };
        var text = new Option<string?>("--text") { HelpName = "DIR", Description = "Write the cleaned body of each report to DIR/<name>.txt." };
        var output = new Option<string?>("--output", "-o") { HelpName = "DIR", Description = "Write the record to this folder: JSON Lines, a page for each report, index.html, positions.yaml. A run that was stopped goes on where it was." };
        var json = new Option<bool>("--json") { Description = "Write the answer as JSON." };
        var command = new Command(Name, "Reads public reports into an evidence-linked record: who is said to have said what, on which issue, where in which report. Claims, never facts; two texts of one origin count once.");
        command.Arguments.Add(reports);
        foreach (var option in (System.CommandLine.Option[])[path, date, text, output, json])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancel) => RunAsync(
            terminal,
            parsed.GetRequiredValue(reports),
            parsed.GetValue(path),
            new ReadRequest { Named = [], Date = parsed.GetValue(date), Text = parsed.GetValue(text), Output = parsed.GetValue(output) },
            parsed.GetValue(json),
            cancel));
        return command;
    }

    static async Task<int> RunAsync(Terminal terminal, string[] named, string? path, ReadRequest request, bool json, CancellationToken cancel)
    {
        Case? whole = null;
        if (path is not null)
        {
            var read = CaseReader.Read(path);
            if (read.Case is null)
            {
                return FaultAnswer.Give(terminal, Name, json, null, [.. read.Faults.Select(InputFault.Of)]);
            }

            (whole, request) = (read.Case, request with { Case = read.Case, CaseFile = read.File });
        }

        return await ReadRun.OfAsync(terminal, request with { Named = [.. named] }, cancel) switch
        {
            ReadOutput.Wrong wrong => FaultAnswer.Give(terminal, Name, json, whole, wrong.Faults),
            ReadOutput.Done done => Show(terminal, request, done, json),
            var other => throw new InvalidOperationException(other.ToString()),
        };
    }

    static int Show(Terminal terminal, ReadRequest request, ReadOutput.Done done, bool json)
    {
        if (json)
        {
            JsonPage.Stream(terminal.Out, page =>
            {
                page.Head(Name, request.Case?.Title, request.Case?.AsOf, complete: true);
                ReadingJson.Write(page, done.Record);
            });
        }
        else
        {
            var view = RecordView.Of(done.Record, new RecordNaming(request.Case, terminal.Culture), done.Reviews, ReadingPage.MostOfAll + 1);
            Page.Write(terminal, page => ReadingPage.Write(page, view, request));
        }

        return ExitCodes.Done;
    }

    static DateOnly? Day(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"--date is a date such as 2024-08-15, not '{result.Tokens[0].Value}'");
        return null;
    }
}
