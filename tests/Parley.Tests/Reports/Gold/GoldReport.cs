using System.Collections.Immutable;
using System.Text.Json;
using Parley.Reports;

namespace Parley.Tests.Reports.Gold;

/// <summary>What a person read in a report: a file of gold, by the conventions of the evaluation data.</summary>
public sealed record GoldReport(string Report, ImmutableArray<GoldFurniture> Boilerplate, ImmutableArray<GoldStatement> Statements)
{
    /// <summary>The file's name within the folder of reports; null in gold that names its report by file already.</summary>
    public string? File { get; init; }

    /// <summary>The title, where the file alone tells it.</summary>
    public string? Title { get; init; }

    /// <inheritdoc cref="Title"/>
    public string? Publisher { get; init; }

    /// <summary>The day of publication, where the file alone tells it. A reader may say null instead, never another day.</summary>
    public string? Published { get; init; }

    /// <summary>Of a page: words that must not be read as its article.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    public static GoldReport Read(string file) => JsonSerializer.Deserialize<GoldReport>(System.IO.File.ReadAllText(file), Json)!;

    internal static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
}

/// <summary>A stretch that is not the article.</summary>
public sealed record GoldFurniture(int Start, int End, string Why);

/// <summary>A statement, with the readings that are equally right.</summary>
public sealed record GoldStatement(int Start, int End, string Text, string Form, ImmutableArray<string> Quotes, string Speaker, string Party, string Attribution, string Stance)
{
    public ImmutableArray<string> SpeakerAlt { get; init; } = [];
    public ImmutableArray<string> Speakers { get; init; } = [];
    public ImmutableArray<string> PartyAlt { get; init; } = [];
    public ImmutableArray<string> StanceAlt { get; init; } = [];
    public ImmutableArray<string> About { get; init; } = [];

    /// <summary>Neither missed when it is not found nor wrong when it is.</summary>
    public bool Optional { get; init; }

    internal TextSpan Span => new(Start, End);

    /// <summary>Whether one of the names holds all words of the other, articles and marks apart.</summary>
    public bool IsSpeaker(string found) => SpeakerAlt.AddRange(Speakers).Add(Speaker).Any(name => SameName(found, name));

    static bool SameName(string a, string b)
    {
        var (x, y) = (Words(a), Words(b));
        return x.Count > 0 && y.Count > 0 && (x.IsSubsetOf(y) || y.IsSubsetOf(x));
    }

    static HashSet<string> Words(string name)
    {
        var kept = name.ToUpperInvariant().Where(c => char.IsAsciiLetterOrDigit(c) || c == ' ').ToArray();
        return [.. new string(kept).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("THE" or "A" or "AN"))];
    }
}
