using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>The words that the parts of the page on sequences share.</summary>
static class SequenceWords
{
    /// <summary>How a package is chosen, by its key.</summary>
    public static string Choice(Visit visit, string key)
    {
        var chosen = new ChosenPackage(key, null, true);
        return chosen switch
        {
            { Criterion: { } criterion } => visit.Texts["the best package by: {0}", visit.Texts[Wording.Label(criterion)]],
            { Proposal: { } id } => visit.Texts["the terms of the proposal {0}", Names.Apart(Proposal(visit, id)?.Name ?? id.Value)],
            _ => visit.Texts["only what holds under every package"],
        };
    }

    public static Obligation Obligation(SequenceAnswers sequence, EntryId id) => sequence.Standing.Case.Obligations.First(o => o.Id == id);

    public static bool IsTempted(double temptation) => temptation > Sequencing.Tolerance;

    static Proposal? Proposal(Visit visit, EntryId id) =>
        visit.View.Standing.Case.Proposals.Concat(visit.View.Standing.Drafts).FirstOrDefault(p => p.Id == id);
}
