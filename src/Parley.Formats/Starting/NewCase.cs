using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Parley.Formats;

/// <summary>What a new case begins with.</summary>
public sealed record NewCase(string Title, DateOnly AsOf, ImmutableArray<Named> Parties, ImmutableArray<Named> Mediators, ImmutableArray<NewIssue> Issues);

/// <summary>An id with the name people read; the name is null where only an id was given.</summary>
public sealed partial record Named(string Id, string? Name)
{
    /// <summary><c>id=Name</c>, an id alone, or a name alone, of which the id is made; null for anything else.</summary>
    public static Named? Of(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        if (at >= 0)
        {
            return IdPattern().IsMatch(text[..at].Trim()) && text[(at + 1)..].Trim() is { Length: > 0 } name ? new Named(text[..at].Trim(), name) : null;
        }

        var words = text.Trim();
        return IdPattern().IsMatch(words) ? new Named(words, null)
            : IdMaker.Words(words) is { Length: > 0 } id ? new Named(id, words)
            : null;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdPattern();
}

/// <summary>An issue with its options, or with the range of numbers that are its options.</summary>
public sealed partial record NewIssue(Named Name, ImmutableArray<Named> Options, NewRange? Range)
{
    /// <summary>How an issue is written.</summary>
    public const string Form = "an issue with its options, such as truce=Length of the truce: none=No truce, six-weeks=Six weeks; or with a range, such as detainees=Detainees released: 0..50 step 10 people";

    /// <summary>An issue as <see cref="Form"/> shows; null for anything else.</summary>
    public static NewIssue? Of(string text)
    {
        var at = text.IndexOf(':', StringComparison.Ordinal);
        if (at < 0 || Named.Of(text[..at]) is not { } name)
        {
            return null;
        }

        if (RangeForm().Match(text[(at + 1)..]) is { Success: true } range)
        {
            return new NewIssue(name, [], new NewRange(range.Groups["from"].Value, range.Groups["to"].Value, range.Groups["step"].Value, range.Groups["unit"] is { Length: > 0 } unit ? unit.Value : null));
        }

        var options = text[(at + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Named.Of).ToList();
        return options.Count == 0 || options.Contains(null) ? null : new NewIssue(name, [.. options.OfType<Named>()], null);
    }

    /// <summary>Two options for the examples in the comments: the first and the last.</summary>
    public (string First, string Last) Ends => Range is { } range ? (range.From, range.To) : (Options[0].Id, Options[^1].Id);

    [GeneratedRegex(@"^\s*(?<from>-?[0-9.]+?)\.\.(?<to>-?[0-9.]+)\s+step\s+(?<step>[0-9.]+)(\s+(?<unit>.*\S))?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RangeForm();
}

/// <summary>Evenly spaced numbers, as they were written.</summary>
public sealed record NewRange(string From, string To, string Step, string? Unit);
