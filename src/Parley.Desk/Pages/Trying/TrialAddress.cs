using System.Globalization;
using Microsoft.AspNetCore.Http;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Desk;

/// <summary>
/// A what-if as an address holds it: <c>off=RULE</c>, <c>reservation.ACTOR=0.35</c>, <c>accept.ACTOR=issue=option</c>,
/// <c>refuse.ACTOR=issue=option</c>, <c>steps.OBLIGATION=3</c>, <c>phase.OBLIGATION=2</c>, <c>after.OBLIGATION=OTHER</c> (<c>-</c>: none),
/// <c>guarantee.ID=0.1</c>, <c>hold.PARTY=0.1</c>. A control of a form left as the case has it says nothing.
/// </summary>
static class TrialAddress
{
    public const string Off = "off", Reservation = "reservation.", Accept = "accept.", Refuse = "refuse.", Steps = "steps.", Phase = "phase.", After = "after.", Guarantee = "guarantee.", Hold = "hold.";

    /// <summary>Three fields that together name one more: what (<see cref="Accept"/> or <see cref="Refuse"/>), by whom, which <c>issue=option</c>.</summary>
    public const string AddAs = "add", AddBy = "add-by", AddTerm = "add-term";

    public const string Nothing = "-";

    static readonly string[] Kinds = [Reservation, Accept, Refuse, Steps, Phase, After, Guarantee, Hold];

    /// <summary>The trials of an address in an order of their own, and the pairs that cannot be read as one.</summary>
    public static (List<Trial> Trials, List<string> Unread) Read(IQueryCollection query, Standing standing)
    {
        var (trials, unread) = (new List<Trial>(), new List<string>());
        foreach (var (key, value) in Pairs(query).Distinct().Order())
        {
            if (value.Length == 0 || IsAsRecorded(key, value, standing))
            {
                continue;
            }

            if (One(key, value) is { } trial)
            {
                trials.Add(trial);
            }
            else
            {
                unread.Add($"{key}={value}");
            }
        }

        return (trials, unread);
    }

    /// <summary>How an address names a trial.</summary>
    public static (string Key, string? Value) Pair(Trial trial) => trial switch
    {
        Trial.Without w => (Off, w.Rule.Value),
        Trial.Leaving l => (Reservation + l.Actor, Number(l.Worth)),
        Trial.Accepts a => (Accept + a.Actor, TermOf(a.Term)),
        Trial.Refuses r => (Refuse + r.Actor, TermOf(r.Term)),
        Trial.InSteps s => (Steps + s.Obligation, Number(s.Steps)),
        Trial.InPhase p => (Phase + p.Obligation, Number(p.Phase)),
        Trial.After a => (After + a.Obligation, a.Other?.Value ?? Nothing),
        Trial.Guaranteed g => (Guarantee + g.Guarantee, Number(g.Worth)),
        Trial.HeldTo h => (Hold + h.Party, Number(h.Worth)),
        _ => throw new ArgumentOutOfRangeException(nameof(trial)),
    };

    public static string TermOf(Term term) => $"{term.Issue}={term.Option}";

    public static Term? TermOf(string text) =>
        text.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? new Term(new(text[..at]), new(text[(at + 1)..])) : null;

    /// <summary>A number as an address and a slider hold it.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    static IEnumerable<(string Key, string Value)> Pairs(IQueryCollection query)
    {
        foreach (var (key, values) in query)
        {
            if (key == Off || Array.Exists(Kinds, k => key.StartsWith(k, StringComparison.Ordinal)))
            {
                foreach (var value in values)
                {
                    yield return (key, value ?? "");
                }
            }
        }

        if ((query[AddAs].ToString(), query[AddBy].ToString(), query[AddTerm].ToString()) is ({ Length: > 0 } what, { Length: > 0 } by, { Length: > 0 } term))
        {
            yield return ((what == "accept" ? Accept : Refuse) + by, term);
        }
    }

    static Trial? One(string key, string value)
    {
        if (key == Off)
        {
            return new Trial.Without(new(value));
        }

        var kind = Array.Find(Kinds, k => key.StartsWith(k, StringComparison.Ordinal))!;
        var of = key[kind.Length..];
        return (kind, Worth(value), Whole(value), TermOf(value)) switch
        {
            (Reservation, { } worth, _, _) => new Trial.Leaving(new(of), worth),
            (Accept, _, _, { } term) => new Trial.Accepts(new(of), term),
            (Refuse, _, _, { } term) => new Trial.Refuses(new(of), term),
            (Steps, _, { } steps, _) => new Trial.InSteps(new(of), steps),
            (Phase, _, { } phase, _) => new Trial.InPhase(new(of), phase),
            (After, _, _, _) => new Trial.After(new(of), value == Nothing ? null : new EntryId(value)),
            (Guarantee, { } worth, _, _) => new Trial.Guaranteed(new(of), worth),
            (Hold, { } worth, _, _) => new Trial.HeldTo(new(of), worth),
            _ => null,
        };
    }

    static bool IsAsRecorded(string key, string value, Standing standing)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal) + 1;
        var id = key[dot..];
        var obligation = standing.Case.Obligations.FirstOrDefault(o => o.Id.Value == id);
        return key[..dot] switch
        {
            Reservation => standing.ReservationOf(new(id)) is { } amount && Worth(value) is { } worth && Number(worth) == Number(amount.Point),
            Steps => obligation is not null && Whole(value) == obligation.Steps,
            Phase => obligation is not null && Whole(value) == obligation.Phase,
            After => obligation is not null && (obligation.After is [var one] ? value == one.Value : obligation.After.IsEmpty && value == Nothing),
            Guarantee => standing.Case.Guarantees.FirstOrDefault(g => g.Id?.Value == id) is { } guarantee && Worth(value) is { } worth && Number(worth) == Number(guarantee.Worth?.Point ?? 0),
            Hold => Worth(value) is 0,
            _ => false,
        };
    }

    static double? Worth(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var worth) && double.IsFinite(worth) ? worth : null;

    static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;
}
