using Parley.Analysis;
using Parley.Model;

namespace Parley.Tests.Analysis;

/// <summary>Cases with obligations, made by hand or at random.</summary>
internal static class SequenceCases
{
    public static Standing Standing(int parties, IEnumerable<Obligation> obligations, params Guarantee[] guarantees) => new()
    {
        Case = new Case
        {
            Title = "Made up",
            AsOf = new DateOnly(2031, 3, 10),
            Parties = [.. Enumerable.Range(0, parties).Select(i => new Party { Id = Party(i), Name = Party(i).Value })],
            Mediators = [new Mediator { Id = new("harbour"), Name = "Harbour" }],
            Issues = [new Issue { Id = new("truce"), Name = "Truce", Options = [new(new("none"), "none"), new(new("long"), "long")] }],
            Obligations = [.. obligations],
            Guarantees = [.. guarantees],
        },
        AsOf = new DateOnly(2031, 3, 10),
        Reader = new Reader.Team(),
        Lapsed = [],
        Drafts = [],
    };

    public static ActorId Party(int i) => new($"p{i}");

    public static Obligation Obligation(string id, int? by, int? to, double cost, double value) => new()
    {
        Id = new(id),
        Name = id,
        By = by is { } b ? Party(b) : null,
        To = to is { } t ? Party(t) : null,
        Cost = new Amount(cost),
        Value = new Amount(value),
    };

    public static Guarantee Guarantee(int against, double worth) => new() { Against = Party(against), Worth = new Amount(worth) };

    /// <summary>Single steps in no order between parties, no two alike, each worth more to its receiver than it costs.</summary>
    public static Standing Exchange(int steps, int parties, int seed)
    {
        var random = new Random(seed);
        return Standing(parties, Enumerable.Range(0, steps).Select(i =>
        {
            var cost = 0.3 * random.NextDouble();
            return Obligation($"o{i}", i % parties, (i + 1 + random.Next(parties - 1)) % parties, cost, cost * (1 + random.NextDouble()));
        }));
    }

    /// <summary>At random: a few obligations of one to three steps, one to three phases, some precedences and guarantees, round numbers for ties.</summary>
    public static Standing Random(Random random, int mostSteps)
    {
        var parties = random.Next(2, 5);
        var obligations = new List<Obligation>();
        var round = random.Next(2) == 0;
        var phases = random.Next(1, 4);
        for (var left = random.Next(1, mostSteps + 1); left > 0;)
        {
            var steps = random.Next(3) == 0 ? random.Next(1, Math.Min(4, left + 1)) : 1;
            left -= steps;
            var phase = random.Next(1, phases + 1);
            obligations.Add(new Obligation
            {
                Id = new($"o{obligations.Count}"),
                Name = "x",
                By = Actor(random, parties),
                To = Actor(random, parties),
                Phase = phase,
                Steps = steps,
                Cost = Amount(random, round),
                Value = Amount(random, round),
                After = [.. obligations.Where(o => o.Phase <= phase && random.Next(5) == 0).Select(o => o.Id)],
                When = random.Next(8) == 0 ? new Box([new BoxSide(new("truce"), [new(random.Next(2) == 0 ? "none" : "long")])]) : null,
            });
        }

        var guarantees = Enumerable.Range(0, random.Next(3)).Select(_ => Guarantee(random.Next(parties), Math.Round(random.NextDouble() / 4, round ? 1 : 15))).ToArray();
        return Standing(parties, obligations.OrderBy(_ => random.Next()), guarantees);
    }

    static ActorId? Actor(Random random, int parties) => random.Next(12) switch
    {
        0 => null,
        1 or 2 => new ActorId("harbour"),
        _ => Party(random.Next(parties)),
    };

    static Amount? Amount(Random random, bool round) => random.Next(10) switch
    {
        0 => null,
        1 => new Amount(0),
        2 => new Amount(0.1, 0.3),
        _ => new Amount(round ? random.Next(6) / 10.0 : random.NextDouble()),
    };
}
