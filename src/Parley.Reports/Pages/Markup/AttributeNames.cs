using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>Which attributes are kept, and where their values stand.</summary>
static class AttributeNames
{
    static readonly FrozenDictionary<string, AttributeName> Kept = new Dictionary<string, AttributeName>
    {
        ["class"] = AttributeName.Class,
        ["id"] = AttributeName.Id,
        ["itemprop"] = AttributeName.ItemProp,
        ["itemtype"] = AttributeName.ItemType,
        ["role"] = AttributeName.Role,
        ["href"] = AttributeName.Href,
        ["rel"] = AttributeName.Rel,
        ["property"] = AttributeName.Property,
        ["name"] = AttributeName.Name,
        ["content"] = AttributeName.Content,
        ["datetime"] = AttributeName.DateTime,
        ["type"] = AttributeName.Type,
        ["title"] = AttributeName.Title,
        ["hidden"] = AttributeName.Hidden,
        ["aria-hidden"] = AttributeName.AriaHidden,
        ["aria-label"] = AttributeName.AriaLabel,
        ["style"] = AttributeName.Style,
        ["data-testid"] = AttributeName.DataTestId,
        ["data-component"] = AttributeName.DataComponent,
        ["pubdate"] = AttributeName.PubDate,
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, AttributeName>.AlternateLookup<ReadOnlySpan<char>> BySpan = Kept.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Keeps(ReadOnlySpan<char> name) => BySpan.ContainsKey(name);

    public static AttributeName Of(ReadOnlySpan<char> name) => BySpan[name];

    /// <summary>Where the value stands of the attribute whose name of <paramref name="nameLength"/> begins at <paramref name="at"/>; empty after the name where it has none.</summary>
    public static TextSpan Value(string source, int at, int nameLength)
    {
        var afterName = at + nameLength;
        var equals = SkipSpace(source, afterName);
        if (equals >= source.Length || source[equals] != '=')
        {
            return new TextSpan(afterName, afterName);
        }

        var start = SkipSpace(source, equals + 1);
        if (start < source.Length && source[start] is ('"' or '\''))
        {
            var close = source.IndexOf(source[start], start + 1);
            return new TextSpan(start + 1, close < 0 ? source.Length : close);
        }

        var end = start;
        while (end < source.Length && source[end] != '>' && !IsSpace(source[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    static int SkipSpace(string source, int at)
    {
        while (at < source.Length && IsSpace(source[at]))
        {
            at++;
        }

        return at;
    }

    static bool IsSpace(char unit) => unit is ' ' or '\t' or '\n' or '\f' or '\r';
}
