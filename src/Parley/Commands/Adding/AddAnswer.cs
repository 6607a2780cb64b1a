using System.Globalization;

namespace Parley;

/// <summary>What <c>add</c> says it wrote.</summary>
static class AddAnswer
{
    public static int Give(Terminal terminal, bool json, AddOutcome.Added added)
    {
        if (json)
        {
            JsonPage.Write(terminal.Out, page =>
            {
                page.Head("add", added.Whole.Title, added.Whole.AsOf, complete: true);
                WroteAnswer.Write(page, added.File, added.Line, added.Id);
            });
        }
        else
        {
            terminal.Out.Write(string.Create(CultureInfo.InvariantCulture, $"{added.File}:{added.Line}: {added.Kind.Name} {(added.Id is null ? "" : added.Id + " ")}written\n\n"));
            terminal.Out.Write(added.Lines.TrimEnd('\n') + "\n\n");
            terminal.Out.Write($"The version before is {added.Previous}.\n");
        }

        return ExitCodes.Done;
    }
}

/// <summary>The member <c>wrote</c> of the answers of <c>new</c> and <c>add</c>.</summary>
static class WroteAnswer
{
    public static void Write(JsonPage page, string file, int line, string? id) => page.Object("wrote", () =>
    {
        page.Text("file", file);
        page.Whole("line", line);
        page.Text("id", id);
    });
}
