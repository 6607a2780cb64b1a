using Parley.Model;

namespace Parley.Formats;

/// <summary>Reads case files, format 1 (docs/reference/case-format.md). Whatever the bytes, the answer is a case or faults.</summary>
public static class CaseReader
{
    /// <summary>Reads a file, or the <c>case.yaml</c> of a folder.</summary>
    public static CaseFile Read(string path) => ReadWith(path, []);

    /// <summary>
    /// Reads a case and merges fragments in, in their order: their rules and positions are added, their valuations too,
    /// one of the same actor and <c>since</c> in place of the one before. Ids resolve in the merged case.
    /// </summary>
    public static CaseFile ReadWith(string casePath, IReadOnlyList<string> fragmentPaths)
    {
        var faults = new Faults();
        var sources = new List<ReadText>();
        foreach (var path in fragmentPaths.Prepend(CaseBytes.Locate(casePath)))
        {
            if (CaseBytes.Load(path, sources.Count, faults) is { } bytes && Decoding.Decode(bytes, path, sources.Count, faults) is { } source)
            {
                sources.Add(source);
            }
        }

        return faults.Any ? Refused(CaseBytes.Locate(casePath), faults) : Parse(sources, faults);
    }

    /// <summary>Reads the bytes of a file. The name is for faults only.</summary>
    public static CaseFile Parse(ReadOnlyMemory<byte> bytes, string fileName) => ParseWith(bytes, fileName, []);

    /// <summary>Reads the bytes of a case and of the fragments to merge in. The names are for faults only.</summary>
    public static CaseFile ParseWith(ReadOnlyMemory<byte> bytes, string fileName, IReadOnlyList<(ReadOnlyMemory<byte> Bytes, string FileName)> fragments)
    {
        var faults = new Faults();
        var sources = fragments.Prepend((bytes, fileName))
            .Select((f, i) => Decoding.Decode(f.Item1.Span, f.Item2, i, faults)).OfType<ReadText>().ToList();
        return faults.Any ? Refused(fileName, faults) : Parse(sources, faults);
    }

    /// <summary>Reads the bytes of a case and, in the same pass, what edits of it need; null where it is no case that can be edited, or not by one pass.</summary>
    internal static (CaseFile File, EditedText? Text) ParseToEdit(ReadOnlyMemory<byte> bytes, string fileName)
    {
        var faults = new Faults();
        if (Decoding.Decode(bytes.Span, fileName, 0, faults) is not { } source)
        {
            return (Refused(fileName, faults), null);
        }

        if (BreakCharacters.AreIn(source.Text))
        {
            return (Parse([source], faults), null);
        }

        var marks = new SourceTree(source.Text);
        var read = Parse([source], faults, marks);
        return (read, read.Case is null ? null : EditedText.Of(bytes, source.Text, marks));
    }

    static CaseFile Parse(List<ReadText> sources, Faults faults, SourceTree? marks = null)
    {
        var tops = sources.Select(s => Composer.Compose(s, faults, marks)).OfType<MapNode>().ToList();
        if (tops.Count < sources.Count)
        {
            return Refused(sources[0].File, faults);
        }

        foreach (var fragment in tops.Skip(1))
        {
            Fields.Of(fragment, CaseShapes.Fragment, faults);
        }

        var values = new ValueReader(faults, new Names());
        new Declarations(tops, values).Collect();
        var parts = new CaseParts(tops, values);
        var read = Assemble(parts, Fields.Of(tops[0], CaseShapes.Case, faults), values);
        return faults.Any
            ? Refused(sources[0].File, faults)
            : new CaseFile(sources[0].File, read, [], tops, parts.Nodes);
    }

    static CaseFile Refused(string file, Faults faults) =>
        new(file, null, faults.InOrder(), [], new Dictionary<Entry, Node>());

    static Case Assemble(CaseParts parts, Fields top, ValueReader values)
    {
        if (top["parley"] is { } version && values.Number(version, "the version of the format, 1") is not (null or 1))
        {
            values.Faults.Add(version, "the version of the format, 1", version.Found);
        }

        AtLeast(top["parties"], 2, "two parties", values);
        AtLeast(top["issues"], 1, "one issue", values);
        var issues = parts.Issues();
        var (obligations, lists) = (parts.Obligations(), parts.Lists());
        parts.CheckBatches(obligations, lists);
        return new Case
        {
            Title = values.Title(top["title"]) ?? "",
            AsOf = values.Day(top["as_of"]) ?? default,
            Summary = values.Text(top["summary"]),
            Parties = parts.Parties(),
            Mediators = parts.Mediators(),
            Outside = parts.Outside(),
            Channels = parts.Channels(),
            Issues = issues,
            Valuations = parts.Valuations(),
            Rules = parts.Rules(),
            Positions = parts.Positions(),
            Confidences = parts.Confidences(),
            Conveyed = parts.Conveyed(),
            Promises = parts.Promises(),
            Proposals = parts.Proposals(),
            Obligations = obligations,
            Guarantees = parts.Guarantees(),
            Lists = lists,
            Events = parts.Events(),
            Meetings = parts.Meetings(),
            Figures = parts.Figures(),
            Reports = parts.Reports(),
        };
    }

    static void AtLeast(Node? node, int least, string what, ValueReader values)
    {
        if (node is MapNode map && map.Entries.Count < least)
        {
            values.Faults.Add(node, $"at least {what}", map.Entries.Count == 0 ? "none" : "one");
        }
    }
}
