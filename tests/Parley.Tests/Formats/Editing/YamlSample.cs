using System.Text;

namespace Parley.Tests.Formats;

/// <summary>A random YAML file in a random manner: styles, indentation, comments, blank lines, line ends, byte order mark.</summary>
sealed class YamlSample
{
    static readonly string[] Sections = ["parley", "title", "rules", "positions", "confidences", "proposals", "events", "reports"];
    static readonly string[] Words = ["north", "six weeks", "don't", "שלום עולם", "😀", "http://a.b/c", "a-b", "ö", "x y z"];

    readonly Random random;
    readonly StringBuilder lines = new();
    readonly int listIndent;
    readonly int mapIndent;
    readonly double comments;
    readonly double blanks;

    YamlSample(Random random)
    {
        this.random = random;
        (listIndent, mapIndent) = (random.Next(3) * 2, random.Next(1, 3) * 2);
        (comments, blanks) = (random.Next(2) * 0.25, random.Next(2) * 0.2);
    }

    public static string Of(Random random)
    {
        var sample = new YamlSample(random);
        sample.Write();
        var text = sample.lines.ToString();
        text = random.Next(3) == 0 ? text.TrimEnd('\n') : text;
        text = random.Next(3) == 0 ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
        return random.Next(4) == 0 ? "\uFEFF" + text : text;
    }

    bool Chance(double p) => random.NextDouble() < p;

    string Word() => Words[random.Next(Words.Length)];

    void Write()
    {
        if (Chance(0.2))
        {
            lines.Append("%YAML 1.2\n---\n");
        }

        foreach (var key in Sections.Where(s => s == "parley" || Chance(0.7)))
        {
            Between(0);
            Pair(0, key, 0);
        }

        Between(0);
        lines.Append(Chance(0.1) ? "...\n" : "");
    }

    void Between(int column)
    {
        while (Chance(blanks))
        {
            lines.Append(Chance(0.3) ? "  \n" : "\n");
        }

        if (Chance(comments))
        {
            lines.Append(' ', random.Next(2) == 0 ? column : random.Next(8)).Append("# about - x: [y]\n");
        }
    }

    void EndLine() => lines.Append(Chance(comments) ? "  # why, [so]" : "").Append('\n');

    void Pair(int column, string key, int depth, bool besideDash = false)
    {
        lines.Append(' ', besideDash ? 0 : column).Append(key).Append(':');
        Value(column, depth, afterKey: true);
    }

    void Value(int column, int depth, bool afterKey)
    {
        switch (random.Next(depth > 2 ? 6 : 10))
        {
            case 0:
                EndLine();
                break;
            case 1:
                lines.Append(Chance(0.5) ? " []" : " {}");
                EndLine();
                break;
            case 2 or 3:
                lines.Append(' ').Append(Scalar());
                EndLine();
                break;
            case 4:
                Literal(column);
                break;
            case 5 or 6:
                lines.Append(' ');
                Flow(column, depth, Chance(0.3));
                EndLine();
                break;
            case 7 when afterKey:
                EndLine();
                BlockMap(column + mapIndent, depth, first: false);
                break;
            case 7:
                lines.Append(' ');
                BlockMap(column + 2, depth, first: true);
                break;
            default:
                EndLine();
                BlockList(afterKey ? column + listIndent : column + 2, depth);
                break;
        }
    }

    string Scalar() => random.Next(4) switch
    {
        0 => "\"" + Word() + "\\n\"",
        1 => "'" + Word().Replace("'", "''", StringComparison.Ordinal) + "'",
        2 => "12",
        _ => Word(),
    };

    void Literal(int column)
    {
        lines.Append(' ').Append("|>"[random.Next(2)]).Append(random.Next(3) switch { 0 => "", 1 => "-", _ => "+" });
        EndLine();
        for (var i = random.Next(1, 3); i > 0; i--)
        {
            lines.Append(' ', column + 4).Append(Word()).Append('\n');
        }

        lines.Append('\n', random.Next(3));
    }

    void Flow(int column, int depth, bool spread)
    {
        var isMap = Chance(0.5);
        lines.Append(isMap ? '{' : '[');
        var count = random.Next(1, 4);
        for (var i = 0; i < count; i++)
        {
            if (spread)
            {
                EndLine();
                lines.Append(' ', column + 3);
            }
            else if (i > 0 || Chance(0.5))
            {
                lines.Append(' ');
            }

            lines.Append(isMap ? $"k{i}: " : "");
            if (depth < 3 && Chance(0.3))
            {
                Flow(column + 3, depth + 1, spread: false);
            }
            else
            {
                lines.Append(Scalar());
            }

            lines.Append(i + 1 < count || Chance(0.2) ? "," : "");
        }

        if (spread)
        {
            EndLine();
            lines.Append(' ', column + 1);
        }

        lines.Append(isMap ? '}' : ']');
    }

    void BlockMap(int column, int depth, bool first)
    {
        for (var i = 0; i < 3; i++)
        {
            if (i > 0 && Chance(0.3))
            {
                return;
            }

            if (!first || i > 0)
            {
                Between(column);
            }

            Pair(column, $"k{i}", depth + 1, besideDash: first && i == 0);
        }
    }

    void BlockList(int column, int depth)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            Between(column);
            lines.Append(' ', column).Append('-');
            Value(column, depth + 1, afterKey: false);
        }
    }
}
