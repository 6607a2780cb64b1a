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

    public void Title(string words) => Put(new Text(words, new Style(decoration: Decoration.Bold)));

    public void Heading(string words)
    {
        Blank();
        Put(new Text(words, new Style(decoration: Decoration.Bold)));
    }

    public void Line(string words) => Put(new Text(words));

    public void Faint(string words) => Put(new Text(words, new Style(decoration: Decoration.Dim)));

    /// <summary>A line that hangs under a mark, such as a number or a dash.</summary>
    public void Item(string mark, string words, int indent = 0)
    {
        var grid = new Grid { Expand = false };
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(indent, 0, 1, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(new Text(mark), new Text(words));
        Put(grid);
    }

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
