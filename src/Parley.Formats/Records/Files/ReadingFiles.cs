using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>
/// The lines of a record that belong to single reports, in the files of a folder. Each report's lines are written at once and its
/// own line last, so that a run that is stopped leaves whole lines, and a report counts as held only where all of its lines are.
/// Reading is safe from any number of threads, also while another appends.
/// </summary>
public sealed class ReadingFiles : IDisposable
{
    readonly string folder;
    readonly string texts;
    readonly ImmutableArray<SafeFileHandle> files;
    readonly List<Place> held;
    readonly Lock gate = new();
    long[] end;

    ReadingFiles(string folder, string texts, ImmutableArray<SafeFileHandle> files, List<Place> held, long[] end) =>
        (this.folder, this.texts, this.files, this.held, this.end) = (folder, texts, files, held, end);

    /// <summary>A report that is held: what tells whether it would be read the same again, and where its lines start in each file.</summary>
    sealed record Place(RecordedReport Report, long[] Starts);

    /// <summary>The folder they are in.</summary>
    public string Folder => folder;

    /// <summary>How many reports are held.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return held.Count;
            }
        }
    }

    /// <summary>True if the files hold nothing besides the lines of the reports that are held: nothing torn, nothing that is not a line of a record.</summary>
    public bool IsWhole
    {
        get
        {
            lock (gate)
            {
                return files.Zip(end).All(f => RandomAccess.GetLength(f.First) == f.Second);
            }
        }
    }

    /// <summary>The reports that are held, in order.</summary>
    public IEnumerable<RecordedReport> Reports => Enumerable.Range(0, Count).Select(Report);

    /// <summary>The n-th report, from 0.</summary>
    public RecordedReport Report(int n) => At(n).Report;

    /// <summary>New files in a folder, which is made if it is not there.</summary>
    /// <param name="folder">The folder of the lines.</param>
    /// <param name="texts">The folder of the decoded files.</param>
    public static ReadingFiles Create(string folder, string texts)
    {
        Directory.CreateDirectory(folder);
        var made = Names().Select(n => File.OpenHandle(Path.Combine(folder, n), FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete)).ToImmutableArray();
        return new ReadingFiles(folder, texts, made, [], new long[made.Length]);
    }

    /// <summary>The files of a folder as far as they are whole; null where there are none.</summary>
    public static ReadingFiles? Open(string folder, string texts)
    {
        if (!Names().All(n => File.Exists(Path.Combine(folder, n))))
        {
            return null;
        }

        var there = Names().Select(n => File.OpenHandle(Path.Combine(folder, n), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)).ToImmutableArray();
        var (whole, past) = Find(there);
        return new ReadingFiles(folder, texts, there, whole, past);
    }

    /// <summary>Adds what was read in a report.</summary>
    public void Append(RecordedReport report, ReadingLines lines)
    {
        var starts = end;
        var next = (long[])starts.Clone();
        for (var i = 0; i < lines.Sections.Length; i++)
        {
            next[i + 1] = Write(i + 1, starts[i + 1], lines.Sections[i]);
        }

        next[0] = Write(0, starts[0], lines.Report);
        lock (gate)
        {
            end = next;
            held.Add(new Place(report, starts));
        }
    }

    long Write(int file, long at, byte[] bytes)
    {
        RandomAccess.Write(files[file], bytes, at);
        return at + bytes.Length;
    }

    /// <summary>The lines of the n-th report, from 0, as they stand.</summary>
    public ReadingLines Lines(int n)
    {
        var (from, to) = Range(n);
        return new ReadingLinesOf(this, from, to).Whole();
    }

    /// <summary>What was read in the n-th report, from 0.</summary>
    /// <param name="n">Its number.</param>
    /// <param name="withWords">True for its words too.</param>
    public ReportReading Read(int n, bool withWords)
    {
        var (from, to) = Range(n);
        var lines = new ReadingLinesOf(this, from, to);
        var report = At(n).Report;
        return new ReportReading
        {
            Report = report,
            Article = withWords ? Article(report, lines) : null,
            Statements = lines.Each("statements", StatementLine.Read),
            Refusals = lines.Each("refusals", RefusalLine.Read),
            Meetings = lines.Each("meetings", MeetingLine.Read),
            Events = lines.Each("events", EventLine.Read),
            Figures = lines.Each("figures", FigureLine.Read),
            Names = lines.Each("names", NameLine.Read),
            Positions = lines.Each("positions", PositionLine.Read),
        };
    }

    /// <summary>The page of the n-th report, from 0.</summary>
    public Page Page(int n)
    {
        var (from, to) = Range(n);
        var report = At(n).Report;
        var article = Article(report, new ReadingLinesOf(this, from, to));
        return new Page(article.ReadingText, article.Paragraphs, report.Furniture, report.Head, article.Map);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in files)
        {
            file.Dispose();
        }
    }

    RecordedArticle Article(RecordedReport report, ReadingLinesOf lines)
    {
        var original = TextFiles.Read(Path.Combine(texts, report.Name + ".txt"));
        return lines.Each("articles", a => ArticleLine.Read(a, original))[0];
    }

    Place At(int n)
    {
        lock (gate)
        {
            return held[n];
        }
    }

    (long[] From, long[] To) Range(int n)
    {
        lock (gate)
        {
            return (held[n].Starts, n + 1 < held.Count ? held[n + 1].Starts : end);
        }
    }

    static IEnumerable<string> Names() => RecordSections.OfAReport.Select(s => s.Name).Prepend(RecordSections.Reports).Select(n => n + RecordFiles.Extension);

    // The reports' lines say how many lines of the other files are theirs; the first that are not all there end what is held.
    static (List<Place> Held, long[] End) Find(ImmutableArray<SafeFileHandle> files)
    {
        var whole = new List<Place>();
        var walks = files.Select(f => new LineWalk(f)).ToArray();
        var starts = new long[files.Length];
        while (walks[0].Next() is { } line && Read(line) is var (report, counts) && counts.Select((c, i) => walks[i + 1].Skip(c)).All(all => all))
        {
            whole.Add(new Place(report, starts));
            starts = [.. walks.Select(w => w.At)];
        }

        return (whole, starts);
    }

    static (RecordedReport, ImmutableArray<int>)? Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var read = JsonDocument.Parse(line);
            return (ReportLine.Read(read.RootElement), ReportLine.Lines(read.RootElement));
        }
        catch (Exception e) when (e is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    readonly record struct ReadingLinesOf(ReadingFiles Of, long[] From, long[] To)
    {
        public ReadingLines Whole() => ReadingLines.FromBytes(Bytes(0), [.. Enumerable.Range(1, From.Length - 1).Select(Bytes)]);

        public ImmutableArray<T> Each<T>(string section, Func<JsonElement, T> read)
        {
            var at = 0;
            while (RecordSections.OfAReport[at].Name != section)
            {
                at++;
            }

            var rest = Bytes(at + 1).AsMemory();
            var items = ImmutableArray.CreateBuilder<T>();
            for (int end; (end = rest.Span.IndexOf((byte)'\n')) >= 0; rest = rest[(end + 1)..])
            {
                using var line = JsonDocument.Parse(rest[..end]);
                items.Add(read(line.RootElement));
            }

            return items.ToImmutable();
        }

        byte[] Bytes(int file)
        {
            var bytes = new byte[To[file] - From[file]];
            for (var read = 0; read < bytes.Length;)
            {
                var more = RandomAccess.Read(Of.files[file], bytes.AsSpan(read), From[file] + read);
                read += more > 0 ? more : throw new EndOfStreamException($"{Of.folder} became shorter while it was read.");
            }

            return bytes;
        }
    }
}
