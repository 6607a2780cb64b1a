using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Bench;

/// <summary>Made-up standing cases of a given size, the same for the same seed.</summary>
static class Synthetic
{
    static readonly DateOnly Day = new(2031, 3, 10);

    /// <summary>Additive worths, uniform at random; reservations 0, nothing else.</summary>
    public static Problem Additive(int parties, int issues, int options, ulong seed) =>
        Problem.Compile(Standing(new Dice(seed), Parties(parties, 0), issues, options, 0, (0, 0), red: 0));

    /// <summary>Additive worths, ratifiers with worths of their own, and rules that join all issues.</summary>
    public static Problem Coupled(int parties, int ratifiers, int issues, int options, int rules, (double Low, double High) reservation, ulong seed) =>
        Problem.Compile(Standing(new Dice(seed), Parties(parties, ratifiers), issues, options, rules, reservation, red: 3));

    /// <summary>Single-step obligations between neighbouring parties, spread over phases.</summary>
    public static Standing Obligations(int parties, int steps, int phases, ulong seed)
    {
        var dice = new Dice(seed);
        var standing = Standing(dice, Parties(parties, 0), 1, 2, 0, (0, 0), 3);
        return standing with
        {
            Case = standing.Case with
            {
                Obligations =
                [
                    .. Enumerable.Range(0, steps).Select(n => new Obligation
                    {
                        Id = new($"d{n}"),
                        Name = $"Deed {n}",
                        By = new($"p{n % parties}"),
                        To = new($"p{(n + 1) % parties}"),
                        Phase = 1 + n * phases / steps,
                        Cost = new(dice.Next() * 0.1),
                        Value = new(dice.Next() * 0.2),
                    }),
                ],
            },
        };
    }

    static ImmutableArray<Party> Parties(int parties, int ratifiers) =>
    [
        .. Enumerable.Range(0, parties).Select(p => new Party
        {
            Id = new($"p{p}"),
            Name = $"Party {p}",
            Ratifiers = [.. Enumerable.Range(0, ratifiers).Where(r => r % parties == p).Select(r => new Ratifier { Id = new($"p{p}/r{r}"), Name = $"Ratifier {r}" })],
        }),
    ];

    static Standing Standing(Dice dice, ImmutableArray<Party> parties, int issues, int options, int rules, (double Low, double High) reservation, int red)
    {
        ImmutableArray<Issue> all =
        [
            .. Enumerable.Range(0, issues).Select(m => new Issue
            {
                Id = new($"i{m}"),
                Name = $"Issue {m}",
                Options = [.. Enumerable.Range(0, options).Select(k => new Option(new($"o{k}"), $"Option {k}"))],
            }),
        ];
        var c = new Case
        {
            Title = "Synthetic",
            AsOf = Day,
            Parties = parties,
            Issues = all,
            Valuations = [.. parties.SelectMany(p => p.Ratifiers.Prepend<Actor>(p)).Select(a => Valuation(dice, a.Id, all, reservation))],
            Rules = [.. Enumerable.Range(0, rules).Select(r => Rule(dice, r, parties[r % parties.Length].Id, all, red))],
        };
        return new Standing { Case = c, AsOf = Day, Reader = new Reader.Team(), Lapsed = [] };
    }

    static Valuation Valuation(Dice dice, ActorId of, ImmutableArray<Issue> issues, (double Low, double High) reservation) => new()
    {
        Of = of,
        Basis = Basis.Assumed,
        Author = "bench",
        Reservation = new(reservation.Low + (reservation.High - reservation.Low) * dice.Next()),
        Weights = new Weights.Given([.. issues.Select(i => KeyValuePair.Create(i.Id, new Amount(0.1 + dice.Next())))]),
        Values = issues.ToImmutableDictionary(i => i.Id, i => (OptionValues)new OptionValues.Given(i.Options.ToImmutableDictionary(o => o.Id, _ => new Amount(dice.Next())))),
    };

    /// <summary>An if-then rule over neighbouring issues, so that all rules together join all issues.</summary>
    static Rule Rule(Dice dice, int number, ActorId by, ImmutableArray<Issue> issues, int red)
    {
        BoxSide Side(int issue, int size) => new(issues[issue % issues.Length].Id,
            [.. issues[issue % issues.Length].Options.OrderBy(_ => dice.Next()).Take(size).Select(o => o.Id)]);
        return new Rule
        {
            Id = new($"rule{number}"),
            By = by,
            Kind = number % red == 0 ? RuleKind.RedLine : RuleKind.BottomLine,
            Form = new RuleForm.IfThen(new Box([Side(number, 2)]), new Box([Side(number + 1 + number / issues.Length * 3, 3)])),
        };
    }

    /// <summary>SplitMix64: the same numbers on every machine.</summary>
    sealed class Dice(ulong seed)
    {
        ulong state = seed;

        public double Next()
        {
            unchecked
            {
                state += 0x9E3779B97F4A7C15;
                var z = state;
                z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
                z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
                return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
            }
        }
    }
}
