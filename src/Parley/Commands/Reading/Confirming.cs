using System.Collections.Immutable;
using System.Globalization;
using Parley.Formats;
using Parley.Model;
using Parley.Reports;

namespace Parley;

/// <summary>What became of positions that were to be written into a case. Closed: <see cref="Written"/>, <see cref="Wrong"/>.</summary>
abstract record ConfirmOutcome
{
    private ConfirmOutcome() { }

    /// <summary>All of them stand in the case; and what is to be said of it.</summary>
    public sealed record Written(string Told) : ConfirmOutcome;

    /// <summary>None of them does.</summary>
    public sealed record Wrong(ImmutableArray<InputFault> Faults) : ConfirmOutcome
    {
        public Wrong(InputFault fault) : this([fault]) { }
    }
}

/// <summary>Writes the suggested positions that an analyst confirmed into a case, with the reports they cite where the case lacks them, all or none.</summary>
static class Confirming
{
    const string Option = "--confirm";
    const int MostNamed = 5;

    /// <summary>The fault of one option without the other.</summary>
    public static InputFault Half(Confirmed confirmed) => confirmed.Into is null
        ? new(null, null, "--into", "the case into which the confirmed positions go", null)
        : new(null, null, Option, "the ids of the positions to be written, as parley read lists them", null);

    public static ConfirmOutcome Write(Record record, string into, ImmutableArray<string> ids, TimeProvider clock)
    {
        OpenedCase read;
        try
        {
            read = CaseStore.Open(into);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new ConfirmOutcome.Wrong(new InputFault(into, null, null, "a case file, or a folder with a case.yaml, that can be read", e.Message));
        }

        var found = CaseReader.Parse(read.Bytes, read.Path);
        if (found.Case is not { } whole)
        {
            return new ConfirmOutcome.Wrong([.. found.Faults.Select(InputFault.Of)]);
        }

        var suggestions = Confirmation.Suggestions(record);
        var faults = ids.Select(id => Fault(id, suggestions, whole, into)).OfType<InputFault>().ToImmutableArray();
        return faults.IsEmpty ? Save(read, whole, [.. ids.Select(id => suggestions[id])], record.Across, clock) : new ConfirmOutcome.Wrong(faults);
    }

    static InputFault? Fault(string id, Dictionary<string, Suggestion> suggestions, Case whole, string into)
    {
        if (!suggestions.TryGetValue(id, out var suggestion))
        {
            var known = suggestions.Count == 0 ? "these reports suggest none" : $"such as {Wording.Or(suggestions.Keys.Take(MostNamed))}";
            return new(null, null, Option, $"the id of a position that these reports suggest ({known})", id);
        }

        var (position, said) = (suggestion.Position, suggestion.Statement.Said.Span);
        var place = string.Create(CultureInfo.InvariantCulture, $"{PositionsYaml.CaseId(suggestion.Report)}:{said.Start}-{said.End}");
        return Confirmation.ObstacleTo(suggestion, whole) switch
        {
            ConfirmObstacle.NoOption => new(null, null, Option, $"a position that names an option; once you have read what was said, write it with parley add {into} position --party {position.Party} --issue {position.Issue} --wants OPTION --date DATE --source {place}", $"{id}, which names none"),
            ConfirmObstacle.NoDay => new(null, null, Option, "a position with a day: say when the reports were published with --date", $"{id}, whose day is not known"),
            ConfirmObstacle.Held => new(null, null, Option, "a position that the case does not hold yet", $"{id}, which it holds"),
            _ => null,
        };
    }

    static ConfirmOutcome Save(OpenedCase read, Case whole, ImmutableArray<Suggestion> confirmed, Comparison across, TimeProvider clock)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(read.Path));
        switch (CaseStore.Save(read, [.. Confirmation.Edits(confirmed, whole, folder)]))
        {
            case SaveOutcome.Saved saved:
                var reviewed = Reviewed(folder!, confirmed, clock);
                var lines = string.Concat(confirmed.Select((c, n) => $"{c.Position.Id}: position written{Caution(c, whole, confirmed[..n], across)}\n"));
                return new ConfirmOutcome.Written($"{lines}{read.Path} holds {(confirmed.Length == 1 ? "it" : "them")}; the version before is {saved.Previous}.\n{reviewed}");
            case SaveOutcome.Faulty faulty:
                return new ConfirmOutcome.Wrong([.. faulty.Faults.Select(InputFault.Of)]);
            case SaveOutcome.Refused refused:
                return new ConfirmOutcome.Wrong(new InputFault(read.Path, refused.Line, refused.Path, "a place that can be edited without changing anything else", refused.Why));
            case SaveOutcome.Changed changed:
                return new ConfirmOutcome.Wrong(new InputFault(read.Path, null, null, "the file as it was when the command began; look at the change and run the command again", "another version\n" + changed.Difference));
            case SaveOutcome.Blocked blocked:
                return new ConfirmOutcome.Wrong(new InputFault(read.Path, null, null, "a file and a folder that can be written", blocked.Why));
            default:
                throw new InvalidOperationException("An edit is saved or not.");
        }
    }

    // What an analyst should know who counts what the case now rests on.
    static string Caution(Suggestion written, Case whole, ImmutableArray<Suggestion> earlier, Comparison across)
    {
        var unnamed = written.Position.IsUnnamed ? "; it rests on a source that the report does not name" : "";
        var here = PositionsYaml.CaseId(written.Report);
        var same = Confirmation.NoSecondSourceTo(written, whole, earlier, across);
        return same.IsEmpty ? unnamed : $"{unnamed}; {here} is of the same origin as {Wording.And(same)}, which the case cites too for this issue: not a second source";
    }

    // The verdict stands in the record of the case, where there is one.
    static string Reviewed(string folder, ImmutableArray<Suggestion> confirmed, TimeProvider clock)
    {
        var record = Path.Combine(folder, RecordReader.InCase);
        if (!RecordReader.IsRecord(record))
        {
            return "";
        }

        var at = clock.GetUtcNow();
        Reviews.Append(record, confirmed.Select(c => new Review(c.Position.Id, Verdict.Confirmed, null, at, null, ImmutableDictionary<string, ImmutableArray<string>>.Empty)));
        return $"The verdict stands in {Path.Combine(record, "reviews.jsonl")}.\n";
    }
}
