using Parley.Analysis;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Oracle;

/// <summary>What stands, the gap and movement, against the brute force on random cases.</summary>
public sealed class PositionsAgreementTests
{
    const int First = 20_000;
    const int Count = 200;

    static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    public void The_same_entries_stand(int days) => Seeds.All(First, Count, days: days, check: c =>
    {
        var (stands, standing) = (c.World.Stands, c.Standing);
        Assert.Equal(stands.Rules.Select(r => r.Id), standing.Case.Rules.Select(r => r.Id));
        Assert.Equal(stands.Positions.Select(p => (p.Party, p.Issue, p.Date)), standing.Case.Positions.Select(p => (p.Party, p.Issue, p.Date)));
        Assert.Equal(
            stands.Valuations.Select(v => (v.Of, v.Since)).ToHashSet(),
            standing.Case.Valuations.Select(v => (v.Of, v.Since)).ToHashSet());
        Assert.Equal(
            stands.Proposals.Select(p => (p.Id, p.Responses.Length)),
            standing.Case.Proposals.Where(p => p.Date is not null).Select(p => (p.Id, p.Responses.Length)));
        Assert.Equal(c.World.Unvalued, standing.Unvalued);
        Assert.Equal(c.World.AssumedConsent, standing.AssumedConsent);
    });

    [Fact]
    public void The_same_entries_stand_for_every_reader() => Seeds.All(First, Count, c =>
    {
        foreach (var reader in c.Whole.Actors.Select(a => (ActorId?)a.Id).Append(null))
        {
            var stands = InForce.Of(c.Whole, c.Whole.AsOf, new Eyes(reader));
            var standing = Standing.Of(c.Whole, c.Whole.AsOf, reader is { } actor ? new Reader.Knowing(actor) : new Reader.Public()).Case;
            Assert.Equal((reader, Ids(stands.Rules.Select(r => r.Id))), (reader, Ids(standing.Rules.Select(r => r.Id))));
            Assert.Equal((reader, Ids(stands.Positions.Select(Place))), (reader, Ids(standing.Positions.Select(Place))));
            Assert.Equal((reader, Ids(stands.Valuations.Select(v => $"{v.Of} {v.Since}").Order(StringComparer.Ordinal))), (reader, Ids(standing.Valuations.Select(v => $"{v.Of} {v.Since}").Order(StringComparer.Ordinal))));
            Assert.Equal((reader, Ids(stands.Proposals.Select(p => p.Id))), (reader, Ids(standing.Proposals.Where(p => p.Date is not null).Select(p => p.Id))));
        }

        (ActorId, IssueId, DateSpan, Said, OptionId?) Place(Position p) => (p.Party, p.Issue, p.Date, p.Said, p.Wants);
        static string Ids<T>(IEnumerable<T> ids) => string.Join(' ', ids);
    });

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    public void The_gap_has_the_same_statuses(int days) => Seeds.All(First, Count, days: days, check: c => Assert.Equal(
        c.World.Stands.Issues.Select(i => (i.Id, Gaps.Status(c.World.Stands, i, known: false), Gaps.Status(c.World.Stands, i, known: true))),
        Gap.Of(c.Standing).Issues.Select(i => (i.Issue, Lower(i.Public.Status), Lower(i.Known.Status)))));

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    public void The_steps_have_the_same_kinds_and_classes(int days) => Seeds.All(First, Count, days: days, check: c => Assert.Equal(
        Steps.Of(c.World).Select(s => (s.After.Party, s.After.Issue, s.Before.Date.End, s.After.Date.End, s.Kind, Classes(s.Class))),
        Movement.Of(c.Standing).Steps.Select(s => (s.Party, s.Issue, s.From, s.To, Lower(s.Kind),
            Classes(s.Class.Select(k => KeyValuePair.Create(k.Key, k.Value is { } it ? Lower(it) : null)))))));

    static string Classes(IEnumerable<KeyValuePair<ActorId, string?>> classes) => string.Join(' ', classes.Select(k => $"{k.Key}:{k.Value}"));
}
