namespace Parley.Formats;

/// <summary>The tags of the core schema. A case needs none; those that say what a value is anyway are allowed.</summary>
static class Tags
{
    public const string Core = "tag:yaml.org,2002:";

    /// <summary>What a tagged scalar is, or null where the tag does not fit it.</summary>
    public static ScalarKind? KindOf(string tag, string text) => tag switch
    {
        "!" or Core + "str" => ScalarKind.Text,
        Core + "null" => Fits(text, ScalarKind.Null),
        Core + "bool" => Fits(text, ScalarKind.Boolean),
        Core + "int" or Core + "float" => Fits(text, ScalarKind.Number),
        _ => null,
    };

    static ScalarKind? Fits(string text, ScalarKind kind) => CoreSchema.KindOf(text) == kind ? kind : null;
}
