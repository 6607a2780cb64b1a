using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Makes ids that are short, can be read, and are no other entry's.</summary>
public sealed class IdMaker
{
    const int LongestWords = 4;

    readonly HashSet<string> taken;

    /// <summary>For entries of that case.</summary>
    public IdMaker(Case whole) => taken = Ids(whole).ToHashSet(StringComparer.Ordinal);

    /// <summary>A letter and the number after the greatest that is in use with it.</summary>
    public string Numbered(string letter) => letter + (1 + taken
        .Where(t => t.StartsWith(letter, StringComparison.Ordinal))
        .Select(t => int.TryParse(t.AsSpan(letter.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0)
        .Append(0).Max()).ToString(CultureInfo.InvariantCulture);

    /// <summary>The first words of the name; a number where the name has no letters an id may hold.</summary>
    public string Named(string? name, string otherwise) =>
        name is not null && Words(name) is { Length: > 0 } words ? Free(words) : Numbered(otherwise + "-");

    /// <summary>Whose rule it is and what it says of what.</summary>
    public string OfRule(ImmutableDictionary<string, CaseValue> given)
    {
        var by = Shown(given.GetValueOrDefault("by"));
        return Free(Words(string.Join(' ', [by, .. Says(given)])));
    }

    static IEnumerable<string> Says(ImmutableDictionary<string, CaseValue> given) =>
        given.GetValueOrDefault("forbid") is CaseValue.Map forbid ? forbid.Pairs is [var one] && one.Value is CaseValue.List { Items: [CaseValue.Text option] } ? ["no", option.Value] : ["not", forbid.Pairs[0].Key]
        : given.GetValueOrDefault("if") is CaseValue.Map when && given.GetValueOrDefault("then") is CaseValue.Map then ? [when.Pairs[0].Key, "needs", then.Pairs[0].Key]
        : given.GetValueOrDefault("of") is CaseValue.Map of ? [of.Pairs[0].Key, "limit"]
        : ["rule"];

    static string Shown(CaseValue? value) => value switch
    {
        CaseValue.Text text => text.Value,
        CaseValue.Word word => word.Value,
        _ => "",
    };

    string Free(string words)
    {
        var id = words;
        for (var n = 2; taken.Contains(id); n++)
        {
            id = words + "-" + n.ToString(CultureInfo.InvariantCulture);
        }

        return id;
    }

    /// <summary>A text as the words of an id; empty where it has no letter or digit that an id may hold.</summary>
    public static string Words(string text)
    {
        var id = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(c);
            }
            else if (id.Length > 0 && id[^1] != '-' && char.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && c is not ('\'' or '’'))
            {
                id.Append('-');
            }
        }

        return string.Join('-', id.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries).Take(LongestWords + 2));
    }

    static IEnumerable<string> Ids(Case whole) => new IEnumerable<string?>[]
    {
        whole.Actors.Select(a => a.Id.Value),
        whole.Rules.Select(r => r.Id.Value),
        whole.Confidences.Select(c => c.Id.Value),
        whole.Conveyed.Select(c => c.Id?.Value),
        whole.Proposals.Select(p => p.Id.Value),
        whole.Obligations.Select(o => o.Id.Value),
        whole.Guarantees.Select(g => g.Id?.Value),
        whole.Lists.Select(l => l.Id.Value),
        whole.Events.Select(e => e.Id?.Value),
        whole.Meetings.Select(m => m.Id?.Value),
        whole.Reports.Select(r => r.Id.Value),
    }.SelectMany(ids => ids).OfType<string>();
}
