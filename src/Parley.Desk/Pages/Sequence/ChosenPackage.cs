using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Of which package the obligations are looked at.</summary>
/// <param name="Key">Its name in the address.</param>
/// <param name="Package">The package; null: only obligations that hold under every package.</param>
/// <param name="Proven">False where a limit was hit: another may be the best by its criterion.</param>
public sealed record ChosenPackage(string Key, Package? Package, bool Proven)
{
    /// <summary>No package: the obligations that hold under every one.</summary>
    public const string None = "none";

    /// <summary>Where the address names none.</summary>
    public const string Default = "nash";

    const string OfProposal = "proposal:";
    const long Limit = 2_000_000;

    /// <summary>The criterion it is the best by; null if it is chosen otherwise.</summary>
    public Criterion? Criterion => CriterionOf(Key);

    /// <summary>The proposal whose terms it has; null if it is chosen otherwise.</summary>
    public EntryId? Proposal => Key.StartsWith(OfProposal, StringComparison.Ordinal) ? new EntryId(Key[OfProposal.Length..]) : null;

    /// <summary>The key of what an address names: the default where that is nothing here.</summary>
    public static string Known(Standing standing, string? key) =>
        key is not null && (key == None || CriterionOf(key) is not null || Whole(standing).Any(p => OfProposal + p.Id == key)) ? key : Default;

    /// <summary>The package of a key; of one that names nothing here, the default.</summary>
    internal static ChosenPackage Of(Standing standing, string key, Effort effort)
    {
        var work = effort.Next(Limit);
        if (key == None)
        {
            return new(None, null, true);
        }

        if (Whole(standing).FirstOrDefault(p => OfProposal + p.Id == key) is { } proposal)
        {
            return new(key, new Package([.. standing.Case.Issues.Select(i => i.IndexOf(proposal.Terms.First(t => t.Issue == i.Id).Option))]), true);
        }

        var criterion = CriterionOf(key) ?? Parley.Analysis.Criterion.Nash;
        var first = Bridge.First(Problem.Compile(standing), criterion, work);
        return new(KeyOf(criterion), first.Package, first.Proven);
    }

    /// <summary>What can be chosen: the criteria the case can answer, proposals that settle every issue, none.</summary>
    public static ImmutableArray<string> Keys(Standing standing)
    {
        var worths = standing.Case.Parties.Any(p => standing.ValuationOf(p.Id) is not null);
        var criteria = Enum.GetValues<Criterion>().Where(c => c is Parley.Analysis.Criterion.Movement ? !standing.Case.Positions.IsEmpty : worths).Select(KeyOf);
        return [.. criteria, .. Whole(standing).Select(p => OfProposal + p.Id), None];
    }

    /// <summary>The key of a criterion's best package.</summary>
    public static string KeyOf(Criterion criterion) => criterion.ToString().ToLowerInvariant();

    static Criterion? CriterionOf(string key) => Enum.GetValues<Criterion>().Select(c => (Criterion?)c).FirstOrDefault(c => KeyOf(c!.Value) == key);

    static IEnumerable<Proposal> Whole(Standing standing) =>
        standing.Case.Proposals.Concat(standing.Drafts).Where(p => standing.Case.Issues.All(i => p.Terms.Any(t => t.Issue == i.Id)));
}
