using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>Why there is no package for all, in plain sentences; or, where there is one, what binds.</summary>
static class WhyPage
{
    public static void Write(Page page, Problem problem, WhyAnswer answer)
    {
        var standing = problem.Standing;
        var sentences = new WhySentences(new Wording(standing.Case, page.Terminal.Culture), standing, answer);
        page.Blank();
        page.Line(sentences.Verdict());
        if (answer.Conflicts.Length > 0)
        {
            Conflicts(page, sentences, answer.Conflicts);
        }

        if (answer.Corrections.Length > 0)
        {
            Corrections(page, sentences, answer.Corrections);
        }

        if (answer.Binding.Length > 0)
        {
            Binding(page, sentences, answer.Binding);
        }

        page.Heading("What this rests on");
        Judgements.Write(page, sentences.Words, problem);
        if (!answer.Complete)
        {
            page.Blank();
            page.Line(answer.Feasible == true
                ? "Stopped at the limit: which rules and reservations bind is not known. A greater --limit goes further."
                : "This is not all: more conflicts or corrections exist, or the search stopped at the limit. A greater --most or --limit shows more.");
        }
    }

    static void Conflicts(Page page, WhySentences sentences, ImmutableArray<ImmutableArray<EntryId>> conflicts)
    {
        page.Heading(conflicts.Length == 1 ? "What is in conflict" : "What is in conflict, each of these by itself");
        foreach (var conflict in conflicts)
        {
            page.Blank();
            page.Line(sentences.Conflict(conflict));
            foreach (var id in conflict)
            {
                page.Item("-", $"{sentences.Element(id)} [{id}]", indent: 2);
            }
        }
    }

    static void Corrections(Page page, WhySentences sentences, ImmutableArray<Correction> corrections)
    {
        page.Heading("What would open a way, those that keep the most red lines and rules first");
        foreach (var (correction, n) in corrections.Select((c, i) => (c, i + 1)))
        {
            page.Blank();
            page.Item($"{n}.", sentences.Drop(correction));
            page.Item("  ", sentences.Opens(correction));
            page.Item("  ", sentences.Nearest(correction));
        }

        page.Blank();
        page.Line("None of these is advice: each says what would follow if it were dropped, not that it should be.");
    }

    static void Binding(Page page, WhySentences sentences, ImmutableArray<Binding> binding)
    {
        page.Heading("What binds: without it alone, some criterion would have a better package");
        foreach (var element in binding)
        {
            page.Item("-", $"{sentences.Element(element.Id)} [{element.Id}]", indent: 2);
            page.Item(" ", sentences.Without(element), indent: 2);
        }

        page.Faint("Shares of a best possible gain are measured in the zone that is then wider.");
    }
}
