namespace Parley.Formats;

/// <summary>
/// Edits a case file in place. An edit is a few characters written or taken out where the parser's marks say; the file
/// is never serialised anew, so comments, order, spacing and line ends stay. Before the bytes are given back they are
/// read again, and must be the old tree with exactly the edit made; what cannot be done so is refused.
/// </summary>
public static class CaseEditor
{
    /// <summary>The bytes of a file with an edit made, or why it was not. Nothing is written.</summary>
    public static EditOutcome Apply(ReadOnlyMemory<byte> file, CaseEdit edit)
    {
        var (source, refusal) = EditedText.Of(file);
        return source is null ? refusal! : Apply(source, edit, static bytes => EditedText.Of(bytes).Text).Outcome;
    }

    /// <summary>The same of a text that was read already; <paramref name="read"/> reads the bytes made of it, and what it reads comes with them.</summary>
    internal static (EditOutcome Outcome, EditedText? After) Apply(EditedText source, CaseEdit edit, Func<ReadOnlyMemory<byte>, EditedText?> read)
    {
        var path = PathOf(edit);
        var plan = Plan(source, edit);
        if (plan.Fault is { } fault)
        {
            return (new EditOutcome.Refused(source.Line(fault.At), path.ToString(), fault.Why), null);
        }

        var bytes = source.With(plan.Splices);
        return read(bytes) is { } after && EditProof.Of(source.Root, after.Root, edit) is { } written
            ? (new EditOutcome.Done(bytes, after.Line(written.Start)), after)
            : (new EditOutcome.Refused(source.Line(plan.Splices[0].Start), path.ToString(), "this cannot be written here without changing something else; edit the file by hand"), null);
    }

    static CasePath PathOf(CaseEdit edit) => edit switch
    {
        CaseEdit.Append append => append.List,
        CaseEdit.Put put => put.Map.Key(put.Key),
        CaseEdit.Change change => change.At,
        CaseEdit.Remove remove => remove.At,
        _ => CasePath.Root,
    };

    static Plan Plan(EditedText source, CaseEdit edit) => edit switch
    {
        CaseEdit.Append append => Add(source, append.List, new Addition(null, append.Entry)),
        CaseEdit.Put put => Add(source, put.Map, new Addition(put.Key, put.Value)),
        CaseEdit.Change change => At(source, change.At, place => Replacement.Of(source, place, change.Value)),
        CaseEdit.Remove remove => At(source, remove.At, place => Removal.Of(source, place)),
        _ => throw new ArgumentOutOfRangeException(nameof(edit)),
    };

    static Plan At(EditedText source, CasePath path, Func<Site, Plan> act)
    {
        var (place, taken, fault) = Site.Find(source.Root, path);
        return fault is not null ? new Plan([], fault)
            : taken == path.Steps.Length ? act(place)
            : Parley.Formats.Plan.Refuse(place.Node.Start, $"{path} is not there");
    }

    static Plan Add(EditedText source, CasePath path, Addition addition)
    {
        var (place, taken, fault) = Site.Find(source.Root, path);
        if (fault is not null)
        {
            return new Plan([], fault);
        }

        if (taken == path.Steps.Length)
        {
            return Into(source, place, addition);
        }

        return taken == path.Steps.Length - 1 && path.Steps[^1] is CaseStep.Key { Name: var name } && place.Node is SourceMap
            ? Into(source, place, new Addition(name, addition.Key is null ? new CaseValue.List([addition.Value]) : new CaseValue.Map([new(addition.Key, addition.Value)])))
            : Parley.Formats.Plan.Refuse(place.Node.Start, $"{path} is not there");
    }

    static Plan Into(EditedText source, Site place, Addition addition)
    {
        var expected = addition.Key is null ? place.Node is SourceList : place.Node is SourceMap;
        if (!expected && place.Node is not SourceScalar { IsNull: true })
        {
            return Parley.Formats.Plan.Refuse(place.Node.Start, addition.Key is null ? "a list was expected here" : "a map was expected here");
        }

        if (place.Node is SourceMap holder && addition.Key is { } taken && holder.IndexOf(taken) is var at and >= 0)
        {
            return Parley.Formats.Plan.Refuse(holder.Pairs[at].Key.Start, $"{taken} is there already");
        }

        return Insertion.Into(source, place, addition, place.Node switch
        {
            SourceMap root when place.Parent is null => CaseSections.Before(root, addition.Key!),
            SourceMap map => map.Pairs.Length - 1,
            SourceList list => list.Items.Length - 1,
            _ => -1,
        });
    }
}
