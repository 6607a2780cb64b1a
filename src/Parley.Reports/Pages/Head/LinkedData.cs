using System.Globalization;
using System.Text;

namespace Parley.Reports;

/// <summary>
/// The objects of a script of linked data (JSON-LD) with where each string stands in the file. Pages hold broken JSON: line breaks in strings,
/// missing or trailing commas, comments, entities; what can be read is. One pass, without recursion.
/// </summary>
sealed class LinkedData
{
    /// <summary>Objects within objects that are followed; what lies deeper is passed over.</summary>
    const int Deepest = 64;

    readonly string source;
    readonly int end;
    readonly List<LinkedObject> objects = [];
    readonly Stack<(int Object, bool IsArray, string? Key)> open = new();
    string? key;
    bool isValue;
    int at;

    LinkedData(string source, TextSpan place) => (this.source, at, end) = (source, place.Start, place.End);

    /// <summary>The objects in the order of the file.</summary>
    public static List<LinkedObject> Read(string source, TextSpan place)
    {
        var data = new LinkedData(source, place);
        while (data.at < data.end)
        {
            data.Step();
        }

        return data.objects;
    }

    int Current => open.Count == 0 ? -1 : open.Peek().Object;

    void Step()
    {
        var unit = source[at++];
        switch (unit)
        {
            case '{':
                objects.Add(new LinkedObject(Current, open.Count == 0 ? null : open.Peek().IsArray ? open.Peek().Key : key));
                Open(objects.Count - 1, isArray: false);
                break;
            case '[':
                Open(Current, isArray: true);
                break;
            case '}' or ']':
                Close(unit == ']');
                break;
            case ':':
                isValue = true;
                break;
            case ',':
                isValue = open.Count > 0 && open.Peek().IsArray;
                break;
            case '"':
                Text();
                break;
        }
    }

    void Open(int of, bool isArray)
    {
        if (open.Count < Deepest)
        {
            open.Push((of, isArray, isArray ? open.Count > 0 && open.Peek().IsArray ? open.Peek().Key : key : null));
        }

        isValue = isArray;
    }

    void Close(bool isArray)
    {
        while (open.Count > 0 && open.Pop().IsArray != isArray)
        {
        }

        isValue = false;
    }

    void Text()
    {
        var start = at;
        while (at < end && source[at] != '"')
        {
            at += source[at] == '\\' ? 2 : 1;
        }

        var place = new TextSpan(start, Math.Min(at, end));
        at = Math.Min(at + 1, end);
        if (!isValue)
        {
            key = place.Of(source);
        }
        else if (Current >= 0)
        {
            objects[Current].Values.Add((open.Peek().IsArray ? open.Peek().Key : key, Decoded(place), place));
            isValue = open.Peek().IsArray;
        }
    }

    /// <summary>Escapes replaced, then character references, which some pages put into their scripts.</summary>
    string Decoded(TextSpan place)
    {
        var raw = source.AsSpan(place.Start, place.Length);
        if (raw.IndexOfAny('\\', '&') < 0)
        {
            return raw.ToString();
        }

        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 == raw.Length)
            {
                text.Append(raw[i]);
            }
            else if (raw[++i] == 'u' && i + 4 < raw.Length && ushort.TryParse(raw.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text.Append((char)code);
                i += 4;
            }
            else
            {
                text.Append(raw[i] switch { 'n' or 'r' or 't' or 'b' or 'f' => ' ', var other => other });
            }
        }

        return CharacterReference.Decode(text.ToString());
    }
}

/// <summary>An object of linked data.</summary>
/// <param name="Parent">The index of the object it is a value of; -1 for none.</param>
/// <param name="Key">The property of the parent it is a value of.</param>
sealed record LinkedObject(int Parent, string? Key)
{
    /// <summary>Its strings, those of its arrays too: property, value, and where the value stands without its quotation marks.</summary>
    public List<(string? Key, string Value, TextSpan Place)> Values { get; } = [];

    /// <summary>The first string of a property that is not blank; null where there is none.</summary>
    public (string Value, TextSpan Place)? First(string property)
    {
        foreach (var (name, value, place) in Values)
        {
            if (string.Equals(name, property, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(value))
            {
                return (value, place);
            }
        }

        return null;
    }

    /// <summary>Whether it is of a type whose name ends so.</summary>
    public bool Is(string type) => Values.Exists(v => v.Key is "@type" or "type" && v.Value.EndsWith(type, StringComparison.OrdinalIgnoreCase));
}
