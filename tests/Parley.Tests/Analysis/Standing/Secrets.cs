using System.Collections.Immutable;
using Parley.Model;
using Parley.Tests.Oracle;

namespace Parley.Tests;

/// <summary>
/// Adds to a case, at random places, what one actor may not know: confidences, all kinds of entries that rest on them, and
/// what is between others.
/// </summary>
sealed class Secrets
{
    readonly Dice dice;
    readonly Case open;
    readonly ActorId reader;
    readonly ActorId[] others;
    readonly ImmutableArray<Confidence> confidences;

    Secrets(Case open, ActorId reader, int seed)
    {
        dice = new Dice(seed);
        this.open = open;
        this.reader = reader;
        others = [.. open.Actors.Select(a => a.Id).Where(a => a != reader)];
        var count = dice.Between(1, 4);
        confidences = [.. Enumerable.Range(1, count).Select(number => Confidence(number, count))];
    }

    public static Case AddTo(Case open, ActorId reader, int seed) => new Secrets(open, reader, seed).Add();

    Case Add() => open with
    {
        Parties = [.. open.Parties.Select(Party)],
        Mediators = Among(open.Mediators, new Mediator { Id = new("hidden-mediator"), Name = "Hidden", RestsOn = Resting() }),
        Outside = Among(open.Outside, new OutsideActor { Id = new("hidden-actor"), Name = "Hidden", RestsOn = Resting() }),
        Channels = Among(open.Channels, new Channel { Of = [others[0], reader], RestsOn = Resting() }),
        Valuations = Valuations(),
        Rules = Among([.. open.Rules.Select(Citing)], new Rule { Id = new("hidden-rule"), By = dice.Pick(others), Form = new RuleForm.Forbid(Box()), Since = dice.Chance(0.5) ? open.AsOf : null, RestsOn = Resting() },
            new Rule { Id = new("hidden-practical"), Form = new RuleForm.Forbid(Box()), Until = open.AsOf.AddDays(-1), RestsOn = Resting() }),
        Positions = Among(open.Positions, [.. Enumerable.Range(0, dice.Between(1, 4)).Select(_ => Position())]),
        Confidences = Among(open.Confidences, [.. confidences]),
        Conveyed = Among(open.Conveyed, new Conveyed { By = others[0], To = others[1], Confidence = dice.Pick(confidences).Id }),
        Promises = Among(open.Promises, new Promise { By = others[1], To = others[0], What = "Hidden" }),
        Proposals = Proposals(),
        Obligations = Obligations(),
        Lists = Lists(),
        Guarantees = Among(open.Guarantees, new Guarantee { Against = open.Parties[0].Id, Worth = new(0.5), RestsOn = Resting() }),
        Events = Among(open.Events, new Event { Happened = true, Shifts = [KeyValuePair.Create(open.Parties[0].Id, new Amount(0.2))], RestsOn = Resting() }),
        Meetings = Among(open.Meetings, new Meeting { Venue = "Hidden", RestsOn = Resting() }),
        Figures = Among(open.Figures, new Figure { What = "Hidden", RestsOn = Resting() }),
        Reports = Among(open.Reports, new Report { Id = new("hidden-report"), RestsOn = [dice.Pick(confidences).Id] }),
    };

    /// <summary>Between others, without a permission for the reader that has not ended, some of them yet to come, some resting on the next.</summary>
    Confidence Confidence(int number, int count) => new()
    {
        Id = new($"hidden-{number}"),
        From = dice.Pick(others),
        To = [dice.Pick(others)],
        Date = new(open.AsOf.AddDays(dice.Between(-5, 1))),
        Says = $"Hidden {dice.Between(0, 99)}",
        RestsOn = number < count && dice.Chance(0.5) ? [new EntryId($"hidden-{number + 1}")] : null,
        How = dice.Pick(Enum.GetValues<ConfidenceMeans>()),
        Recorded = open.AsOf.AddDays(1),
        As = dice.Pick([ConfidenceUse.Said, ConfidenceUse.Idea]),
        MayTell = dice.Chance(0.5) ? new(false, [reader]) : MayTell.Nobody,
        Until = open.AsOf.AddDays(-1),
    };

    /// <summary>On a secret, by itself or through a report.</summary>
    ImmutableArray<EntryId> Resting() => dice.Between(0, 2) switch
    {
        0 => [new("hidden-report")],
        1 => [new("told"), dice.Pick(confidences).Id],
        _ => [dice.Pick(confidences).Id],
    };

    Party Party(Party party) => dice.Chance(0.5) ? party : party with
    {
        Note = "Hidden",
        RestsOn = Resting(),
        Ratifiers = Among(party.Ratifiers, new Ratifier { Id = new($"{party.Id}/hidden"), Name = "Hidden", Reachable = false, RestsOn = Resting() }),
    };

    ImmutableArray<Valuation> Valuations()
    {
        var known = open.Valuations.Select(v => v with { Bonuses = Among(v.Bonuses, new Bonus { When = Box(), Worth = new(0.3), RestsOn = Resting() }) });
        var patterns = open.Valuations.Where(v => v.Of != reader).ToArray();
        Valuation[] hidden = patterns.Length == 0 ? [] :
        [
            dice.Pick(patterns) with { Since = open.AsOf, Reservation = new(0.9), RestsOn = Resting() },
            dice.Pick(patterns) with { Since = open.AsOf.AddDays(-1), Basis = Basis.Stated, Author = others[0].Value },
        ];
        return Among([.. known], hidden);
    }

