using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>What <c>check</c> says to people of a valid case.</summary>
static class CheckPage
{
    public static void Write(Page page, string file, Case whole, CaseCheck check)
    {
        var words = new Wording(whole, page.Terminal.Culture);
        page.Title(whole.Title);
        page.Line($"{file} is a valid case, as of {words.Day(whole.AsOf)}.", Tone.Good);
        page.Blank();
        page.Line($"It holds {Wording.And(check.Counts.Where(c => c.Value > 0).Select(c => $"{words.Count(c.Value)} {Singular(c.Key, c.Value)}"))}.");
        Warnings(page, check);
        Lacks(page, check);
        if (!check.Complete)
        {
            page.Blank();
            page.Line("Whether obligations fit the packages' worths was not looked at to the end: the search stopped at its limit.");
        }
    }

    static void Warnings(Page page, CaseCheck check)
    {
        page.Heading(check.Warnings.IsEmpty ? "Nothing is odd." : "Allowed, and odd");
        foreach (var warning in check.Warnings)
        {
            page.Item("!", InputFault.Of(warning).ToString(), indent: 2, Tone.Caution);
        }
    }

    static void Lacks(Page page, CaseCheck check)
    {
        page.Heading("What each command still lacks");
        foreach (var (command, what) in check.Lacks)
        {
            page.Item(command.PadRight(8), what.IsEmpty ? "nothing" : string.Join("; ", what), indent: 2, what.IsEmpty ? Tone.Faint : Tone.Plain);
        }
    }

    static string Singular(string kind, int count) => (kind, count) switch
    {
        ("outside", 1) => "outside actor",
        ("outside", _) => "outside actors",
        ("conveyed", 1) => "thing conveyed",
        ("conveyed", _) => "things conveyed",
        ("parties", 1) => "party",
        (_, 1) => kind.EndsWith("ies", StringComparison.Ordinal) ? kind[..^3] + "y" : kind.TrimEnd('s'),
        _ => kind,
    };
}
