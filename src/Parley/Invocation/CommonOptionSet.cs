using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Parley.Formats;

namespace Parley;

/// <summary>The options every analysis shares, declared once.</summary>
sealed class CommonOptionSet
{
    readonly long limit;
    readonly Option<bool> json = new("--json") { Description = "Write the answer as JSON." };
    readonly Option<DateOnly?> asOf = new("--as-of") { HelpName = "DATE", Description = "The day asked about, as 2024-08-15; the case's own as_of if left out.", CustomParser = Day };
    readonly Option<string?> knownTo = new("--known-to") { HelpName = "ACTOR", Description = "Answer only from what this actor may know." };
    readonly Option<string[]> with = new("--with") { HelpName = "FILE", Description = "A fragment of a case (valuations, rules, positions, reports) merged in; may be repeated.", Arity = ArgumentArity.OneOrMore };
    readonly Option<ulong> seed = new("--seed") { HelpName = "N", Description = "Seed of the draws.", DefaultValueFactory = _ => 1 };
    readonly Option<int> samples = new("--samples") { HelpName = "N", Description = "How many draws the acceptance shares rest on.", DefaultValueFactory = _ => 10_000 };
    readonly Option<long> limits;

    /// <param name="limit">The command's default limit, in work units.</param>
    public CommonOptionSet(long limit)
    {
        this.limit = limit;
        limits = new("--limit") { HelpName = "N", Description = "Work units after which the answer is given as far as it is.", DefaultValueFactory = _ => limit };
        samples.Validators.Add(r => Range(r, 1, 10_000_000));
        limits.Validators.Add(r => Range(r, 1, long.MaxValue));
    }

    public void AddTo(Command command) => Add(command, json, asOf, knownTo, with, seed, samples, limits);

    /// <summary>Only those that say what is read and how it is shown.</summary>
    public void AddReadingTo(Command command) => Add(command, json, asOf, with);

    static void Add(Command command, params Option[] options)
    {
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }

    public CommonOptions Read(ParseResult parsed) => new()
    {
        Json = parsed.GetValue(json),
        AsOf = parsed.GetValue(asOf),
        KnownTo = parsed.GetValue(knownTo),
        With = [.. parsed.GetValue(with) ?? []],
        Seed = parsed.GetValue(seed),
        Samples = parsed.GetValue(samples),
        Limit = parsed.GetResult(limits) is null ? limit : parsed.GetValue(limits),
    };

    /// <summary>An ISO 8601 day.</summary>
    internal static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"--as-of is a date such as 2024-08-15, not '{text}'");
        return null;
    }

    /// <summary>One of a few words.</summary>
    internal static void OneOf(OptionResult result, IReadOnlyCollection<string> words)
    {
        foreach (var token in result.Tokens.Where(t => !words.Contains(t.Value, StringComparer.Ordinal)))
        {
            result.AddError($"{result.Option.Name} is {Wording.Or(words)}, not '{token.Value}'");
        }
    }

    /// <summary>A whole number within bounds, both included.</summary>
    internal static void Range(OptionResult result, long low, long high)
    {
        foreach (var token in result.Tokens)
        {
            if (long.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) && (n < low || n > high))
            {
                var upTo = high == long.MaxValue ? "" : string.Create(CultureInfo.InvariantCulture, $" up to {high}");
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"{result.Option.Name} is a whole number from {low}{upTo}, not {n}"));
            }
        }
    }
}
