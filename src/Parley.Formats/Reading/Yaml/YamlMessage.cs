namespace Parley.Formats;

/// <summary>What YamlDotNet says of text that is not YAML, without the place, which the fault gives.</summary>
static class YamlMessage
{
    public static string Of(string message)
    {
        var place = message.IndexOf(" Line: ", StringComparison.Ordinal);
        message = (place < 0 ? message : message[..place]).Trim().TrimEnd('.', ',');
        return $"something else: {char.ToLowerInvariant(message[0])}{message[1..].Replace("  ", " ", StringComparison.Ordinal)}";
    }
}
