using Parley.Model;

namespace Parley.Analysis;

/// <summary>An element of C: a rule that is not practical, or a reservation.</summary>
/// <param name="Id">The rule's id, or <c>actor/reservation</c>.</param>
/// <param name="Rule">The rule; null for a reservation.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Breach">What breaks the rule; null for a reservation.</param>
/// <param name="Judge">The place of the judge whose reservation it is; -1 for a rule.</param>
sealed record Element(EntryId Id, Rule? Rule, ActorId Owner, Breach? Breach, int Judge);

/// <summary>What a party's yes asks, as places among the elements.</summary>
/// <param name="Party">The party.</param>
/// <param name="Required">Elements each package must meet: its own, and those of ratifiers all of whom must agree.</param>
/// <param name="Members">The elements of each reachable ratifier where only some must agree.</param>
/// <param name="Needed">How many of <paramref name="Members"/> must agree.</param>
sealed record Consent(ActorId Party, int[] Required, int[][] Members, int Needed)
{
    /// <summary>True if too few ratifiers are reachable.</summary>
    public bool IsImpossible => Needed > Members.Length;

    /// <summary>What the yes of <paramref name="party"/> asks.</summary>
    public static Consent Of(Party party, Element[] elements)
    {
        int[] Of(ActorId owner) => [.. Enumerable.Range(0, elements.Length).Where(i => elements[i].Owner == owner)];
        var own = Of(party.Id);
        int[][] reachable = [.. party.Ratifiers.Where(r => r.Reachable).Select(r => Of(r.Id))];
        if (party.Ratifiers.IsEmpty || party.Ratification is Ratification.All)
        {
            return new(party.Id, [.. own, .. reachable.SelectMany(r => r)], [], 0);
        }

        var needed = party.Ratification.Needed(party.Ratifiers.Length);
        return needed == reachable.Length
            ? new(party.Id, [.. own, .. reachable.SelectMany(r => r)], [], 0)
            : new(party.Id, own, reachable, needed);
    }
}
