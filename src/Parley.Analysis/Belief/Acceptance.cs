using System.Collections.Immutable;
using System.Numerics;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>
/// How often each party accepts a package, and how often all do, when every interval is drawn independently and uniformly:
/// weights before normalising, values, bonuses, and reservations with their shifts. Each interval is drawn once a draw.
/// </summary>
public static class Acceptance
{
    /// <summary>The shares for one package.</summary>
    /// <param name="standing">What is in force and known.</param>
    /// <param name="package">The package.</param>
    /// <param name="samples">How many draws, above 0.</param>
    /// <param name="seed">Their seed.</param>
    public static AcceptanceShares Of(Standing standing, Package package, int samples, ulong seed) =>
        Of(Problem.Compile(standing), [package], samples, seed)[0];

    /// <summary>The shares for several packages, each judged by the same draws.</summary>
    /// <param name="problem">The case.</param>
    /// <param name="packages">The packages.</param>
    /// <param name="samples">How many draws, above 0.</param>
    /// <param name="seed">Their seed.</param>
    /// <param name="threads">How many threads may share the work; the answer is the same for any number.</param>
    /// <param name="cancel">Stops at once with <see cref="OperationCanceledException"/>.</param>
    public static ImmutableArray<AcceptanceShares> Of(
        Problem problem, IReadOnlyList<Package> packages, int samples, ulong seed, int threads = 1, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(samples);
        var options = packages.Select(p => p.Options.ToArray()).ToArray();
        var judges = JudgeDraws.Of(problem.Judges, options, seed);
        var voters = problem.Consents.Select(c => options.Select(o => new Voter(problem, c, o)).ToArray()).ToArray();
        var counts = packages.Select(_ => new long[voters.Length + 1]).ToArray();
        var blocks = (int)((samples + JudgeDraws.Block - 1L) / JudgeDraws.Block);
        Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, block =>
        {
            var first = (long)block * JudgeDraws.Block;
            var agrees = judges.Select(j => j.Agrees(first)).ToArray();
            Count(agrees, voters, (int)Math.Min(JudgeDraws.Block, samples - first), counts);
        });
        return [.. counts.Select(c => Shares(c, samples, seed))];
    }

    static void Count(ulong[][][] agrees, Voter[][] voters, int draws, long[][] counts)
    {
        for (var x = 0; x < counts.Length; x++)
        {
            for (var word = 0; word * 64 < draws; word++)
            {
                var drawn = Mask(draws, word);
                for (var p = 0; p < voters.Length; p++)
                {
                    var yes = voters[p][x].Accepts(agrees, x, word);
                    Interlocked.Add(ref counts[x][p], BitOperations.PopCount(yes & Mask(draws, word)));
                    drawn &= yes;
                }

                Interlocked.Add(ref counts[x][^1], BitOperations.PopCount(drawn));
            }
        }
    }

    static ulong Mask(int draws, int word) => draws - word * 64 >= 64 ? ulong.MaxValue : (1UL << (draws - word * 64)) - 1;

    static AcceptanceShares Shares(long[] counts, int samples, ulong seed)
    {
        var shares = counts.Select(c => c / (double)samples).ToArray();
        var all = shares[^1];
        return new AcceptanceShares([.. shares[..^1]], all, Math.Sqrt(all * (1 - all) / samples), samples, seed);
    }

    /// <summary>A party's answer to one package: what its rules settle, and whose worths it still depends on.</summary>
    sealed class Voter
    {
        readonly bool never;
        readonly int[] required;
        readonly int[][] members;
        readonly int needed;

        public Voter(Problem problem, Consent consent, int[] options)
        {
            bool Broken(int element) => problem.Elements[element].Breach?.IsBrokenBy(options) == true;
            int[] Judges(int[] elements) => [.. elements.Select(e => problem.Elements[e].Judge).Where(j => j >= 0)];
            never = consent.IsImpossible || Array.Exists(consent.Required, Broken);
            required = Judges(consent.Required);
            members = [.. consent.Members.Where(m => !Array.Exists(m, Broken)).Select(Judges)];
            needed = consent.Needed;
        }

        /// <summary>A bit a draw of 64.</summary>
        public ulong Accepts(ulong[][][] agrees, int package, int word)
        {
            if (never || members.Length < needed)
            {
                return 0;
            }

            var yes = All(required, agrees, package, word);
            return needed == 0 ? yes : yes & AtLeast([.. members.Select(m => All(m, agrees, package, word))]);
        }

        static ulong All(int[] judges, ulong[][][] agrees, int package, int word)
        {
            var yes = ulong.MaxValue;
            foreach (var judge in judges)
            {
                yes &= agrees[judge][package][word];
            }

            return yes;
        }

        /// <summary>The draws in which at least as many agree as are needed.</summary>
        ulong AtLeast(ulong[] votes)
        {
            var reached = new ulong[needed + 1];
            reached[0] = ulong.MaxValue;
            foreach (var vote in votes)
            {
                for (var k = needed; k > 0; k--)
                {
                    reached[k] |= reached[k - 1] & vote;
                }
            }

            return reached[needed];
        }
    }
}
