using System.CommandLine;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>What all analyses have in common: read the case, look at it as of the day and for the reader, answer as a page or as JSON.</summary>
static class AnalysisCommand
{
    /// <param name="terminal">Where it answers.</param>
    /// <param name="name">The verb.</param>
    /// <param name="description">What it does, for the help.</param>
    /// <param name="limit">The default limit, in work units.</param>
    /// <param name="answer">Answers a question.</param>
    /// <param name="own">The options that only this command has.</param>
    public static Command Define(Terminal terminal, string name, string description, long limit, Func<Question, ParseResult, Outcome> answer, params System.CommandLine.Option[] own)
    {
        var path = new Argument<string>("CASE") { Description = "A case file, or a folder that holds case.yaml." };
        var common = new CommonOptionSet(limit);
        var command = new Command(name, description);
        command.Arguments.Add(path);
        foreach (var option in own)
        {
            command.Options.Add(option);
        }

        common.AddTo(command);
        command.SetAction((parsed, cancel) =>
        {
            var options = common.Read(parsed);
            var read = CaseReader.ReadWith(parsed.GetRequiredValue(path), options.With);
            return Task.FromResult(read.Case is not { } whole
                ? FaultAnswer.Give(terminal, name, options.Json, whole: null, [.. read.Faults.Select(InputFault.Of)])
                : Answer(terminal, name, whole, options, question => answer(question, parsed), cancel));
        });
        return command;
    }

    static int Answer(Terminal terminal, string name, Case whole, CommonOptions options, Func<Question, Outcome> answer, CancellationToken cancel)
    {
        if (UnknownReader(whole, options) is { } fault)
        {
            return FaultAnswer.Give(terminal, name, options.Json, whole, [fault]);
        }

        cancel.ThrowIfCancellationRequested();
        Reader reader = options.KnownTo is { } actor ? new Reader.Knowing(new ActorId(actor)) : new Reader.Team();
        var standing = Standing.Of(whole, options.AsOf ?? whole.AsOf, reader);
        Outcome outcome;
        using (var progress = new ProgressBar(terminal, name, options.Limit))
        {
            outcome = answer(new Question(whole, standing, options, () => new Work(options.Limit, progress, cancel)));
        }

        return outcome switch
        {
            Outcome.WrongInput wrong => FaultAnswer.Give(terminal, name, options.Json, whole, wrong.Faults),
            Outcome.Answered answered => Show(terminal, name, standing, options.Json, answered),
            _ => throw new InvalidOperationException("An outcome is an answer or wrong input."),
        };
    }

    static int Show(Terminal terminal, string name, Standing standing, bool asJson, Outcome.Answered answered)
    {
        if (asJson)
        {
            JsonPage.Write(terminal.Out, json =>
            {
                json.Head(name, standing.Case.Title, standing.AsOf, answered.Complete);
                answered.Json(json);
            });
        }
        else
        {
            Page.Write(terminal, page =>
            {
                if (!answered.HasOwnHead)
                {
                    PageHead.Write(page, standing);
                }

                answered.Page(page);
            });
        }

        return answered.Exit;
    }

    static InputFault? UnknownReader(Case whole, CommonOptions options) =>
        options.KnownTo is { } actor && whole.FindActor(new ActorId(actor)) is null
            ? new InputFault(null, null, "--known-to", $"the id of an actor of the case ({Wording.Or(whole.Actors.Select(a => a.Id.Value))})", actor)
            : null;
}
