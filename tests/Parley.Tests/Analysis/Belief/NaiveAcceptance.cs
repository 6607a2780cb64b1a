using Parley.Model;

namespace Parley.Tests.Analysis;

/// <summary>Acceptance drawn one draw at a time, from the words of the format alone. Valuations name every issue; rules forbid one option each.</summary>
internal static class NaiveAcceptance
{
    public static (double[] Parties, double All) Of(Case whole, Package package, int samples, Random random)
    {
        var taken = package.Terms(whole.Issues).ToDictionary(t => t.Issue, t => t.Option);
        var counts = new int[whole.Parties.Length];
        var all = 0;
        for (var n = 0; n < samples; n++)
        {
            var answers = whole.Parties.Select(p => Accepts(whole, p, taken, random)).ToArray();
            for (var p = 0; p < counts.Length; p++)
            {
                counts[p] += answers[p] ? 1 : 0;
            }

            all += answers.All(a => a) ? 1 : 0;
        }

        return ([.. counts.Select(c => c / (double)samples)], all / (double)samples);
    }

    static bool Accepts(Case whole, Party party, Dictionary<IssueId, OptionId> taken, Random random)
    {
        var agreeing = party.Ratifiers.Count(r => r.Reachable && Agrees(whole, r.Id, taken, random));
        var needed = party.Ratification switch
        {
            Ratification.Majority => party.Ratifiers.Length / 2 + 1,
            Ratification.Quota q => q.Count,
            _ => party.Ratifiers.Count(r => r.Reachable),
        };
        return Agrees(whole, party.Id, taken, random) & (party.Ratifiers.IsEmpty || agreeing >= needed);
    }

    static bool Agrees(Case whole, ActorId actor, Dictionary<IssueId, OptionId> taken, Random random)
    {
        if (whole.Rules.Any(r => r.By == actor && Matches(((RuleForm.Forbid)r.Form).Box, taken)))
        {
            return false;
        }

        if (whole.Valuations.FirstOrDefault(v => v.Of == actor) is not { } v)
        {
            return true;
        }

        double Draw(Amount a) => a.Low + (a.High - a.Low) * random.NextDouble();
        var weights = v.Weights is Weights.Given given
            ? given.Of.ToDictionary(w => w.Key, w => Draw(w.Value))
            : ((Weights.Ranking)v.Weights).Order.Select((issue, k) => (issue, k)).ToDictionary(x => x.issue, x => Centroid(x.k + 1, whole.Issues.Length));
        var worth = weights.Sum(w => w.Value * Draw(((OptionValues.Given)v.Values[w.Key]).Of[taken[w.Key]])) / weights.Values.Sum()
            + v.Bonuses.Where(b => Matches(b.When, taken)).Sum(b => Draw(b.Worth));
        return worth >= Draw(v.Reservation) - 1e-12;
    }

    static bool Matches(Box box, Dictionary<IssueId, OptionId> taken) => box.Sides.All(s => s.Options.Contains(taken[s.Issue]));

    static double Centroid(int k, int count) => Enumerable.Range(k, count - k + 1).Sum(i => 1.0 / i) / count;
}
