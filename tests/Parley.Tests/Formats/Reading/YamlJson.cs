using System.Globalization;
using System.Text.Json.Nodes;
using Parley.Formats;

namespace Parley.Tests.Formats.Reading;

/// <summary>A YAML text as an editor that holds it against the JSON Schema sees it.</summary>
static class YamlJson
{
    public static JsonNode? Of(string yaml)
    {
        var faults = new Faults();
        return Composer.Compose(new ReadText("case.yaml", yaml, 0), faults) is { } top
            ? Of(top)
            : throw new ArgumentException(string.Join('\n', faults.InOrder()), nameof(yaml));
    }

    static JsonNode? Of(Node node) => node switch
    {
        MapNode map => new JsonObject(map.Entries.DistinctBy(e => KeyOf(e.Key)).Select(e => KeyValuePair.Create(KeyOf(e.Key), Of(e.Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(Of)]),
        ScalarNode { Kind: ScalarKind.Text } text => text.Text,
        ScalarNode { Kind: ScalarKind.Boolean } flag => CoreSchema.IsTrue(flag.Text),
        ScalarNode { Kind: ScalarKind.Number } number => Number(number.Text),
        _ => null,
    };

    static JsonValue? Number(string text) => Decimals.ReadDouble(text) is { } value
        ? value == Math.Floor(value) && Math.Abs(value) < 1e15 ? JsonValue.Create((long)value) : JsonValue.Create(value)
        : null;

    static string KeyOf(ScalarNode key) => key.Kind is ScalarKind.Number && Decimals.ReadDouble(key.Text) is { } value
        ? value.ToString("R", CultureInfo.InvariantCulture)
        : key.Text;
}
