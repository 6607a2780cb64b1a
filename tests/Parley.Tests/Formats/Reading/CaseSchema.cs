using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Parley.Formats;

namespace Parley.Tests.Formats.Reading;

/// <summary>The JSON Schema of the case format, made from the table of keys that the reader reads by.</summary>
static class CaseSchema
{
    const string Id = "[a-z0-9][a-z0-9-]*";
    const string Day = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly Shape[] Shapes =
    [
        CaseShapes.Party, CaseShapes.Ratifier, CaseShapes.Mediator, CaseShapes.Outside, CaseShapes.Person, CaseShapes.Channel,
        CaseShapes.Issue, CaseShapes.Range, CaseShapes.Valuation, CaseShapes.Bonus, CaseShapes.Rule, CaseShapes.Position,
        CaseShapes.Confidence, CaseShapes.Conveyed, CaseShapes.Promise, CaseShapes.Proposal, CaseShapes.Article,
        CaseShapes.Alternative, CaseShapes.ArticleText, CaseShapes.Response, CaseShapes.Decision, CaseShapes.Obligation,
        CaseShapes.Progress, CaseShapes.Guarantee, CaseShapes.List, CaseShapes.ListEntry, CaseShapes.Event, CaseShapes.Meeting,
        CaseShapes.Figure, CaseShapes.Report, CaseShapes.SourcePassage, CaseShapes.Quota, CaseShapes.Ends,
    ];

    public static string Text()
    {
        var top = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Parley case file, format 1",
            ["description"] = "Made from the reader's table of keys. What a schema cannot say (ids that resolve, lists that miss no option, no cycles) `parley check` does.",
        };
        foreach (var (key, value) in Object(CaseShapes.Case))
        {
            top[key] = value?.DeepClone();
        }

