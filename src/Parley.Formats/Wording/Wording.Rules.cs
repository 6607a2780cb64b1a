using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

public sealed partial class Wording
{
    const string ReservationSuffix = "/reservation";

    /// <summary>What a rule says, whose it is and how firm: <c>The North takes no package with Length of the truce: Permanent (red line)</c>.</summary>
    public string Rule(Rule rule) => Say("{0} ({1})", Says(rule), Say(KindOf(rule)));

    /// <summary><c>red line</c>, <c>bottom line</c>, <c>condition</c>, or <c>practical</c> for what binds the world.</summary>
    public static string KindOf(Rule rule) => rule.IsPractical ? "practical" : Label(rule.Kind);

    /// <summary>A rule or reservation value by its id, in a sentence; <paramref name="reservation"/> gives what stands for an actor, shifts added.</summary>
    public string Element(EntryId id, Func<ActorId, Amount?> reservation)
    {
        if (whole.Rules.FirstOrDefault(r => r.Id == id) is { } rule)
        {
            return Rule(rule);
        }

        return ReservationOwner(id) is { } actor ? Reservation(actor, reservation) : id.Value;
    }

    /// <summary>A rule or reservation value in as few words as name it: the rule's id, or <c>reservation of The North</c>.</summary>
    public string ShortElement(EntryId id) => ReservationOwner(id) is { } actor ? Say("reservation of {0}", Actor(actor)) : id.Value;

    /// <summary>Whose reservation value an id such as <c>north/reservation</c> names; null for a rule.</summary>
    public ActorId? ReservationOwner(EntryId id) =>
        id.Value.EndsWith(ReservationSuffix, StringComparison.Ordinal) && whole.Rules.All(r => r.Id != id) ? new ActorId(id.Value[..^ReservationSuffix.Length]) : null;

    /// <summary>What an actor asks of a package before it prefers it to none, and whose judgement that is.</summary>
    public string Reservation(ActorId actor, Func<ActorId, Amount?> reservation)
    {
        var atLeast = reservation(actor) is { } amount ? Worth(amount) : Say("what leaving without a deal is worth to it");
        var says = Say("{0} takes no package worth less to it than {1}, its worth of leaving without a deal", Actor(actor), atLeast);
        return whole.Valuations.FirstOrDefault(v => v.Of == actor) is { } valuation ? Say("{0} ({1})", says, Whose(valuation)) : says;
    }

    /// <summary>What a box asks of a package: <c>Truce is “Six weeks” and Detainees is 10 or 20 people</c>.</summary>
    public string Box(Box box) => Box(box, "{0} is {1}");

    string Says(Rule rule)
    {
        var who = rule.By is { } by ? Actor(by) : null;
        return rule.Form switch
        {
            RuleForm.Forbid forbid => who is null ? Say("No package can have {0}", Together(forbid.Box)) : Say("{0} takes no package with {1}", who, Together(forbid.Box)),
            RuleForm.IfThen condition => who is null
                ? Say("In practice: if {0}, then {1}", Box(condition.If), Box(condition.Then))
                : Say("{0} asks: if {1}, then {2}", who, Box(condition.If), Box(condition.Then)),
            RuleForm.AtMost limit => who is null ? Sum(limit) : Say("{0} asks: {1}", who, Sum(limit)),
            _ => rule.Id.Value,
        };
    }

    string Together(Box box) => box.Sides.Length > 1 ? Say("{0} together", Box(box, "{0}: {1}")) : Box(box, "{0}: {1}");

    string Box(Box box, string link) => List(box.Sides.Select(s => Say(link, Issue(s.Issue), Options(s.Issue, s.Options))));

    string Sum(RuleForm.AtMost limit)
    {
        var issues = limit.Of.Select(o => Issue(o.Key)).ToImmutableArray();
        var most = limit.Limit.ToString("#,0.####", culture);
        return (limit.Of.All(CountsItself), issues.Length) switch
        {
            (true, 1) => Say("{0} is at most {1}", issues[0], most),
            (true, _) => Say("{0} add up to at most {1}", List(issues), most),
            (false, 1) => Say("what {0} takes adds up to at most {1}", issues[0], most),
            _ => Say("what {0} take adds up to at most {1}", List(issues), most),
        };
    }

    /// <summary>True where each number counts as what it is.</summary>
    static bool CountsItself(KeyValuePair<IssueId, ImmutableDictionary<OptionId, double>> side) => side.Value.All(o =>
        double.TryParse(o.Key.Value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) && number.Equals(o.Value));
}
