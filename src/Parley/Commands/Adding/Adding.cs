using System.Collections.Immutable;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>What is to be written.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">The case file, or its folder.</param>
/// <param name="Id">Its id; null: made.</param>
/// <param name="Given">The texts of the options, in the order of the kind's fields; null where an option was not given.</param>
sealed record AddRequest(EntryKind Kind, string Path, string? Id, ImmutableArray<IReadOnlyList<string>?> Given);

/// <summary>What became of it. Closed: <see cref="Added"/>, <see cref="Wrong"/>.</summary>
abstract record AddOutcome
{
    private AddOutcome() { }

    /// <summary>Written: where, under which id, and the lines.</summary>
    public sealed record Added(Case Whole, EntryKind Kind, string File, int Line, string? Id, string Lines, string Previous) : AddOutcome;

    /// <summary>Not written.</summary>
    public sealed record Wrong(Case? Whole, ImmutableArray<InputFault> Faults) : AddOutcome;
}

/// <summary>Writes one entry from the texts of options.</summary>
static class Adding
{
    public static AddOutcome Add(AddRequest request)
    {
        OpenedCase read;
        try
        {
            read = CaseStore.Open(request.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Wrong(null, new InputFault(request.Path, null, null, "a case file, or a folder with a case.yaml, that can be read", e.Message));
        }

        var found = CaseReader.Parse(read.Bytes, read.Path);
        return found.Case is { } whole
            ? Add(request, read, whole)
            : new AddOutcome.Wrong(null, [.. found.Faults.Select(Fault)]);
    }

    static AddOutcome Add(AddRequest request, OpenedCase read, Case whole)
    {
        var kind = request.Kind;
        var values = ImmutableDictionary.CreateBuilder<string, CaseValue>(StringComparer.Ordinal);
        var faults = ImmutableArray.CreateBuilder<InputFault>();
        foreach (var (field, given) in kind.Fields.Zip(request.Given).Where(p => p.Second is not null))
        {
            var (value, expected) = field.Form(given!);
            if (value is not null)
            {
                values.Add(field.Key, value);
            }
            else
            {
                faults.Add(new InputFault(null, null, field.Option, expected!, string.Join(' ', given!)));
            }
        }

        if (faults.Count > 0)
        {
            return new AddOutcome.Wrong(whole, faults.ToImmutable());
        }

        var id = kind.Id is EntryIdPlace.None ? null : request.Id ?? kind.MakeId(values.ToImmutable(), new IdMaker(whole));
        return Edit(kind, id, values.ToImmutable(), whole) is { } edit
            ? Told(CaseStore.Save(read, edit), read, kind, id, whole)
            : Wrong(whole, new InputFault(null, null, "--proposal", "a proposal of the case: " + string.Join(", ", whole.Proposals.Select(p => p.Id)), request.Given[0]![0]));
    }

    static CaseEdit? Edit(EntryKind kind, string? id, ImmutableDictionary<string, CaseValue> values, Case whole)
    {
        var pairs = kind.Fields.Where(f => values.ContainsKey(f.Key)).Select(f => KeyValuePair.Create(f.Key, values[f.Key]));
        if (kind.Name == "response")
        {
            var proposal = whole.Proposals.Select(p => p.Id.Value).FirstOrDefault(p => IsId(values[EntryKinds.ResponseTo], p));
            return proposal is null ? null : new CaseEdit.Append(
                CasePath.Of(kind.Section, proposal, "responses"),
                new CaseValue.Map([.. pairs.Where(p => p.Key != EntryKinds.ResponseTo)]));
        }

        return kind.Id switch
        {
            EntryIdPlace.Key => new CaseEdit.Put(CasePath.Of(kind.Section), id!, new CaseValue.Map([.. pairs])),
            EntryIdPlace.Inside => new CaseEdit.Append(CasePath.Of(kind.Section), new CaseValue.Map([new("id", new CaseValue.Text(id!)), .. pairs])),
            _ => new CaseEdit.Append(CasePath.Of(kind.Section), new CaseValue.Map([.. pairs])),
        };
    }

    static bool IsId(CaseValue value, string id) => value is CaseValue.Text text ? text.Value == id : value is CaseValue.Word word && word.Value == id;

    static AddOutcome Told(SaveOutcome outcome, OpenedCase read, EntryKind kind, string? id, Case whole) => outcome switch
    {
        SaveOutcome.Saved saved => new AddOutcome.Added(whole, kind, read.Path, saved.Line, id, saved.Written, saved.Previous!),
        SaveOutcome.Faulty faulty => new AddOutcome.Wrong(whole, [.. faulty.Faults.Select(Fault)]),
        SaveOutcome.Refused refused => Wrong(whole, new InputFault(read.Path, refused.Line, refused.Path, "a place that can be edited without changing anything else", refused.Why)),
        SaveOutcome.Changed changed => Wrong(whole, new InputFault(read.Path, null, null, "the file as it was when the command began; nothing was written, look at the change and run the command again", "another version\n" + changed.Difference)),
        SaveOutcome.Blocked blocked => Wrong(whole, new InputFault(read.Path, null, null, "a file and a folder that can be written; nothing was", blocked.Why)),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    static AddOutcome.Wrong Wrong(Case? whole, InputFault fault) => new(whole, [fault]);

    static InputFault Fault(Fault fault) => new(fault.File, fault.Line, fault.Path, fault.Expected, fault.Found);
}
