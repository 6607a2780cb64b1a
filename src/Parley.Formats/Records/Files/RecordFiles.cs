using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parley.Formats;

/// <summary>A record as a folder: what each file is called.</summary>
static partial class RecordFiles
{
    public const string Extension = ".jsonl";
    public const string Origins = "origins" + Extension;
    public const string Groups = "groups" + Extension;
    public const string Contradictions = "contradictions" + Extension;
    public const string Skipped = "skipped" + Extension;
    public const string Reviews = "reviews" + Extension;
    public const string Texts = "texts";
    public const string Originals = "originals";
    public const string Pages = "pages";
    public const string Index = "index.html";
    public const string Positions = "positions.yaml";

    const string UnfinishedPrefix = ".reading-";

    /// <summary>The folders of runs that were stopped, the latest first.</summary>
    public static ImmutableArray<string> Unfinished(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateDirectories(folder, UnfinishedPrefix + "*").OrderByDescending(NumberOf)]
        : [];

    /// <summary>A folder for a run's lines that no run before used.</summary>
    public static string NextUnfinished(string folder) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{UnfinishedPrefix}{Unfinished(folder).Select(NumberOf).FirstOrDefault() + 1}"));

    /// <summary>True of a folder in which a record may be written: it is not there, or empty, or holds a record or the beginning of one.</summary>
    public static bool MayHold(string folder) => !Directory.Exists(folder)
        || File.Exists(Path.Combine(folder, RecordSections.Reports + Extension))
        || File.Exists(Path.Combine(folder, Reviews))
        || Unfinished(folder).Length > 0
        || !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>The name of a report's bytes as they were stored, with what their file's name ended in.</summary>
    public static string OriginalName(RecordedReport report) => report.Name + (Ending().Match(report.File) is { Length: > 0 } ending ? ending.Value : ".bytes");

    [GeneratedRegex(@"(\.[A-Za-z][A-Za-z0-9]{0,4})?\.[A-Za-z][A-Za-z0-9]{0,4}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Ending();

    /// <summary>The files of a report, relative to the record.</summary>
    public static ImmutableArray<string> Of(RecordedReport report) =>
        [Path.Combine(Originals, OriginalName(report)), Path.Combine(Texts, report.Name + ".txt"), Path.Combine(Pages, report.Name + ".html")];

    public static void Write<T>(string path, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using var file = File.Create(path);
        foreach (var item in items)
        {
            JsonLine.Append(file, w => write(w, item));
        }
    }

    /// <summary>The items of a file; none where it is not there.</summary>
    /// <exception cref="FormatException">A line is not one of a record.</exception>
    public static ImmutableArray<T> Read<T>(string path, Func<JsonElement, T> read)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        return Parse(path, File.ReadLines(path), read);
    }

    /// <summary>The items of a file that may end in the middle of a line, which is then left out.</summary>
    /// <exception cref="FormatException">A whole line is not one of a record.</exception>
    public static ImmutableArray<T> ReadWhole<T>(string path, Func<JsonElement, T> read) =>
        Parse(path, TextFiles.Read(path) is var text ? text[..(text.LastIndexOf('\n') + 1)].Split('\n') : [], read);

    static ImmutableArray<T> Parse<T>(string path, IEnumerable<string> lines, Func<JsonElement, T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            try
            {
                using var json = JsonDocument.Parse(line);
                items.Add(read(json.RootElement));
            }
            catch (Exception e) when (e is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{path}:{number}: {(e is JsonException ? "a line that is not JSON" : e.Message)}"), e);
            }
        }

        return items.ToImmutable();
    }

    static int NumberOf(string folder) =>
        int.TryParse(Path.GetFileName(folder).AsSpan(UnfinishedPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
