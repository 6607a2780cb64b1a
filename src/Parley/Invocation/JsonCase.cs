using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley;

/// <summary>How things of a case are written in any answer.</summary>
static class JsonCase
{
    /// <summary>Who has no valuation, and whose consent is assumed: in every answer that rests on worths.</summary>
    public static void Basis(this JsonPage json, Problem problem)
    {
        json.Texts("unvalued", problem.Standing.Unvalued);
        json.Texts("assumedConsent", problem.Standing.AssumedConsent);
    }

    /// <summary>A package or part of one: the option by issue.</summary>
    public static void Terms(this JsonPage json, string name, IEnumerable<Term>? terms)
    {
        if (terms is null)
        {
            json.Null(name);
            return;
        }

        json.Object(name, () =>
        {
            foreach (var (issue, option) in terms)
            {
                json.Text(issue.Value, option);
            }
        });
    }

    /// <summary>A number for each party of the case; null for those that are not among <paramref name="valued"/>, or all where nothing is known.</summary>
    public static void ByParty(this JsonPage json, string name, Standing standing, ImmutableArray<ActorId> valued, ImmutableArray<double>? values) => json.Object(name, () =>
    {
        foreach (var party in standing.Case.Parties)
        {
            json.Number(party.Id.Value, values is { } known && valued.IndexOf(party.Id) is var i and >= 0 ? known[i] : null);
        }
    });

    /// <summary>The value of a package by a criterion: a number, or the sorted list of a leximin or leximax.</summary>
    public static void CriterionValue(this JsonPage json, string name, Criterion criterion, ImmutableArray<double>? value)
    {
        if (value is { } known && criterion is not (Criterion.Nash or Criterion.Utilitarian))
        {
            json.List(name, known, v => json.Number(null, v));
        }
        else
        {
            json.Number(name, value?[0]);
        }
    }

    /// <summary>What an entry cites, in the form the case writes it: nothing, a report, a passage, or a list of either.</summary>
    public static void Source(this JsonPage json, ImmutableArray<SourceRef> sources)
    {
        if (sources.Length > 1)
        {
            json.List("source", sources, s => Source(json, null, s));
        }
        else if (sources.IsEmpty)
        {
            json.Null("source");
        }
        else
        {
            Source(json, "source", sources[0]);
        }
    }

    /// <summary>The id of a criterion.</summary>
    public static string Id(this Criterion criterion) => criterion switch
    {
        Criterion.Nash => "nash",
        Criterion.Kalai => "kalai",
        Criterion.Egalitarian => "egalitarian",
        Criterion.Utilitarian => "utilitarian",
        Criterion.Movement => "movement",
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "Not a criterion."),
    };

    static void Source(JsonPage json, string? name, SourceRef source)
    {
        if (source is { Start: null, End: null })
        {
            json.Text(name, source.Report);
            return;
        }

        json.Object(name, () =>
        {
            json.Text("report", source.Report);
            json.Whole("start", source.Start);
            json.Whole("end", source.End);
        });
    }
}
