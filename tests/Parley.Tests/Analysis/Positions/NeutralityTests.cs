using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;
using Parley.Tests.Oracle;
using Xunit;

namespace Parley.Tests;

/// <summary>Gap and movement know no party, issue or option by its name or place.</summary>
public sealed class NeutralityTests
{
    const int Cases = 300;

    [Fact]
    public void Another_order_of_parties_issues_and_options_changes_nothing_else() =>
        ForCases((whole, seed) => Assert.Equal(Facts(whole, p => p), Facts(Reordered.Of(whole, seed), p => p)));

    [Fact]
    public void Other_names_of_parties_change_nothing_else() => ForCases((whole, seed) =>
    {
        var parties = whole.Parties.Select(p => p.Id).ToArray();
        var names = new Dice(seed).Shuffled(parties).Zip(parties).ToDictionary(n => n.First, n => new ActorId($"z-{n.Second}"));
        Assert.Equal(Facts(whole, p => names[p]), Facts(Renamed(whole, names), p => p));
    });

    static void ForCases(Action<Case, int> check)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            check(RandomCases.Next(seed), seed);
        }
    }

    /// <summary>What gap and movement say, without regard to order.</summary>
    static ImmutableSortedSet<string> Facts(Case whole, Func<ActorId, ActorId> name)
    {
        var standing = Standing.Of(whole, whole.AsOf, new Reader.Team());
        string Options(IEnumerable<OptionId> options) => string.Join(',', options.Select(o => o.Value).Order(StringComparer.Ordinal));
        string Close(Closeness c) => $"{c.Status} {Options(c.Overlap)} | {Options(c.OpenOptions)}";
        string Said(Stance? s) => s is null ? "-" : $"{s.Wants} {Options(s.Accepts)} | {Options(s.Refuses)} | {Options(s.Unsaid)} {s.Date}";
        string Class(PositionStep s) => string.Join(' ', s.Class.Select(c => $"{name(c.Key)}:{c.Value}").Order(StringComparer.Ordinal));
        var gap = Gap.Of(standing).Issues.SelectMany(i => i.Parties
            .Select(p => $"{i.Issue} {name(p.Party)} {Said(p.Public)} {p.PublicSince} / {Said(p.Private)} {p.PrivateSince}")
            .Append($"{i.Issue} {Close(i.Public)} / {Close(i.Known)} / {Options(i.Unmentioned)} {string.Join(' ', i.Agreements)}"));
        var movement = Movement.Of(standing).Steps
            .Select(s => $"{name(s.Party)} {s.Issue} {s.Said} {s.From} {s.To} {s.Kind} {Class(s)} {Said(s.Before)} > {Said(s.After)}");
        return [.. gap.Concat(movement)];
    }

    static Case Renamed(Case whole, Dictionary<ActorId, ActorId> names)
    {
        ActorId To(ActorId actor) => !names.TryGetValue(actor.Party, out var party) ? actor
            : actor.IsRatifier ? new($"{party}{actor.Value[actor.Value.IndexOf('/', StringComparison.Ordinal)..]}") : party;
        return whole with
        {
            Parties = [.. whole.Parties.Select(p => p with { Id = To(p.Id), Ratifiers = [.. p.Ratifiers.Select(r => r with { Id = To(r.Id) })] })],
            Valuations = [.. whole.Valuations.Select(v => v with { Of = To(v.Of) })],
            Rules = [.. whole.Rules.Select(r => r with { By = r.By is { } by ? To(by) : null })],
            Positions = [.. whole.Positions.Select(p => p with { Party = To(p.Party) })],
            Proposals = [.. whole.Proposals.Select(p => p with { Responses = [.. p.Responses.Select(r => r with { Party = r.Party is { } by ? To(by) : null })] })],
        };
    }
}
