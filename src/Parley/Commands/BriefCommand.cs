using System.CommandLine;
using System.Text;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary><c>parley brief</c>: the mediator's brief, on the screen or as Markdown, HTML or Word.</summary>
static class BriefCommand
{
    /// <summary>For each of the analyses a brief is composed from, so that a hard one cannot keep the reader waiting.</summary>
    const long Limit = 10_000_000;

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Define(Terminal terminal)
    {
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Write it to this file, in the form its ending names: .md, .html or .docx." };
        return AnalysisCommand.Define(
            terminal,
            "brief",
            "The mediator's brief: what it costs while it lasts, what changed, where the sides stand, what every side could accept or why nothing is, what comes next. Holds what --known-to may know, or without it only what is public.",
            Limit,
            (question, parsed) => Answer(question, parsed.GetRequiredValue<string>("CASE"), parsed.GetValue(output)),
            output);
    }

    static Outcome Answer(Question question, string casePath, string? path)
    {
        if (path is not null && Writer(path) is null)
        {
            return new Outcome.WrongInput("--output", "a file name that ends in .md, .html or .docx", path);
        }

        Reader reader = question.Options.KnownTo is { } actor ? new Reader.Knowing(new ActorId(actor)) : new Reader.Public();
        var standing = Standing.Of(question.Whole, question.Standing.AsOf, reader);
        var folder = Directory.Exists(casePath) ? casePath : Path.GetDirectoryName(Path.GetFullPath(casePath))!;
        RecordView? said;
        try
        {
            said = Brief.SaidIn(folder, question.Whole, standing);
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            return new Outcome.WrongInput([new InputFault(Path.Combine(folder, RecordReader.InCase), null, null, "a record as parley read writes it; run parley read again, or mend the line if it is one of reviews.jsonl", e.Message)]);
        }

        var input = BriefAnswers.Of(standing, question.Work, question.Options.Samples, question.Options.Seed) with { Said = said };
        var document = Brief.Compose(input);
        if (path is not null && Write(path, Writer(path)!(document)) is { } wrong)
        {
            return wrong;
        }

        var readableBy = Brief.ReadableBy(standing);
        return new Outcome.Answered(input.IsComplete, Yes: true, json => Json(json, path, readableBy), page => Show(page, path, document)) { HasOwnHead = true };
    }

    static Func<BriefDocument, byte[]>? Writer(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".MD" => document => Utf8.GetBytes(BriefMarkdown.Render(document)),
        ".HTML" => document => Utf8.GetBytes(BriefHtml.Render(document)),
        ".DOCX" => BriefWord.Render,
        _ => null,
    };

    static Outcome.WrongInput? Write(string path, byte[] bytes)
    {
        try
        {
            File.WriteAllBytes(path, bytes);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Outcome.WrongInput("--output", "a file that can be written", $"{path}: {e.Message}");
        }
    }

    static void Json(JsonPage json, string? path, string readableBy)
    {
        json.Text("wrote", path);
        json.Text("readableBy", readableBy);
    }

    static void Show(Page page, string? path, BriefDocument document)
    {
        if (path is not null)
        {
            page.Line($"Wrote {path}. {document.Head[0]}");
            return;
        }

        foreach (var line in BriefText.Lines(document, page.Terminal.Width))
        {
            if (line.Text.Length == 0)
            {
                page.Blank();
            }
            else
            {
                page.Line(line.Text, line.IsHeading ? Tone.Strong : Tone.Plain);
            }
        }
    }
}
