using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>A column a package: its terms, what each side gains and is asked to move, what binds, how sure, who likes it.</summary>
sealed class BridgeColumns(Wording words, Standing standing, BridgeAnswer answer)
{
    readonly Case known = standing.Case;

    readonly int[] varying = [.. Enumerable.Range(0, standing.Case.Issues.Length)
        .Where(i => answer.Packages.Any(p => p.Package.Options[i] != answer.Packages[0].Package.Options[i]))];

    /// <summary>The terms that all packages share.</summary>
    public void Common(Page page)
    {
        var shared = answer.Packages[0].Package.Terms(known.Issues).Where((_, i) => !varying.Contains(i)).ToArray();
        if (shared.Length > 0)
        {
            page.Line($"In {(answer.Packages.Length == 1 ? "it" : "all of them")}: {words.Terms(shared)}.");
        }
    }

    /// <summary>The table of the packages at <paramref name="places"/>.</summary>
    public void Write(Page page, int[] places)
    {
        double[] shares = [25, .. places.Select(_ => 75.0 / places.Length)];
        page.Rule();
        page.Columns(shares, [Row("", places, (_, place) => new($"Package {place + 1}", Tone.Strong)), Row("named by", places, (_, place) => LikedBy(place))]);
        foreach (var rows in (Cell[][][])[[.. Terms(places)], [.. Gains(places)], [.. Moves(places)], [.. Sureness(places)]])
        {
            if (rows.Length > 0)
            {
                page.Rule();
                page.Columns(shares, rows);
            }
        }
    }

    IEnumerable<Cell[]> Terms(int[] places)
    {
        foreach (var i in varying)
        {
            var issue = known.Issues[i];
            yield return Row(issue.Name, places, (p, _) => words.Option(issue.Id, issue.Options[p.Package.Options[i]].Id));
        }

        yield return Row("form", places, (p, _) => p.Whole ? "whole" : $"leaves out {LeftOut(p)}");
    }

    string LeftOut(BridgePackage package) => Wording.And(package.Package.Terms(known.Issues)
        .Where(t => known.Issue(t.Issue).Without == t.Option)
        .Select(t => words.Issue(t.Issue)));

    IEnumerable<Cell[]> Gains(int[] places)
    {
        for (var v = 0; v < answer.Valued.Length; v++)
        {
            var (i, party) = (v, answer.Valued[v]);
            yield return Row($"worth to {words.Actor(party)}, {words.Whose(standing.ValuationOf(party)!)}", places, (p, _) => Gain(p, i));
        }

        yield return Row("could all gain more?", places, (p, _) => p.Efficient switch
        {
            true => "no: no package is better for one and no worse for the others",
            false => "yes: some package is better for one and no worse for the others",
            _ => "not known",
        });
    }

    string Gain(BridgePackage package, int i)
    {
        var share = package.NormalisedGain is { } all ? $", {words.Share(all[i])} of its best gain" : "";
        return $"{words.Worth(package.Worth[i])}: gains {words.Worth(package.Gain[i])}{share}";
    }

    IEnumerable<Cell[]> Moves(int[] places)
    {
        if (answer.Packages[0].Asked is null)
        {
            yield return Row("asked to move", places, (_, _) => "not known: no positions");
            yield break;
        }

        for (var i = 0; i < known.Parties.Length; i++)
        {
            var (at, party) = (i, known.Parties[i].Id);
            yield return Row($"asked of {words.Actor(party)}", places, (p, _) => Asked(p, party, p.Asked!.Value[at]));
        }
    }

    string Asked(BridgePackage package, ActorId party, int asked)
    {
        if (asked == 0)
        {
            return "nothing";
        }

        var moves = package.Moves.Where(m => m.Party == party).ToArray();
        var silent = moves.Count(m => m is { Asked: 1, From: null });
        string[] parts =
        [
            .. On("to take what it refuses on", moves.Where(m => m.Asked == 2)),
            .. On("to leave what it wanted on", moves.Where(m => m is { Asked: 1, From: not null })),
            .. silent == 0 ? [] : (string[])[$"to take something on {words.Count(silent, "issue", "issues")} on which it has not said what it wants"],
        ];
        return $"{words.Count(asked)}: {string.Join("; ", parts)}";
    }

    IEnumerable<string> On(string what, IEnumerable<Move> moves)
    {
        var issues = moves.Select(m => m.From is { } wanted ? $"{words.Issue(m.Issue)} ({words.Option(m.Issue, wanted)})" : words.Issue(m.Issue)).ToArray();
        return issues.Length == 0 ? [] : [$"{what} {Wording.And(issues)}"];
    }

    IEnumerable<Cell[]> Sureness(int[] places)
    {
        yield return Row("what binds", places, (p, _) => p.Binding switch
        {
            null => "not known",
            { IsEmpty: true } => "nothing",
            { } ids => string.Join("; ", ids.Select(words.ShortElement)),
        });
        yield return Row("acceptable", places, (p, _) => p.Zone == Analysis.Sureness.Sure
            ? "for every value in the ranges judged"
            : "by point values, not for every value in the ranges judged");
        yield return Row("accepted in draws", places, (p, _) => Draws(p.Acceptance));
        yield return Row("rests on", places, (p, _) => p.RestsOn.IsEmpty ? "no confidence or report named" : string.Join(", ", p.RestsOn));
    }

    string Draws(AcceptanceShares shares)
    {
        var each = string.Join(", ", known.Parties.Select((p, i) => $"{p.Name} {words.Share(shares.Parties[i])}"));
        return $"by all {words.Share(shares.All)} (standard error {(shares.StandardError * 100).ToString("0.0", words.Culture)} %); {each}";
    }

    string LikedBy(int place) => string.Join(", ", answer.Criteria
        .Select(c => (c.Criterion, Rank: c.Ranked.IndexOf(place)))
        .Where(c => c.Rank >= 0)
        .Select(c => $"{Wording.Label(c.Criterion)} ({Ordinal(c.Rank + 1)})"));

    string Ordinal(int rank) => rank switch
    {
        1 => "best",
        2 => "2nd",
        3 => "3rd",
        _ => string.Create(words.Culture, $"{rank}th"),
    };

    Cell[] Row(string label, int[] places, Func<BridgePackage, int, Cell> cell) =>
        [new(label, Tone.Faint), .. places.Select(place => cell(answer.Packages[place], place))];
}
