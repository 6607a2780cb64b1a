using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Formats;

/// <summary>
/// Reads single values. Each method takes the node of a value, null where its key is left out, and gives null, with a
/// fault added, where the node does not hold what it should.
/// </summary>
sealed partial class ValueReader(Faults faults, Names names)
{
    public Faults Faults { get; } = faults;

    public Names Names { get; } = names;

    /// <summary>Text of any length.</summary>
    public string? Text(Node? node, string expected = "text")
    {
        if (node is null or ScalarNode { Kind: ScalarKind.Text })
        {
            return (node as ScalarNode)?.Text;
        }

        var remedy = node is ScalarNode { Kind: not ScalarKind.Null } scalar ? $"{expected} (in quotes: \"{scalar.Text}\")" : expected;
        Faults.Add(node, remedy, node.Found);
        return null;
    }

    /// <summary>Text that is not blank.</summary>
    public string? Title(Node? node)
    {
        var text = Text(node);
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            Faults.Add(node!, "text that is not empty", "empty text");
        }

        return text;
    }

    /// <summary>true or false.</summary>
    public bool? Flag(Node? node)
    {
        if (node is ScalarNode { Kind: ScalarKind.Boolean } scalar)
        {
            return CoreSchema.IsTrue(scalar.Text);
        }

        return Refuse<bool>(node, "true or false");
    }

    /// <summary>One of a few words.</summary>
    public T? Word<T>(Node? node, ImmutableArray<KeyValuePair<string, T>> words)
        where T : struct
    {
        if (node is null)
        {
            return null;
        }

        foreach (var (name, meaning) in words)
        {
            if (node is ScalarNode { Kind: ScalarKind.Text } s && s.Text == name)
            {
                return meaning;
            }
        }

        var known = words.Select(w => w.Key).ToList();
        var near = node is ScalarNode scalar && Nearest.Of(scalar.Text, known) is { } word ? $"; did you mean `{word}`?" : "";
        return Refuse<T>(node, string.Join(", ", known[..^1]) + " or " + known[^1] + near);
    }

    /// <summary>A finite number.</summary>
    public double? Number(Node? node, string expected = "a number")
    {
        if (node is ScalarNode { Kind: ScalarKind.Number } scalar && Decimals.ReadDouble(scalar.Text) is { } value)
        {
            return value;
        }

        return Refuse<double>(node, node is ScalarNode { Kind: ScalarKind.Number } ? $"a finite number of at most {ReadLimits.NumberLength} characters" : expected);
    }

    /// <summary>A whole number in a range.</summary>
    public int? Whole(Node? node, int least, int most)
    {
        if (node is null)
        {
            return null;
        }

        if (node is ScalarNode { Kind: ScalarKind.Number } scalar && Decimals.Read(scalar.Text) is { } value
            && value == decimal.Truncate(value) && value >= least && value <= most)
        {
            return (int)value;
        }

        return Refuse<int>(node, most == int.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"a whole number from {least}")
            : string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
    }

    /// <summary>A number, or an interval <c>[low, high]</c>, within bounds.</summary>
    public Amount? Amount(Node? node, double least, double most)
    {
        var expected = AmountRange(least, most);
        double? low, high;
        if (node is ListNode { Items: [var first, var last] })
        {
            (low, high) = (Number(first), Number(last));
        }
        else if (node is ScalarNode { Kind: ScalarKind.Number })
        {
            low = high = Number(node);
        }
        else
        {
            return Refuse<Amount>(node, expected);
        }

        if (low is null || high is null)
        {
            return null;
        }

        if (low > high)
        {
            return Refuse<Amount>(node, "an interval [low, high] with its low end first", string.Create(CultureInfo.InvariantCulture, $"[{low}, {high}]"));
        }

        return low >= least && high <= most
            ? new Amount(low.Value, high.Value)
            : Refuse<Amount>(node, expected, low == high ? node.Found : string.Create(CultureInfo.InvariantCulture, $"[{low}, {high}]"));
    }

    /// <summary>Adds a fault at a node, unless there is no node.</summary>
    public T? Refuse<T>(Node? node, string expected, string? found = null)
        where T : struct
    {
        if (node is not null)
        {
            Faults.Add(node, expected, found ?? node.Found);
        }

        return null;
    }

    string Choice(string what, IReadOnlyCollection<string> known, string found) => Faults.Full ? what : Names.Choice(what, known, found);

    static string AmountRange(double least, double most)
    {
        const string Form = "a number or an interval [low, high]";
        return (double.IsNegativeInfinity(least), double.IsPositiveInfinity(most)) switch
        {
            (true, _) => Form,
            (_, true) => string.Create(CultureInfo.InvariantCulture, $"{Form} at or above {least}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Form} from {least} to {most}"),
        };
    }
}
