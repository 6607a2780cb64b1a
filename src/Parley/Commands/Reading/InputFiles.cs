using System.Collections.Immutable;

namespace Parley;

/// <summary>The files that are meant by what was named: files, folders with all that is in them, standard input.</summary>
static class InputFiles
{
    static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System, IgnoreInaccessible = true, ReturnSpecialDirectories = false };

    /// <summary>In the order in which they were named, a folder's by name; each file once. Hidden files, what lies in hidden folders, and what this run itself writes are left out of folders.</summary>
    public static ImmutableArray<InputFile> Of(IEnumerable<string> named, Func<Stream> standardInput, int limit, params IEnumerable<string?> written)
    {
        var files = ImmutableArray.CreateBuilder<InputFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var own = written.OfType<string>().Select(w => Path.TrimEndingDirectorySeparator(Path.GetFullPath(w)) + Path.DirectorySeparatorChar).ToImmutableArray();
        foreach (var name in named)
        {
            foreach (var file in Expand(name, standardInput, limit, own).Where(f => seen.Add(f.IsStandard ? f.Name : Path.GetFullPath(f.Name))))
            {
                files.Add(file);
            }
        }

        return files.ToImmutable();
    }

    static IEnumerable<InputFile> Expand(string name, Func<Stream> standardInput, int limit, ImmutableArray<string> own)
    {
        if (name == InputFile.Standard)
        {
            return [new InputFile(name, Drain(standardInput, limit))];
        }

        return Directory.Exists(name) ? Within(name, own) : [new InputFile(name)];
    }

    static IEnumerable<InputFile> Within(string folder, ImmutableArray<string> own) => Directory.EnumerateFiles(folder, "*", Deep)
        .Select(f => Path.GetRelativePath(folder, f))
        .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.')))
        .Where(f => Path.GetFullPath(Path.Combine(folder, f)) is var whole && !own.Any(o => whole.StartsWith(o, StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal)
        .Select(f => new InputFile(Path.Combine(folder, f)));

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
