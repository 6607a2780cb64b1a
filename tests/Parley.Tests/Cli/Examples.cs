using Parley.Formats;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Cli;

/// <summary>The lines that are run on every example; a new example is found by its folder.</summary>
static class Examples
{
    /// <summary>The names of the examples.</summary>
    public static IEnumerable<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "examples")).Where(d => File.Exists(Path.Combine(d, "case.yaml"))).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    // Run from the root and named as a user names them, so that no page hangs on where the working copy lies.
    static Examples() => Environment.CurrentDirectory = Repository.Root;

    /// <summary>Every line of every example, by a name for it: an example and what is asked of it.</summary>
    public static TheoryData<string, string> Runs()
    {
        var runs = new TheoryData<string, string>();
        foreach (var name in Names)
        {
            foreach (var run in Lines(name).Keys)
            {
                runs.Add(name, run);
            }
        }

        return runs;
    }

    /// <summary>The arguments of a run.</summary>
    public static string[] Line(string example, string run) => Lines(example)[run];

    static Dictionary<string, string[]> Lines(string example)
    {
        var folder = Path.Combine("examples", example);
        var whole = CaseReader.Read(folder).Case ?? throw new InvalidOperationException($"The example {example} is not a valid case.");
        var lines = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var command in (string[])["check", "gap", "movement", "frontier", "bridge", "why", "sequence", "brief"])
        {
            lines[command] = [command, folder];
        }

        foreach (var fragment in Directory.EnumerateFiles(folder, "*.yaml").Where(f => Path.GetFileName(f) != "case.yaml").Order(StringComparer.Ordinal))
        {
            foreach (var command in (string[])["frontier", "bridge", "why"])
            {
                lines[$"{command}-with-{Path.GetFileNameWithoutExtension(fragment)}"] = [command, folder, "--with", fragment];
            }
        }

        AddDisclosure(lines, folder, whole);
        return lines;
    }

    static void AddDisclosure(Dictionary<string, string[]> lines, string folder, Case whole)
    {
        lines[$"gap-known-to-{whole.Parties[0].Id}"] = ["gap", folder, "--known-to", whole.Parties[0].Id.Value];
        lines[$"brief-known-to-{whole.Mediators[0].Id}"] = ["brief", folder, "--known-to", whole.Mediators[0].Id.Value];
        foreach (var mediator in whole.Mediators.Take(2))
        {
            foreach (var party in whole.Parties)
            {
                lines[$"room-for-{party.Id}-by-{mediator.Id}"] = ["room", folder, "--for", party.Id.Value, "--by", mediator.Id.Value];
            }
        }

        foreach (var proposal in whole.Proposals)
        {
            lines[$"clear-{proposal.Id}-for-{whole.Parties[0].Id}"] = ["clear", folder, "--proposal", proposal.Id.Value, "--for", whole.Parties[0].Id.Value];
        }
    }
}
