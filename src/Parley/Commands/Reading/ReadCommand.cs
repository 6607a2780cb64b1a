using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>The suggested positions that an analyst has confirmed.</summary>
/// <param name="Into">The case into which they are written; null: nowhere.</param>
/// <param name="Ids">Their ids.</param>
sealed record Confirmed(string? Into, ImmutableArray<string> Ids);

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
        var into = new Option<string?>("--into") { HelpName = "CASE", Description = "Write the positions that --confirm names into this case; every other byte stays as it is." };
        var confirm = new Option<string[]>("--confirm") { HelpName = "ID,…", Description = "The suggested positions that an analyst has confirmed, by their ids.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Write the answer as JSON." };
        var command = new Command(Name, "Reads public reports into an evidence-linked record: who is said to have said what, on which issue, where in which report. Claims, never facts; two texts of one origin count once.");
        command.Arguments.Add(reports);
        foreach (var option in (System.CommandLine.Option[])[path, date, text, output, into, confirm, json])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancel) => RunAsync(
            terminal,
            parsed.GetValue(path),
            new ReadRequest
            {
                Named = [.. parsed.GetRequiredValue(reports)],
                Date = parsed.GetValue(date),
                Text = parsed.GetValue(text),
                Output = parsed.GetValue(output),
                OpenInput = terminal.OpenInput,
            },
            new Confirmed(
                parsed.GetValue(into),
                [.. (parsed.GetValue(confirm) ?? []).SelectMany(c => c.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)]),
            parsed.GetValue(json),
            cancel));
        return command;
    }

    static async Task<int> RunAsync(Terminal terminal, string? path, ReadRequest request, Confirmed confirmed, bool json, CancellationToken cancel)
    {
        if (confirmed.Into is null != confirmed.Ids.IsEmpty)
        {
            return FaultAnswer.Give(terminal, Name, json, null, [Confirming.Half(confirmed)]);
        }

        Case? whole = null;
        if ((path ?? confirmed.Into) is { } casePath)
        {
            var read = CaseReader.Read(casePath);
            if (read.Case is null)
            {
                return FaultAnswer.Give(terminal, Name, json, null, [.. read.Faults.Select(InputFault.Of)]);
            }

            (whole, request) = (read.Case, request with { Case = read.Case, CaseFolder = Path.GetDirectoryName(Path.GetFullPath(read.File)) });
        }

        ReadOutput output;
        using (var bars = new ReadBars(terminal))
        {
            output = await ReadRun.OfAsync(request with { Progress = bars }, cancel);
        }

        return output switch
        {
            ReadOutput.Done done when confirmed.Into is { } into => Confirm(terminal, request, done, into, confirmed.Ids, json),
            ReadOutput.Done done => Show(terminal, request, done, json),
            _ => FaultAnswer.Give(terminal, Name, json, whole, ReadFaults.Of(output)),
        };
    }

    static int Confirm(Terminal terminal, ReadRequest request, ReadOutput.Done done, string into, ImmutableArray<string> ids, bool json)
    {
        switch (Confirming.Write(done.Record, into, ids, terminal.Clock))
        {
            case ConfirmOutcome.Wrong wrong:
                var exit = FaultAnswer.Give(terminal, Name, json, request.Case, wrong.Faults);
                terminal.Error.WriteLine("Nothing was written into the case.");
                return exit;
            case ConfirmOutcome.Written written when json:
                terminal.Error.Write(written.Told);
                return Show(terminal, request, done, json);
            case ConfirmOutcome.Written written:
                terminal.Out.Write(written.Told);
                return ExitCodes.Done;
            default:
                throw new InvalidOperationException("Positions are written or not.");
        }
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
