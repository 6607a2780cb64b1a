using System.Collections.Immutable;
using System.CommandLine;
using Parley.Analysis;
using Parley.Formats;

namespace Parley;

/// <summary><c>parley bridge</c>: packages every side can accept, under each criterion, side by side.</summary>
static class BridgeCommand
{
    public static Command Define(Terminal terminal)
    {
        var criterion = new Option<string[]>("--criterion") { HelpName = "C", Description = $"Only this criterion ({string.Join(", ", Enum.GetValues<Criterion>().Select(c => c.Id()))}); may be repeated. All if left out." };
        criterion.Validators.Add(r => CommonOptionSet.OneOf(r, [.. Enum.GetValues<Criterion>().Select(c => c.Id())]));
        var top = new Option<int>("--top") { HelpName = "K", Description = "How many packages by each criterion.", DefaultValueFactory = _ => 3 };
        top.Validators.Add(r => CommonOptionSet.Range(r, 1, 1000));
        var different = new Option<int>("--different") { HelpName = "D", Description = "On how many issues each differs at least from those before it.", DefaultValueFactory = _ => 1 };
        different.Validators.Add(r => CommonOptionSet.Range(r, 1, 1_000_000));
        var from = new Option<string?>("--from") { HelpName = "PROPOSAL", Description = "Keep the terms that every side has accepted in this proposal; leave the others free." };
        var form = new Option<string>("--form") { HelpName = "FORM", Description = "any, whole (no issue left out) or partial.", DefaultValueFactory = _ => "any" };
        form.Validators.Add(r => CommonOptionSet.OneOf(r, ["any", "whole", "partial"]));
        return AnalysisCommand.Define(
            terminal,
            "bridge",
            "Packages every side can accept, under every criterion that the case allows, side by side: what each gains, what it is asked to move, what binds, how sure.",
            Limits.Packages,
            (question, parsed) => Answer(question, parsed.GetValue(from), new BridgeQuery
            {
                Criteria = Criteria(parsed.GetValue(criterion)),
                Top = parsed.GetValue(top),
                Different = parsed.GetValue(different),
                Form = Enum.Parse<Form>(parsed.GetValue(form)!, ignoreCase: true),
                Samples = question.Options.Samples,
                Seed = question.Options.Seed,
            }),
            criterion, top, different, from, form);
    }

    static Outcome Answer(Question question, string? from, BridgeQuery query)
    {
        var standing = question.Standing;
        if (from is not null)
        {
            if (standing.Case.Proposals.FirstOrDefault(p => p.Id.Value == from) is not { } proposal)
            {
                return new Outcome.WrongInput("--from", ProposalsInForce(standing), from);
            }

            query = query with { Fixed = Agreements.AgreedTerms(standing, proposal) };
        }

        var problem = Problem.Compile(standing);
        var answer = Bridge.Of(problem, query, question.Work());
        return new Outcome.Answered(
            answer.Complete,
            Yes: answer.Feasible != false,
            json => BridgeJson.Write(json, problem, query, answer),
            page => BridgePage.Write(page, problem, query, answer));
    }

    static string ProposalsInForce(Standing standing)
    {
        var known = Wording.Or(standing.Case.Proposals.Select(p => p.Id.Value));
        return known.Length == 0 ? "the id of a proposal in force (there is none)" : $"the id of a proposal in force ({known})";
    }

    /// <summary>In their own order, each once, whatever order they were given in.</summary>
    static ImmutableArray<Criterion> Criteria(string[]? named) =>
        [.. Enum.GetValues<Criterion>().Where(c => named is null or [] || named.Contains(c.Id(), StringComparer.Ordinal))];
}
