using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>How the intervals are read when a worth is held against a reservation.</summary>
public enum Reading
{
    Sure,
    Point,
    Possible,
}

/// <summary>A member of C: a rule that is not practical (<paramref name="Rule"/>), or the reservation of an actor (no rule).</summary>
public sealed record Member(EntryId Id, ActorId Actor, Rule? Rule)
{
    public bool IsReservation => Rule is null;

    public bool IsRedLine => Rule is { Kind: RuleKind.RedLine };
}

/// <summary>Every package of a case that stands on a day, and who accepts it.</summary>
public sealed class World
{
    readonly Dictionary<ActorId, Judge> judges;

    public World(Case whole, DateOnly asOf) : this(InForce.Of(whole, asOf)) { }

    public World(InForce stands)
    {
        Stands = stands;
        Whole = stands.Whole;
        Packages = Boxes.Packages(Whole);
        judges = stands.Valuations.ToDictionary(v => v.Of, v => new Judge(stands, v));
        Valued = [.. stands.Parties.Where(p => judges.ContainsKey(p.Id)).Select(p => p.Id)];
        Unvalued = [.. stands.Parties.Where(p => !judges.ContainsKey(p.Id)).Select(p => p.Id)];
        Members =
        [
            .. stands.Rules.Where(r => r.By is not null).Select(r => new Member(r.Id, r.By!.Value, r)),
            .. stands.Parties.SelectMany(p => p.Ratifiers.Select(r => r.Id).Prepend(p.Id)).Where(judges.ContainsKey)
                .Select(actor => new Member(new EntryId($"{actor}/reservation"), actor, null)),
        ];
    }

    public InForce Stands { get; }

    public Case Whole { get; }

    public List<Package> Packages { get; }

    public ImmutableArray<ActorId> Valued { get; }

    public ImmutableArray<ActorId> Unvalued { get; }

    /// <summary>C, in its order: rules as in the file, then reservations, each party followed by its ratifiers.</summary>
    public ImmutableArray<Member> Members { get; }

    public Judge? JudgeOf(ActorId actor) => judges.GetValueOrDefault(actor);

    /// <summary>By point values.</summary>
    public double ReservationOf(ActorId actor) => (judges[actor].Reservation.Low + judges[actor].Reservation.High) / 2;

    public double WorthTo(ActorId actor, Package x) => judges[actor].Worth(x);

    public bool MeetsPractical(Package x) => !Stands.Rules.Any(r => r.By is null && Boxes.Breaks(Whole, r, x));

    public bool Meets(Member member, Package x, Reading reading = Reading.Point)
    {
        if (member.Rule is { } rule)
        {
            return !Boxes.Breaks(Whole, rule, x);
        }

        var judge = judges[member.Actor];
        var spare = reading switch
        {
            Reading.Sure => judge.Least(x) - judge.Reservation.High,
            Reading.Possible => judge.Greatest(x) - judge.Reservation.Low,
            _ => judge.Worth(x) - ReservationOf(member.Actor),
        };
        return spare >= -Boxes.Tolerance;
    }

    /// <summary>Whether a party says yes when <paramref name="holds"/> says which members of C are met or dropped.</summary>
    public bool SaysYes(Party party, Func<Member, bool> holds)
    {
        bool NothingAgainst(ActorId actor) => Members.Where(e => e.Actor == actor).All(holds);
        if (!NothingAgainst(party.Id))
        {
            return false;
        }

        if (party.Ratifiers.IsEmpty)
        {
            return true;
        }

        var agreeing = party.Ratifiers.Count(r => r.Reachable && NothingAgainst(r.Id));
        return party.Ratification switch
        {
            Ratification.Majority => 2 * agreeing > party.Ratifiers.Length,
            Ratification.Quota quota => agreeing >= quota.Count,
            _ => agreeing == party.Ratifiers.Count(r => r.Reachable),
        };
    }

    public bool Accepts(Party party, Package x, Reading reading = Reading.Point) => SaysYes(party, e => Meets(e, x, reading));

    public bool Feasible(Package x, Reading reading = Reading.Point, Member? dropped = null) =>
        MeetsPractical(x) && Stands.Parties.All(p => SaysYes(p, e => e == dropped || Meets(e, x, reading)));

    /// <summary>The zone of agreement in file order, with one member of C dropped or none.</summary>
    public List<Package> Zone(Reading reading = Reading.Point, Member? dropped = null) => [.. Packages.Where(x => Feasible(x, reading, dropped))];

    /// <summary>Parties too few of whose ratifiers can be reached.</summary>
    public IEnumerable<ActorId> CannotRatify => Stands.Parties.Where(p => !SaysYes(p, _ => true)).Select(p => p.Id);

    /// <summary>Ratifiers whose consent is assumed: unreachable under <c>all</c>, or reachable with neither valuation nor rule.</summary>
    public IEnumerable<ActorId> AssumedConsent =>
        from party in Stands.Parties
        from ratifier in party.Ratifiers
        where ratifier.Reachable
            ? !Members.Any(e => e.Actor == ratifier.Id)
            : party.Ratification is Ratification.All
        select ratifier.Id;
}
