using System.Text;

namespace Parley.Formats;

/// <summary>How values are set: within braces on one line, or key by key on lines of their own.</summary>
/// <param name="NewLine">The line end.</param>
/// <param name="ListIndent">Blanks before the dashes of a list, counted from its key.</param>
/// <param name="MapIndent">Blanks before the keys of a map, counted from its key.</param>
internal sealed record Layout(string NewLine, int ListIndent, int MapIndent)
{
    /// <summary>Where no neighbour shows how an entry is set, it takes one line up to this width.</summary>
    public const int Width = 110;

    /// <summary>A blank inside braces: <c>{ a: 1 }</c>, not <c>{a: 1}</c>.</summary>
    public bool Spaced { get; init; } = true;

    /// <summary>The layout in use in a text, at a character.</summary>
    public static Layout Of(EditedText source, int at)
    {
        int? list = null, map = null;
        foreach (var (key, value) in (source.Root as SourceMap)?.Pairs ?? [])
        {
            var indent = source.Column(value.Start) - source.Column(key.Start);
            if (value is SourceList { Flow: false, Marked: false })
            {
                list ??= indent;
            }
            else if (value is SourceMap { Flow: false, Marked: false })
            {
                map ??= indent;
            }
        }

        map ??= list is > 0 ? list : 2;
        return new Layout(source.NewLine(at), list ?? map.Value, map.Value);
    }

    /// <summary>A value on one line.</summary>
    public string Inline(CaseValue value, bool flow) => value switch
    {
        CaseValue.Text text => ScalarText.Of(text.Value, flow),
        CaseValue.Word word => word.Value,
        CaseValue.List list => "[" + string.Join(", ", list.Items.Select(i => Inline(i, flow: true))) + "]",
        CaseValue.Map { Pairs.IsEmpty: true } => "{}",
        CaseValue.Map map => (Spaced ? "{ " : "{") + string.Join(", ", map.Pairs.Select(p => Inline(p.Key, p.Value, flow: true))) + (Spaced ? " }" : "}"),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>A key and its value on one line.</summary>
    public string Inline(string key, CaseValue value, bool flow) => ScalarText.OfKey(key, flow) + ": " + Inline(value, flow);

    /// <summary>An item of a list, without its dash; its first character stands in <paramref name="column"/>.</summary>
    /// <param name="value">The item.</param>
    /// <param name="column">Where its keys stand.</param>
    /// <param name="braces">Set as its neighbour is: in braces or not; null: by width.</param>
    public string Item(CaseValue value, int column, bool? braces)
    {
        var line = Inline(value, flow: false);
        return value is not CaseValue.Map { Pairs.IsEmpty: false } map || (braces ?? column + line.Length <= Width) ? line : Lines(map, column);
    }

    /// <summary>A key of a map in block style with its value; the key stands in <paramref name="column"/>.</summary>
    public string Pair(string key, CaseValue value, int column, bool? braces)
    {
        var line = Inline(key, value, flow: false);
        var name = ScalarText.OfKey(key, flow: false) + ":";
        return value switch
        {
            CaseValue.List { Items: [CaseValue.Map, ..] } list => name + string.Concat(list.Items.Select(i =>
                NewLine + new string(' ', column + ListIndent) + "- " + Item(i, column + ListIndent + 2, braces: null))),
            CaseValue.Map { Pairs.IsEmpty: false } map when braces == false || (braces is null && (HoldsMaps(map) || column + line.Length > Width)) =>
                name + NewLine + new string(' ', column + MapIndent) + Lines(map, column + MapIndent),
            _ => line,
        };
    }

    string Lines(CaseValue.Map map, int column)
    {
        var lines = new StringBuilder();
        foreach (var (key, value) in map.Pairs)
        {
            lines.Append(lines.Length == 0 ? "" : NewLine + new string(' ', column)).Append(Pair(key, value, column, braces: null));
        }

        return lines.ToString();
    }

    static bool HoldsMaps(CaseValue.Map map) => map.Pairs.Any(p => p.Value is CaseValue.Map);
}
