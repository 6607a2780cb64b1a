using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parley;

/// <summary>Writes one JSON object in the manner of every answer: camelCase, ids as they are, unknown as null, invariant.</summary>
sealed class JsonPage(Utf8JsonWriter writer)
{
    /// <summary>Bytes of a streamed answer that are kept back.</summary>
    const int Piece = 1 << 16;

    static readonly BigInteger LargestExact = BigInteger.One << 53;

    static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        // Names in any script are to be read by people; the output is a file of its own, never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Called between the elements of lists: what was written so far may go.</summary>
    Action between = static () => { };

    /// <summary>Writes the object whose members <paramref name="members"/> writes, and a line end.</summary>
    public static void Write(TextWriter to, Action<JsonPage> members)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Layout))
        {
            writer.WriteStartObject();
            members(new JsonPage(writer));
            writer.WriteEndObject();
        }

        Pass(bytes, to);
        to.Write('\n');
    }

    /// <summary>The same in pieces, for answers of any length: an exception within leaves a part of an answer behind.</summary>
    public static void Stream(TextWriter to, Action<JsonPage> members)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Layout))
        {
            writer.WriteStartObject();
            members(new JsonPage(writer)
            {
                between = () =>
                {
                    if (writer.BytesPending + bytes.Length > Piece)
                    {
                        writer.Flush();
                        Pass(bytes, to);
                    }
                },
            });
            writer.WriteEndObject();
        }

        Pass(bytes, to);
        to.Write('\n');
    }

    // The writer hands on whole tokens only, so no letter is cut.
    static void Pass(MemoryStream bytes, TextWriter to)
    {
        to.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        bytes.SetLength(0);
    }

    /// <summary>What every answer begins with.</summary>
    public void Head(string? command, string? title, DateOnly? asOf, bool complete)
    {
        writer.WriteNumber("parley", 1);
        Text("command", command);
        Text("case", title);
        Day("asOf", asOf);
        writer.WriteBoolean("complete", complete);
    }

    public void Fault(InputFault fault) => Object(null, () =>
    {
        Text("file", fault.File);
        Whole("line", fault.Line);
        Text("path", fault.Path);
        Text("expected", fault.Expected);
        Text("found", fault.Found);
    });

    public void StartArray(string? name = null)
    {
        Name(name);
        writer.WriteStartArray();
    }

    public void EndArray() => writer.WriteEndArray();

    /// <summary>An object as a member, or without a name as an element.</summary>
    public void Object(string? name, Action members)
    {
        Name(name);
        writer.WriteStartObject();
        members();
        writer.WriteEndObject();
    }

    /// <summary>A list, one element a call of <paramref name="element"/>; null without a list.</summary>
    public void List<T>(string? name, IEnumerable<T>? items, Action<T> element)
    {
        Name(name);
        if (items is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (var item in items)
        {
            element(item);
            between();
        }

        writer.WriteEndArray();
    }

    /// <summary>A list of ids or words.</summary>
    public void Texts<T>(string? name, IEnumerable<T>? items) => List(name, items, i => writer.WriteStringValue(i?.ToString()));

    public void Text(string? name, object? value)
    {
        Name(name);
        writer.WriteStringValue(value?.ToString());
    }

    public void Day(string? name, DateOnly? value) => Text(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void Number(string? name, double? value)
    {
        Name(name);
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public void Whole(string? name, long? value)
    {
        Name(name);
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>A count: a number, or a string where a double could not hold it.</summary>
    public void Count(string? name, BigInteger? value)
    {
        if (value is { } big && big > LargestExact)
        {
            Text(name, big.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            Whole(name, (long?)value);
        }
    }

    public void Truth(string? name, bool? value)
    {
        Name(name);
        if (value is { } truth)
        {
            writer.WriteBooleanValue(truth);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public void Null(string name) => writer.WriteNull(name);

    void Name(string? name)
    {
        if (name is not null)
        {
            writer.WritePropertyName(name);
        }
    }
}
