using System.Collections.Immutable;

namespace Parley.Formats;

/// <summary>The files that are meant by what was named: files, folders with all that is in them, standard input.</summary>
static class InputFiles
{
    static readonly EnumerationOptions Here = new() { AttributesToSkip = FileAttributes.System, IgnoreInaccessible = true, ReturnSpecialDirectories = false };

    /// <summary>In the order in which they were named, a folder's by name; each file once. Hidden files, what lies in hidden folders, and what this run itself writes are left out of folders; a folder to which several links lead is read once.</summary>
    public static ImmutableArray<InputFile> Of(ReadRequest request, int limit)
    {
        var files = ImmutableArray.CreateBuilder<InputFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var own = ((string?[])[request.Output, request.Text]).OfType<string>().Select(w => Path.TrimEndingDirectorySeparator(request.PathOf(w)) + Path.DirectorySeparatorChar).ToImmutableArray();
        foreach (var name in request.Named)
        {
            foreach (var file in Expand(request, name, limit, own).Where(f => seen.Add(f.IsStandard ? f.Name : f.Path)))
            {
                files.Add(file);
            }
        }

        return files.ToImmutable();
    }

    static IEnumerable<InputFile> Expand(ReadRequest request, string name, int limit, ImmutableArray<string> own)
    {
        if (name == InputFile.Standard)
        {
            return [new InputFile(name, "", Drain(request.OpenInput, limit))];
        }

        var path = request.PathOf(name);
        return Directory.Exists(path) ? Within(name, path, own) : [new InputFile(name, path)];
    }

    static IEnumerable<InputFile> Within(string name, string folder, ImmutableArray<string> own) => FilesOf(folder)
        .Where(f => !own.Any(o => f.StartsWith(o, StringComparison.Ordinal)))
        .Select(f => Path.GetRelativePath(folder, f))
        .Order(StringComparer.Ordinal)
        .Select(f => new InputFile(Path.Combine(name, f), Path.Combine(folder, f)));

    // Links to folders come after all that is there without them, none is followed within another, and no folder is entered twice: links in a circle end.
    static IEnumerable<string> FilesOf(string root)
    {
        var (waiting, linked) = (new Queue<Folder>(), new Queue<Folder>());
        var entered = new HashSet<string>(StringComparer.Ordinal);
        waiting.Enqueue(new(root, Real(new DirectoryInfo(root)), ByLink: false));
        while (waiting.TryDequeue(out var folder) || linked.TryDequeue(out folder))
        {
            if (!entered.Add(folder.Real))
            {
                continue;
            }

            foreach (var entry in new DirectoryInfo(folder.Path).EnumerateFileSystemInfos("*", Here).Where(e => !e.Name.StartsWith('.')))
            {
                var path = Path.Combine(folder.Path, entry.Name);
                switch (entry)
                {
                    case DirectoryInfo { LinkTarget: null }:
                        waiting.Enqueue(folder with { Path = path, Real = Path.Combine(folder.Real, entry.Name) });
                        break;
                    case DirectoryInfo link when !folder.ByLink:
                        linked.Enqueue(new(path, Real(link), ByLink: true));
                        break;
                    case FileInfo:
                        yield return path;
                        break;
                }
            }
        }
    }

    // Where it leads in the end if it is a link.
    static string Real(DirectoryInfo folder) =>
        Path.TrimEndingDirectorySeparator((folder.LinkTarget is null ? null : folder.ResolveLinkTarget(returnFinalTarget: true))?.FullName ?? folder.FullName);

    /// <summary>A folder to be entered.</summary>
    /// <param name="Path">The way to it.</param>
    /// <param name="Real">The way to it without the links passed.</param>
    /// <param name="ByLink">True of one that lies behind a link.</param>
    readonly record struct Folder(string Path, string Real, bool ByLink);

    // One byte past the limit is enough to know that there is too much.
    static byte[] Drain(Func<Stream> standardInput, int limit)
    {
        using var stream = standardInput();
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; bytes.Length <= limit && (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
