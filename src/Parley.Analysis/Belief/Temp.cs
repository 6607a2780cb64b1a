// Stands in until Belief/Acceptance.cs lands: delete this file with that commit.
namespace Parley.Analysis;
static class Acceptance { public static AcceptanceShares[] Of(Standing s, System.Collections.Immutable.ImmutableArray<Parley.Model.Package> p, int n, ulong seed) => [.. p.Select(_ => new AcceptanceShares([.. s.Case.Parties.Select(_ => 0.0)], 0, 0, n, seed))]; }
