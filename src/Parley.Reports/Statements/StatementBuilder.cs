using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Makes statements of attributions: what their stretch is, who speaks, in which form, with which stance, about what.</summary>
static class StatementBuilder
{
    /// <summary>The statements in the order of the text, and what looks like one and is none.</summary>
    public static BuiltStatements Build(string reportId, Prose prose, ImmutableArray<Attribution> attributions, CaseWords words)
    {
        if (prose.Sentences.Length == 0)
        {
            return new BuiltStatements([], [], []);
        }

        var discourse = Discourse.Of(prose, words);
        var claims = ClaimReader.Read(attributions, discourse);
        var units = new UnitFinder(discourse).Find(claims);
        var statements = new StatementWriter(reportId, discourse, claims).Write(units);
        var refusals = claims.Where(c => c is { Refused: not null, Within: null }).Select(c => new Refusal(c.Hull, c.Refused!.Value));
        return new BuiltStatements(statements, [.. refusals], Suggestions.Of(discourse));
    }
}

/// <summary>What was made of the attributions of a report.</summary>
readonly record struct BuiltStatements(ImmutableArray<Statement> Statements, ImmutableArray<Refusal> Refusals, ImmutableArray<SuggestedName> Suggestions);