    Position Position()
    {
        var issue = dice.Pick(open.Issues);
        var inPrivate = dice.Chance(0.5);
        return new()
        {
            Party = dice.Pick([.. open.Parties.Select(p => p.Id).Where(p => p != reader || !inPrivate)]),
            Date = new(open.AsOf.AddDays(dice.Between(-6, 0))),
            Issue = issue.Id,
            Said = inPrivate ? Said.Private : Said.Public,
            Wants = dice.Pick(issue.Options).Id,
            RefusesRest = dice.Chance(0.5),
            RestsOn = !inPrivate ? Resting() : dice.Pick<ImmutableArray<EntryId>?>([null, [], Resting()]),
        };
    }

    ImmutableArray<Proposal> Proposals()
    {
        var known = open.Proposals.Select(p => p with
        {
            RestsOn = dice.Chance(0.5) ? Resting() : null,
            Note = "Hidden",
            BuildsOn = dice.Pick<EntryId?>([null, new("hidden-proposal"), new("hidden-draft")]),
            Articles = [.. p.Articles.Select(Article)],
            Decisions = Among(p.Decisions, new Decision { By = others[0], Date = new(open.AsOf), For = reader, What = "Hidden", Confidences = [dice.Pick(confidences).Id] }),
            Sources = Maybe(p.Sources, new SourceRef(new("hidden-report"))),
            Responses = Among(p.Responses, new Response { Party = open.Parties[0].Id, Answer = Answer.Accept, RestsOn = Resting() }),
        });
        var between = new Proposal
        {
            Id = new("hidden-proposal"),
            Name = "Hidden",
            From = [others[0]],
            To = [others[1]],
            Date = new(open.AsOf),
            Terms = [new(open.Issues[0].Id, open.Issues[0].Options[0].Id)],
            Responses = [.. open.Parties.Select(p => new Response { Party = p.Id, Answer = Answer.Accept })],
            Sources = Maybe([], new SourceRef(new("hidden-report"))),
        };
        return Among([.. known], between, between with { Id = new("hidden-draft"), Date = null, To = [reader], Sources = [new(new("told"))] });
    }

    Article Article(Article article) => article with
    {
        RestsOn = dice.Chance(0.5) ? Resting() : [],
        Note = "Hidden",
        Alternatives = Among(
            [.. article.Alternatives.Select(a => a with { RestsOn = dice.Chance(0.5) ? [] : null, Because = "Hidden" })],
            new Alternative { Id = new("hidden-wording"), By = others[0], Text = "Hidden", Texts = [new(new("ar"), "Hidden")], RestsOn = Resting() }),
    };

    ImmutableArray<Obligation> Obligations()
    {
        var progress = new ObligationProgress { Date = new(open.AsOf), State = ObligationState.Disputed, What = "Hidden", RestsOn = Resting() };
        var hidden = new Obligation { Id = new("hidden-deed"), Name = "Hidden", Progress = [progress with { RestsOn = null }], RestsOn = Resting() };
        return Among([.. open.Obligations.Select(o => o with { After = Maybe(o.After, hidden.Id), Progress = Among(o.Progress, progress, progress with { Date = new(open.AsOf.AddDays(1)), RestsOn = [] }) })], hidden);
    }

    ImmutableArray<ExchangeList> Lists()
    {
        var entry = new ExchangeListEntry { Id = new("hidden-entry"), Name = "Hidden", RestsOn = Resting() };
        var hidden = new ExchangeList { Id = new("hidden-list"), Name = "Hidden", Of = open.Obligations.FirstOrDefault()?.Id, Entries = [entry with { RestsOn = null }], RestsOn = Resting() };
        return Among([.. open.Lists.Select(l => l with { Entries = Among([.. l.Entries.Select(e => Named(l, e))], entry) })], hidden);
    }

    /// <summary>The name behind a pen-name, which is not for the reader where the list is another's.</summary>
    ExchangeListEntry Named(ExchangeList list, ExchangeListEntry entry) => entry.PenName is null || list.By == reader ? entry : entry with
    {
        Name = "Hidden",
        Note = "Hidden",
        Because = "Hidden",
        RestsOn = dice.Chance(0.5) ? [] : null,
        Sources = Maybe([], new SourceRef(new("told"))),
    };

    T Citing<T>(T entry) where T : Entry => (T)((Entry)entry with { Sources = Maybe(entry.Sources, new SourceRef(new("hidden-report"))) });

    Box Box() => new([new(open.Issues[0].Id, [dice.Pick(open.Issues[0].Options).Id])]);

    ImmutableArray<T> Maybe<T>(ImmutableArray<T> items, T hidden) => dice.Chance(0.5) ? items.Add(hidden) : items;

    /// <summary>The known entries in their order, with the hidden ones between them.</summary>
    ImmutableArray<T> Among<T>(ImmutableArray<T> known, params T[] hidden)
    {
        foreach (var secret in hidden)
        {
            known = known.Insert(dice.Between(0, known.Length), secret);
        }

        return known;
    }
}
