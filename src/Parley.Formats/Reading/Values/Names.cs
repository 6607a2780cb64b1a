using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Parley.Model;

namespace Parley.Formats;

/// <summary>What an id of an actor stands for.</summary>
[Flags]
enum ActorKinds
{
    Party = 1,
    Ratifier = 2,
    Mediator = 4,
    Outside = 8,
    Side = Party | Ratifier,
    Any = Side | Mediator | Outside,
}

/// <summary>Every id that a case declares, with the node that declares it.</summary>
sealed partial class Names
{
    public const string IdRule = "an id: lower-case letters, digits and hyphens (people go by name)";

    /// <summary>The language, script, region and variants of a tag (BCP 47), in lower case.</summary>
    public const string LanguageForm = "[a-z]{2,3}(-[a-z]{3})?(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*";

    /// <summary>Words that are not ids of actors.</summary>
    public static readonly ImmutableArray<string> Reserved =
        ["practical", "all", "rest", "reservation", "media", "mediators", "analyst", "other"];

    public Dictionary<string, (ActorKinds Kind, Node Node)> Actors { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, IssueNames> Issues { get; } = new(StringComparer.Ordinal);

    /// <summary>Confidences and reports: what entries rest on.</summary>
    public Dictionary<string, Node> Bases { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Node> Confidences { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Node> Reports { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Node> Proposals { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Node> Obligations { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Node> Lists { get; } = new(StringComparer.Ordinal);

    public static bool IsId(string text) => IdPattern().IsMatch(text);

    public static bool IsLanguage(string text) => LanguagePattern().IsMatch(text);

    /// <summary>"a party, one of north, south; did you mean `north`?"</summary>
    public static string Choice(string what, IReadOnlyCollection<string> known, string found)
    {
        const int Most = 24;
        if (known.Count == 0)
        {
            return $"{what} (there is none)";
        }

        var list = known.Count <= Most ? $"{what}: {string.Join(", ", known)}" : what;
        return Nearest.Of(found, known) is { } near ? $"{list}; did you mean `{near}`?" : list;
    }

    [GeneratedRegex("\\A(?:" + LanguageForm + ")\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LanguagePattern();

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IdPattern();
}

/// <summary>An issue under reading. Options are null where a fault in them leaves them unknown.</summary>
sealed record IssueNames(Issue? Issue, bool IsRange, Dictionary<string, int>? Options);
