using Parley.Analysis;
using Parley.Formats;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Examples;

/// <summary>An example as its folder holds it, on a day.</summary>
static class Example
{
    public const string Ceasefire = "ceasefire";
    public const string Strike = "strike";
    public const string River = "river";

    public static string Folder(string name) => Path.Combine(Repository.Root, "examples", name);

    /// <summary>The case, with the fragments named, and with one line replaced where an edit is given.</summary>
    public static Case Case(string name, string[]? with = null, params (string Before, string After)[] edits)
    {
        var file = Path.Combine(Folder(name), "case.yaml");
        var text = edits.Aggregate(File.ReadAllText(file), Replaced);
        var fragments = (with ?? []).Select(w => Path.Combine(Folder(name), w))
            .Select(w => ((ReadOnlyMemory<byte>)File.ReadAllBytes(w), w)).ToArray();
        var read = CaseReader.ParseWith(System.Text.Encoding.UTF8.GetBytes(text), file, fragments);
        Assert.Empty(read.Faults);
        return read.Case!;
    }

    public static Problem On(this Case whole, string day) => Problem.Compile(Standing(whole, day));

    public static Standing Standing(this Case whole, string day) =>
        global::Parley.Analysis.Standing.Of(whole, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new Reader.Team());

    static string Replaced(string text, (string Before, string After) edit)
    {
        Assert.Equal(2, text.Split(edit.Before).Length);
        return text.Replace(edit.Before, edit.After, StringComparison.Ordinal);
    }
}