        top["properties"]!["parties"]!["minProperties"] = 2;
        top["properties"]!["issues"]!["minProperties"] = 1;
        top["$defs"] = Definitions();
        return top.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
    }

    static JsonObject Definitions()
    {
        var all = new JsonObject();
        foreach (var (name, json) in Values().OrderBy(v => v.Name, StringComparer.Ordinal))
        {
            all[name] = JsonNode.Parse(json);
        }

        foreach (var shape in Shapes)
        {
            all[shape.Name] = Object(shape);
        }

        Forms(all);
        return all;
    }

    /// <summary>What goes with what, beyond single keys.</summary>
    static void Forms(JsonObject all)
    {
        all["issue"]!["oneOf"] = JsonNode.Parse("""[{ "required": ["options"] }, { "required": ["range"] }]""");
        all["valuation"]!["oneOf"] = JsonNode.Parse("""[{ "required": ["weights"] }, { "required": ["ranking"] }]""");
        all["position"]!["anyOf"] = JsonNode.Parse("""[{ "required": ["wants"] }, { "required": ["accepts"] }, { "required": ["refuses"] }]""");
        all["rule"]!["oneOf"] = JsonNode.Parse("""[{ "required": ["forbid"] }, { "required": ["if"] }, { "required": ["at_most"] }]""");
        all["rule"]!["dependentRequired"] = JsonNode.Parse("""{ "if": ["then"], "then": ["if"], "at_most": ["of"], "of": ["at_most"] }""");
        all["confidence"]!["if"] = JsonNode.Parse("""{ "properties": { "as": { "const": "shape" } } }""");
        all["confidence"]!["then"] = JsonNode.Parse("""{ "properties": { "may_tell": { "const": [] } } }""");
        all["confidence"]!["properties"]!["to"]!["minItems"] = 1;
        all["alternative"]!["anyOf"] = JsonNode.Parse("""[{ "required": ["text"] }, { "required": ["texts"] }]""");
        all["progress"]!["not"] = JsonNode.Parse("""{ "required": ["step", "batch"] }""");
        all["list-entry"]!["anyOf"] = JsonNode.Parse("""[{ "required": ["name"] }, { "required": ["pen_name"] }]""");
        all["channel"]!["properties"]!["of"]!["minItems"] = 2;
        all["valuation"]!["properties"]!["ranking"]!["minItems"] = 1;
    }

    static JsonObject Object(Shape shape)
    {
        var properties = new JsonObject();
        foreach (var key in shape.Keys)
        {
            var type = Type(key.Type);
            type["description"] = key.About;
            properties[key.Name] = type;
        }

        var json = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        var required = shape.Keys.Where(k => k.Required).Select(k => (JsonNode)k.Name).ToArray();
        if (required.Length > 0)
        {
            json["required"] = new JsonArray(required);
        }

        return json;
    }

    /// <summary>A type of the table: the name of a definition, <c>x[]</c>, or <c>{x}</c>.</summary>
    static JsonObject Type(string type) => Regex.Match(type, @"^(?:\{(?<of>.*)\}|(?<each>.*)\[\]|(?<one>.*))$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is var m && m.Groups["of"].Success
        ? new JsonObject { ["type"] = "object", ["propertyNames"] = Ref(m.Groups["of"].Value is "party" or "mediator" or "outside" or "ratifier" ? "actor-key" : "key"), ["additionalProperties"] = Ref(m.Groups["of"].Value) }
        : m.Groups["each"].Success ? List(m.Groups["each"].Value) : Ref(type);

    static JsonObject List(string of)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = Ref(of) };
        if (of is "id" or "actor" or "option" or "role")
        {
            list["uniqueItems"] = true;
        }

        return list;
    }

    static JsonObject Ref(string name) => new() { ["$ref"] = "#/$defs/" + name };

    static IEnumerable<(string Name, string Json)> Values()
    {
        yield return ("text", """{ "type": "string" }""");
        yield return ("title", """{ "type": "string", "pattern": "\\S" }""");
        yield return ("version", """{ "const": 1 }""");
        yield return ("flag", """{ "type": "boolean" }""");
        yield return ("number", """{ "type": "number" }""");
        yield return ("decimal", """{ "type": "number" }""");
        yield return ("count", $$"""{ "type": "integer", "minimum": 1, "maximum": {{ReadLimits.Steps}} }""");
        yield return ("offset", """{ "type": "integer", "minimum": 0 }""");
        yield return ("day", $$"""{ "type": "string", "pattern": "^{{Day}}$" }""");
        yield return ("span", $$"""{ "type": "string", "pattern": "^{{Day}}(/{{Day}})?$" }""");
        yield return ("key", $$"""{ "type": "string", "pattern": "^{{Id}}$" }""");
        yield return ("actor-key", $$"""{ "type": "string", "pattern": "^{{Id}}$", "not": { "enum": {{JsonSerializer.Serialize(Names.Reserved)}} } }""");
        yield return ("id", $$"""{ "type": ["string", "integer"], "pattern": "^{{Id}}$", "minimum": 0 }""");
        yield return ("actor", $$"""{ "type": ["string", "integer"], "pattern": "^{{Id}}(/{{Id}})?$", "minimum": 0 }""");
        yield return ("option", """{ "type": ["string", "number"], "minLength": 1 }""");
        yield return ("options", $$"""{ "type": "object", "minProperties": 1, "maxProperties": {{ReadLimits.Options}}, "propertyNames": { "$ref": "#/$defs/key" }, "additionalProperties": { "$ref": "#/$defs/title" } }""");
        yield return ("one-or-more", """{ "anyOf": [{ "$ref": "#/$defs/option" }, { "type": "array", "items": { "$ref": "#/$defs/option" }, "minItems": 1, "uniqueItems": true }] }""");
        yield return ("box", OfIssues("one-or-more", """, "minProperties": 1"""));
        yield return ("terms", OfIssues("option"));
        yield return ("answers", OfIssues("answer"));
        yield return ("weights", OfIssues("above-zero", """, "minProperties": 1"""));
        yield return ("values", OfIssues("option-values"));
        yield return ("option-values", """{ "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/option" }, "minItems": 1, "uniqueItems": true }, { "$ref": "#/$defs/ends" }, { "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/share" } }] }""");
        yield return ("counts", OfIssues("option-counts", """, "minProperties": 1"""));
        yield return ("option-counts", """{ "type": "object", "additionalProperties": { "type": "number" } }""");
        yield return ("refuses", """{ "anyOf": [{ "const": "rest" }, { "type": "array", "items": { "$ref": "#/$defs/option" }, "uniqueItems": true }] }""");
        yield return ("may-tell", """{ "anyOf": [{ "const": "all" }, { "type": "array", "items": { "$ref": "#/$defs/actor" }, "uniqueItems": true }] }""");
        yield return ("ratification", """{ "anyOf": [{ "enum": ["all", "majority"] }, { "$ref": "#/$defs/quota" }] }""");
        yield return ("sources", """{ "anyOf": [{ "$ref": "#/$defs/source" }, { "type": "array", "items": { "$ref": "#/$defs/source" } }] }""");
        yield return ("source", """{ "anyOf": [{ "$ref": "#/$defs/id" }, { "$ref": "#/$defs/passage" }] }""");
        yield return ("people", """{ "type": "object", "additionalProperties": { "$ref": "#/$defs/person" } }""");
        yield return ("valuations", """{ "type": "object", "propertyNames": { "$ref": "#/$defs/side" }, "additionalProperties": { "anyOf": [{ "$ref": "#/$defs/valuation" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/valuation", "required": ["since"] } }] } }""");
        yield return ("texts", $$"""{ "type": "object", "propertyNames": { "pattern": "^({{Names.LanguageForm}})$" }, "additionalProperties": { "anyOf": [{ "$ref": "#/$defs/text" }, { "$ref": "#/$defs/article-text" }] } }""");
        yield return ("side", $$"""{ "type": "string", "pattern": "^{{Id}}(/{{Id}})?$" }""");
        yield return ("shifts", """{ "type": "object", "propertyNames": { "$ref": "#/$defs/side" }, "additionalProperties": { "$ref": "#/$defs/amount" } }""");
        yield return ("absent", """{ "type": "object", "propertyNames": { "$ref": "#/$defs/side" }, "additionalProperties": { "type": "string" } }""");
        yield return ("amount", Amount(""));
        yield return ("above-zero", Amount(""", "minimum": 0"""));
        yield return ("share", Amount(""", "minimum": 0, "maximum": 1"""));
        yield return ("bonus-worth", Amount(""", "minimum": -1, "maximum": 1"""));
        yield return ("role", Enum(Vocabulary.Roles));
        yield return ("channel-state", Enum(Vocabulary.ChannelStates));
        yield return ("basis", Enum(Vocabulary.Bases));
        yield return ("rule-kind", Enum(Vocabulary.RuleKinds));
        yield return ("said", Enum(Vocabulary.Said));
        yield return ("means", Enum(Vocabulary.Means));
        yield return ("use", Enum(Vocabulary.Uses));
        yield return ("text-status", Enum(Vocabulary.TextStatuses));
        yield return ("progress-state", Enum(Vocabulary.ProgressStates));
        yield return ("answer", Enum(Vocabulary.Answers));
        yield return ("event-kind", Enum(Vocabulary.EventKinds));
        yield return ("level", Enum(Vocabulary.Levels));
        yield return ("status", Enum(Vocabulary.Statuses));
    }

    static string OfIssues(string of, string more = "") =>
        $$"""{ "type": "object"{{more}}, "propertyNames": { "$ref": "#/$defs/key" }, "additionalProperties": { "$ref": "#/$defs/{{of}}" } }""";

    static string Amount(string bounds) =>
        $$"""{ "anyOf": [{ "type": "number"{{bounds}} }, { "type": "array", "items": { "type": "number"{{bounds}} }, "minItems": 2, "maxItems": 2 }] }""";

    static string Enum<T>(IEnumerable<KeyValuePair<string, T>> words) =>
        $$"""{ "enum": {{JsonSerializer.Serialize(words.Select(w => w.Key))}} }""";
}
