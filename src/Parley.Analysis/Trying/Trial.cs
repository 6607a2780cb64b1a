using Parley.Model;

namespace Parley.Analysis;

/// <summary>One thing that is tried as if it were otherwise. Closed: the records within.</summary>
public abstract record Trial
{
    private Trial() { }

    /// <summary>What stands with it; null if it names nothing there, or cannot be.</summary>
    internal abstract Standing? Apply(Standing standing);

    /// <summary>A rule does not hold.</summary>
    public sealed record Without(EntryId Rule) : Trial
    {
        internal override Standing? Apply(Standing standing) => standing.Case.Rules.Any(r => r.Id == Rule)
            ? standing with { Case = standing.Case with { Rules = standing.Case.Rules.RemoveAll(r => r.Id == Rule) } }
            : null;
    }

    /// <summary>Leaving without a deal is worth that much to a party or ratifier, shifts of events included; 0 to 1.</summary>
    public sealed record Leaving(ActorId Actor, double Worth) : Trial
    {
        internal override Standing? Apply(Standing standing)
        {
            var c = standing.Case;
            return Worth is < 0 or > 1 || standing.ValuationOf(Actor) is null ? null : standing with
            {
                Case = c with
                {
                    Valuations = [.. c.Valuations.Select(v => v.Of == Actor ? v with { Reservation = new Amount(Worth) } : v)],
                    Events = [.. c.Events.Select(e => e with { Shifts = e.Shifts.RemoveAll(s => s.Key == Actor) })],
                },
            };
        }
    }

    /// <summary>A party or ratifier takes no package with a term.</summary>
    public sealed record Refuses(ActorId Actor, Term Term) : Trial
    {
        internal override Standing? Apply(Standing standing) => TriedStance.Names(standing.Case, Actor, Term)
            ? standing with { Case = standing.Case with { Rules = standing.Case.Rules.Add(TriedStance.Refusal(Actor, Term)) } }
            : null;
    }

    /// <summary>A party or ratifier has nothing against a term: no rule of its own that names options excludes it, and its positions accept it. A limit on a sum stays.</summary>
    public sealed record Accepts(ActorId Actor, Term Term) : Trial
    {
        internal override Standing? Apply(Standing standing) => TriedStance.Names(standing.Case, Actor, Term)
            ? standing with { Case = TriedStance.Accepting(standing, Actor, Term) }
            : null;
    }

    /// <summary>An obligation is carried out in that many equal steps, 1 to <see cref="Most"/>.</summary>
    public sealed record InSteps(EntryId Obligation, int Steps) : Trial
    {
        /// <summary>The most steps that can be tried.</summary>
        public const int Most = 24;

        internal override Standing? Apply(Standing standing) => Steps is < 1 or > Most ? null
            : TriedOrder.Change(standing, Obligation, o => o with { Steps = Steps });
    }

    /// <summary>An obligation is carried out in that phase, from 1.</summary>
    public sealed record InPhase(EntryId Obligation, int Phase) : Trial
    {
        internal override Standing? Apply(Standing standing) => Phase < 1 ? null : TriedOrder.Change(standing, Obligation, o => o with { Phase = Phase });
    }

    /// <summary>An obligation waits for that one and no other; null: for none.</summary>
    public sealed record After(EntryId Obligation, EntryId? Other) : Trial
    {
        internal override Standing? Apply(Standing standing) => TriedOrder.Change(standing, Obligation, o => o with { After = Other is { } other ? [other] : [] });
    }

    /// <summary>By stopping midway a party forfeits that much of a guarantee; 0 to 1.</summary>
    public sealed record Guaranteed(EntryId Guarantee, double Worth) : Trial
    {
        internal override Standing? Apply(Standing standing) => Worth is >= 0 and <= 1 && standing.Case.Guarantees.Any(g => g.Id == Guarantee)
            ? standing with { Case = standing.Case with { Guarantees = [.. standing.Case.Guarantees.Select(g => g.Id == Guarantee ? g with { Worth = new Amount(Worth) } : g)] } }
            : null;
    }

    /// <summary>One more guarantee is held against a party; what it forfeits by stopping midway, 0 to 1.</summary>
    public sealed record HeldTo(ActorId Party, double Worth) : Trial
    {
        internal override Standing? Apply(Standing standing) => Worth is >= 0 and <= 1 && standing.Case.Parties.Any(p => p.Id == Party)
            ? standing with { Case = standing.Case with { Guarantees = standing.Case.Guarantees.Add(new Guarantee { Against = Party, Worth = new Amount(Worth) }) } }
            : null;
    }
}
