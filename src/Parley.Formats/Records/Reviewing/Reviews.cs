using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Parley.Formats;

/// <summary>
/// The reviews of a record, folded: of each id the last line stands. They are appended to <c>reviews.jsonl</c>, one line each,
/// and never changed or taken out; reading the reports again leaves them as they are.
/// </summary>
public sealed class Reviews
{
    static readonly ImmutableArray<string> Correctable = ["speaker", "speakerId", "party", "stance", "about"];

    readonly ImmutableDictionary<string, Review> last;

    Reviews(ImmutableDictionary<string, Review> last) => this.last = last;

    /// <summary>None.</summary>
    public static Reviews None { get; } = new(ImmutableDictionary<string, Review>.Empty);

    /// <summary>How many ids were reviewed.</summary>
    public int Count => last.Count;

    /// <summary>What was found of an id; null where nobody looked.</summary>
    public Review? Of(string id) => last.GetValueOrDefault(id);

    /// <summary>The reviews of a record's folder; a last line without its line end is one that was not written whole, and is left out.</summary>
    /// <exception cref="FormatException">A line is not a review.</exception>
    public static Reviews Read(string folder)
    {
        var path = Path.Combine(folder, RecordFiles.Reviews);
        return File.Exists(path) ? Fold(RecordFiles.ReadWhole(path, Read)) : None;
    }

    /// <summary>The last review of each id.</summary>
    public static Reviews Fold(IEnumerable<Review> reviews)
    {
        var folded = ImmutableDictionary.CreateBuilder<string, Review>(StringComparer.Ordinal);
        foreach (var review in reviews)
        {
            folded[review.Id] = review;
        }

        return new Reviews(folded.ToImmutable());
    }

    /// <summary>Adds reviews at the end of a record's file, which is made if it is not there.</summary>
    /// <remarks>What stands there is never touched; a line is written at once.</remarks>
    public static void Append(string folder, IEnumerable<Review> reviews)
    {
        using var bytes = new MemoryStream();
        foreach (var review in reviews)
        {
            JsonLine.Append(bytes, w => Write(w, review));
        }

        using var file = new FileStream(Path.Combine(folder, RecordFiles.Reviews), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        file.Seek(0, SeekOrigin.End);
        if (EndsTorn(file))
        {
            file.WriteByte((byte)'\n');
        }

        file.Write(bytes.GetBuffer(), 0, (int)bytes.Length);
        file.Flush(flushToDisk: true);
    }

    static bool EndsTorn(FileStream file)
    {
        if (file.Length == 0)
        {
            return false;
        }

        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }

    static void Write(Utf8JsonWriter to, Review review)
    {
        to.WriteString("id", review.Id);
        to.Word("verdict", review.Verdict);
        to.WriteString("by", review.By);
        to.WriteString("at", review.At.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        to.WriteString("note", review.Note);
        to.WriteStartObject("corrected");
        foreach (var (member, values) in review.Corrected.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            if (member == "about")
            {
                to.Texts(member, values);
            }
            else
            {
                to.WriteString(member, values.IsEmpty ? null : values[0]);
            }
        }

        to.WriteEndObject();
    }

    static Review Read(JsonElement from)
    {
        var corrected = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var member in from.GetProperty("corrected").EnumerateObject())
        {
            corrected[member.Name] = !Correctable.Contains(member.Name) ? throw new FormatException($"{member.Name} cannot be corrected, only {Wording.Or(Correctable)}")
                : member.Value.ValueKind switch
                {
                    JsonValueKind.Null => [],
                    JsonValueKind.Array => from.GetProperty("corrected").Texts(member.Name),
                    _ => [member.Value.GetString()!],
                };
        }

        return new Review(
            from.Text("id"),
            from.Word<Verdict>("verdict"),
            from.TextOrNull("by"),
            DateTimeOffset.Parse(from.Text("at"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            from.TextOrNull("note"),
            corrected.ToImmutable());
    }
}
