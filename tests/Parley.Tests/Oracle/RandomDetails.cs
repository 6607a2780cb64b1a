using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>Adds to a random case what the analyses do not read: how confidences came, words, decisions, progress, lists.</summary>
public sealed class RandomDetails
{
    static readonly ActorId Harbour = new("harbour");
    readonly Dice dice;
    readonly Case whole;
    readonly ActorId[] actors;

    RandomDetails(Case whole, int seed)
    {
        dice = new Dice(seed);
        this.whole = whole;
        actors = [.. whole.Actors.Select(a => a.Id)];
    }

    public static Case AddTo(Case whole, int seed) => new RandomDetails(whole, seed).Add();

    Case Add()
    {
        var lists = whole.Obligations.IsEmpty ? [] : Enumerable.Range(1, dice.Between(0, 2)).Select(List).ToImmutableArray();
        return whole with
        {
            Confidences = [.. whole.Confidences.Select(c => c with { How = Maybe(Enum.GetValues<ConfidenceMeans>()), Recorded = dice.Chance(0.5) ? c.Date.Start.AddDays(dice.Between(0, 3)) : null })],
            Proposals = [.. whole.Proposals.Select(p => p with { Articles = Some(Article), Decisions = Some(_ => Decision()) })],
            Obligations = [.. whole.Obligations.Select(o => o with { Progress = Some(_ => Progress(o, lists)) })],
            Lists = lists,
        };
    }

    Article Article(int n) => new()
    {
        Id = new($"a{n}"),
        About = dice.Pick(whole.Issues).Id,
        Text = dice.Chance(0.8) ? "The truce holds." : null,
        Texts = Texts(),
        Alternatives = Some(i => new Alternative { Id = new($"b{i}"), By = Maybe(actors), Text = "The truce [[p1: ends]] holds.", Texts = Texts() }),
    };

    ImmutableArray<ArticleText> Texts() =>
        [.. new[] { "ar", "zh-hant", "pt-br" }.Where(_ => dice.Chance(0.3)).Select(tag => new ArticleText(new(tag), $"… {tag}", dice.Pick(Enum.GetValues<TextStatus>())))];

    Decision Decision() => new()
    {
        By = Harbour,
        Date = Around(),
        For = dice.Pick(actors),
        What = dice.Chance(0.5) ? "As it is" : null,
        Confidences = dice.Chance(0.5) ? [] : [.. dice.Some(whole.Confidences).Select(c => c.Id)],
    };

    ObligationProgress Progress(Obligation of, ImmutableArray<ExchangeList> lists)
    {
        int[] batches = [.. lists.Where(l => l.Of == of.Id).SelectMany(l => l.Entries).Select(e => e.Batch).OfType<int>()];
        var part = dice.Between(0, 2);
        return new()
        {
            Date = Around(),
            State = dice.Pick([ObligationState.Reported, ObligationState.Verified, ObligationState.Disputed, ObligationState.Done]),
            By = Maybe(actors),
            What = dice.Chance(0.5) ? "Seen" : null,
            Step = part == 1 ? dice.Between(1, of.Steps) : null,
            Batch = part == 2 && batches.Length > 0 ? dice.Pick(batches) : null,
        };
    }

    ExchangeList List(int n) => new()
    {
        Id = new($"list{n}"),
        Name = $"list{n}",
        Of = dice.Pick(whole.Obligations).Id,
        By = Maybe(actors),
        Entries = Some(i => new ExchangeListEntry
        {
            Id = new($"e{i}"),
            Name = i % 2 == 0 ? $"Name {i}" : null,
            PenName = i % 2 == 0 ? null : $"Pen {i}",
            Category = dice.Chance(0.5) ? "driver" : null,
            Status = dice.Chance(0.5) ? "named" : null,
            Batch = dice.Chance(0.7) ? dice.Between(1, 2) : null,
            Veto = dice.Chance(0.7) ? [] : dice.Some(actors),
            Agreed = dice.Chance(0.7) ? [] : dice.Some(actors),
        }),
    };

    DateSpan Around() => new(whole.AsOf.AddDays(dice.Between(-3, 2)));

    T? Maybe<T>(IReadOnlyList<T> from) where T : struct => dice.Chance(0.5) ? dice.Pick(from) : null;

    ImmutableArray<T> Some<T>(Func<int, T> make) => [.. Enumerable.Range(1, dice.Between(0, 3)).Select(make)];
}
