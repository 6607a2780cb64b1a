using Spectre.Console;
using Spectre.Console.Rendering;

namespace Parley;

/// <summary>A page for people: headings, wrapped lines and tables, at the terminal's width.</summary>
sealed class Page
{
    readonly IAnsiConsole console;
    readonly TextWriter text;

    Page(Terminal terminal, TextWriter text)
    {
        this.text = text;
        Terminal = terminal;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.Colour ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>Where it is shown.</summary>
    public Terminal Terminal { get; }

    /// <summary>Writes the page that <paramref name="write"/> lays out.</summary>
    public static void Write(Terminal terminal, Action<Page> write)
    {
        using var written = new StringWriter { NewLine = "\n" };
        write(new Page(terminal, written));
        foreach (var line in written.ToString().TrimEnd('\n').Split('\n'))
        {
            terminal.Out.Write(line.TrimEnd());
            terminal.Out.Write('\n');
        }
    }

    public void Title(string words) => Line(words, Tone.Strong);

    public void Heading(string words, Tone tone = Tone.Strong)
    {
        Blank();
        Line(words, tone);
    }

    public void Line(string words, Tone tone = Tone.Plain) => Put(new Cell(words, tone).ToText());

    public void Faint(string words) => Line(words, Tone.Faint);

    /// <summary>A line that hangs under a mark, such as a number or a dash.</summary>
    public void Item(string mark, string words, int indent = 0, Tone tone = Tone.Plain)
    {
        var grid = new Grid { Expand = false };
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(indent, 0, 1, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(new Text(mark), new Cell(words, tone).ToText());
        Put(grid);
    }

    /// <summary>Rows in columns without lines; the shares divide the width.</summary>
    public void Columns(IReadOnlyList<double> shares, IEnumerable<IReadOnlyList<Cell>> rows)
    {
        const int Gap = 2;
        var room = Terminal.Width - Gap * (shares.Count - 1);
        var all = shares.Sum();
        var grid = new Grid { Expand = false };
        for (var i = 0; i < shares.Count; i++)
        {
            grid.AddColumn(new GridColumn { Width = Math.Max(1, (int)(room * shares[i] / all)), Padding = new Padding(0, 0, i == shares.Count - 1 ? 0 : Gap, 0) });
        }

        foreach (var row in rows)
        {
            grid.AddRow([.. row.Select(c => c.ToText())]);
        }

        Put(grid);
    }

    /// <summary>A line across the page.</summary>
    public void Rule() => Faint(new string('─', Terminal.Width));

    public void Blank() => text.Write('\n');

    public void Put(IRenderable content)
    {
        console.Write(content);
        if (content is Text)
        {
            Blank();
        }
    }
}
