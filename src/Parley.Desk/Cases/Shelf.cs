using System.Collections.Immutable;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>A case the desk can open.</summary>
/// <param name="Key">Its name in addresses.</param>
/// <param name="Path">The case file.</param>
/// <param name="IsExample">True if it is one of the examples.</param>
public sealed record ShelvedCase(string Key, string Path, bool IsExample);

/// <summary>The cases this desk may open: those in the folder it was started in, the examples, and the one it was given. No address reaches any other file.</summary>
public sealed class Shelf : IDisposable
{
    /// <summary>How many folders deep cases are looked for.</summary>
    const int Depth = 3;

    /// <summary>How many folders are looked into.</summary>
    const int MostFolders = 2000;

    readonly Lock gate = new();
    readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);
    readonly Dictionary<string, DeskCase> open = new(StringComparer.Ordinal);
    readonly DeskOptions options;

    internal Shelf(DeskOptions options) => this.options = options;

    /// <summary>The folder new cases are made in.</summary>
    public string Folder => Path.GetFullPath(options.Folder);

    /// <summary>The cases there are now, those of the folder first.</summary>
    public ImmutableArray<ShelvedCase> Cases()
    {
        lock (gate)
        {
            var given = paths.Where(p => File.Exists(p.Value)).Select(p => new ShelvedCase(p.Key, p.Value, IsIn(p.Value, options.Examples))).ToArray();
            var found = Found(Folder).Select(p => Shelve(p, isExample: IsIn(p, options.Examples)));
            var examples = options.Examples is { } folder ? Found(folder).Select(p => Shelve(p, isExample: true)) : [];
            return [.. given.Concat(found).Concat(examples).DistinctBy(c => c.Key).OrderBy(c => c.IsExample).ThenBy(c => c.Path, StringComparer.Ordinal)];
        }
    }

    /// <summary>Puts a case on the shelf.</summary>
    public ShelvedCase Place(string path)
    {
        lock (gate)
        {
            return Shelve(Path.GetFullPath(Directory.Exists(path) ? Path.Combine(path, "case.yaml") : path), IsIn(path, options.Examples));
        }
    }

    /// <summary>The case of that key, opened if it is not yet.</summary>
    /// <returns>Nothing and no fault where there is no such case.</returns>
    public (DeskCase? Case, ImmutableArray<Fault> Faults) Open(string key)
    {
        lock (gate)
        {
            if (open.TryGetValue(key, out var known))
            {
                return (known, []);
            }

            if (!paths.ContainsKey(key))
            {
                Cases();
            }

            if (!paths.TryGetValue(key, out var path))
            {
                return (null, []);
            }

            var (opened, faults) = DeskCase.Open(key, path);
            if (opened is not null)
            {
                open.Add(key, opened);
            }

            return (opened, faults);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            foreach (var held in open.Values)
            {
                held.Dispose();
            }
        }
    }

    ShelvedCase Shelve(string path, bool isExample)
    {
        foreach (var (key, known) in paths)
        {
            if (known == path)
            {
                return new ShelvedCase(key, path, isExample);
            }
        }

        var name = KeyOf(Path.GetFileName(path) == "case.yaml" ? Path.GetFileName(Path.GetDirectoryName(path)!) : Path.GetFileNameWithoutExtension(path));
        var free = name;
        for (var n = 2; paths.ContainsKey(free); n++)
        {
            free = $"{name}-{n}";
        }

        paths.Add(free, path);
        return new ShelvedCase(free, path, isExample);
    }

    static string KeyOf(string name)
    {
        var key = string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        return key.Length == 0 ? "case" : key;
    }

    static bool IsIn(string path, string? folder) =>
        folder is not null && Path.GetFullPath(path).StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    static string[] Found(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        return Directory.EnumerateFiles(folder, "case.yaml", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = Depth,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        }).Take(MostFolders).Select(Path.GetFullPath).Order(StringComparer.Ordinal).ToArray();
    }
}
