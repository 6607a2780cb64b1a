using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Finds statements on the same matter with opposite stance. Pairs are found by words both have that few statements have, so the work grows with the number of statements.</summary>
static class Contradictions
{
    /// <summary>A word in more statements than this brings none together.</summary>
    const int Rare = 48;

    /// <summary>Of two statements of one paragraph one answers the other if so near, in code units.</summary>
    const int Near = 400;

    /// <summary>In the order of the reports; what is found does not depend on it.</summary>
    public static ImmutableArray<Contradiction> Of(IReadOnlyList<ComparedStatement> added, IReadOnlyList<IndexedReport> reports, int[] groupOf, CancellationToken cancel)
    {
        ComparedStatement[] statements = [.. added.OrderBy(s => reports[s.Report].Id, StringComparer.Ordinal).ThenBy(s => s.Place).ThenBy(s => s.Wording)];
        var postings = new Postings(statements.Select(s => s.Words), Rare);
        var seen = new HashSet<(ulong, ulong)>();
        var found = new List<(ComparedStatement First, ComparedStatement Second, string Why)>();
        for (var n = 0; n < statements.Length; n++)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var earlier in Earlier(statements, postings, n))
            {
                var (a, b) = (statements[earlier], statements[n]);
                if (!IsRepeated(a, b, groupOf) && Why(a, b, earlier == n - 1) is { } why && seen.Add((Math.Min(a.Wording, b.Wording), Math.Max(a.Wording, b.Wording))))
                {
                    found.Add(InOrder(a, b) < 0 ? (a, b, why) : (b, a, why));
                }
            }
        }

        return
        [
            .. found.OrderBy(f => f.First.Report).ThenBy(f => f.First.Place).ThenBy(f => f.Second.Report).ThenBy(f => f.Second.Place)
                .Select(f => new Contradiction(f.First.Id, f.Second.Id, [.. f.First.About.Where(f.Second.About.Contains)], f.Why)),
        ];
    }

    static int InOrder(ComparedStatement a, ComparedStatement b) => a.Report != b.Report ? a.Report.CompareTo(b.Report) : a.Place.CompareTo(b.Place);

    static string? Why(ComparedStatement a, ComparedStatement b, bool isNext) =>
        (isNext && a.Report == b.Report && b.Place - a.Place <= Near ? Opposition.WhyOfAnswer(a, b) : null) ?? Opposition.Why(a, b);

    /// <summary>Two texts of one origin: what stands in the one is the same statement as in the other, or answers one that is in its own text too.</summary>
    static bool IsRepeated(ComparedStatement a, ComparedStatement b, int[] groupOf) => a.Report != b.Report && groupOf[a.Report] == groupOf[b.Report];

    static SortedSet<int> Earlier(ComparedStatement[] statements, Postings postings, int number)
    {
        var earlier = new SortedSet<int>();
        foreach (var word in statements[number].Words)
        {
            foreach (var other in postings.Of(word))
            {
                if (other >= number)
                {
                    break;
                }

                earlier.Add(other);
            }
        }

        if (number > 0)
        {
            earlier.Add(number - 1);
        }

        return earlier;
    }
}
