namespace Parley.Reports;

/// <summary>The data files a reader of the language can edit: lines of columns apart by a tab; lines that begin with # explain.</summary>
static class LexiconFile
{
    /// <summary>The rows of an embedded lexicon, in the order of the file.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The lexicon {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
