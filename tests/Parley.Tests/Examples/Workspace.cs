namespace Parley.Tests.Examples;

/// <summary>A throw-away folder with a copy of the examples, in which what a page of the guide shows is done again.</summary>
sealed class Workspace : IDisposable
{
    readonly string root = Directory.CreateTempSubdirectory("parley-guide-").FullName;
    int exit;

    public Workspace() => Copy(Path.Combine(Repository.Root, "examples"), In("examples"));

    /// <summary>Runs a command line of the page and gives what it prints.</summary>
    public async Task<string> Run(string line)
    {
        var words = Words(line);
        switch (words)
        {
            case ["cp", "-r", var from, var to]:
                Copy(In(from), In(to));
                return "";
            case ["echo", "$?"]:
                return $"{exit}\n";
            case ["./parley", .. var args]:
                var ran = await Cli.Ran.Async([.. Placed(args)]);
                exit = ran.Exit;
                return (ran.Out + ran.Error).Replace(root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
            default:
                throw new InvalidOperationException($"A page shows only what its test can do again, and not: {line}");
        }
    }

    /// <summary>Replaces the one line <paramref name="before"/> of a file.</summary>
    public void Edit(string file, string before, string after)
    {
        var lines = File.ReadAllLines(In(file));
        var at = Array.IndexOf(lines, before);
        if (at < 0 || Array.LastIndexOf(lines, before) != at)
        {
            throw new InvalidOperationException($"{file} has not one line that reads: {before}");
        }

        lines[at] = after;
        File.WriteAllLines(In(file), lines);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    string In(string path) => Path.Combine(root, path);

    /// <summary>The arguments with those that name a file or folder placed in the workspace.</summary>
    IEnumerable<string> Placed(string[] args) =>
        args.Select((word, i) => Path.Exists(In(word.Split('/')[0])) || (i > 0 && args[i - 1] is "new" or "-o") ? In(word) : word);

    static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    static string[] Words(string line) =>
        [.. line.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
