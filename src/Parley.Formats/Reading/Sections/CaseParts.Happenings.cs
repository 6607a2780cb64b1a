using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Events, meetings, figures, reports.</summary>
sealed partial class CaseParts
{
    public ImmutableArray<Event> Events()
    {
        var taken = new Dictionary<string, Node>(StringComparer.Ordinal);
        return List("events", f => Complete(new Event
        {
            Id = values.OwnId(f["id"], taken),
            Name = values.Text(f["name"]),
            Kind = values.Word(f["kind"], Vocabulary.EventKinds),
            By = values.Actor(f["by"]),
            Against = values.Actor(f["against"]),
            Date = values.Span(f["date"]),
            Happened = values.Flag(f["happened"]) ?? false,
            EndsTalks = values.Amount(f["ends_talks"], 0, 1),
            Shifts = ByActor(f["shifts"], "a map of parties and ratifiers, each with a number or an interval [low, high]", ActorKinds.Side,
                n => values.Amount(n, double.NegativeInfinity, double.PositiveInfinity) ?? default),
        }, f), CaseShapes.Event);
    }

    public ImmutableArray<Meeting> Meetings()
    {
        var taken = new Dictionary<string, Node>(StringComparer.Ordinal);
        return List("meetings", f => Complete(new Meeting
        {
            Id = values.OwnId(f["id"], taken),
            Venue = values.Text(f["venue"]),
            Date = values.Span(f["date"]),
            Level = values.Word(f["level"], Vocabulary.Levels),
            Status = values.Word(f["status"], Vocabulary.Statuses) ?? MeetingStatus.Held,
            Attended = Actors(f["attended"]),
            Absent = ByActor(f["absent"], "a map of actors, each with the reason in words", ActorKinds.Any, n => values.Text(n) ?? ""),
            Result = values.Text(f["result"]),
        }, f), CaseShapes.Meeting);
    }

    public ImmutableArray<Figure> Figures() => List("figures", f => Complete(new Figure
    {
        What = values.Text(f["what"]),
        Value = values.Number(f["value"]),
        Definition = values.Text(f["definition"]),
        AsOf = values.Day(f["as_of"]),
    }, f), CaseShapes.Figure);

    public ImmutableArray<Report> Reports() => Map("reports", (entry, f) => Complete(new Report
    {
        Id = new EntryId(entry.Name),
        Title = values.Text(f["title"]),
        Publisher = values.Text(f["publisher"]),
        Date = values.Span(f["date"]),
        File = values.Text(f["file"]),
    }, f), CaseShapes.Report);

    ImmutableArray<KeyValuePair<ActorId, T>> ByActor<T>(Node? node, string expected, ActorKinds kinds, Func<Node, T> read)
    {
        var all = ImmutableArray.CreateBuilder<KeyValuePair<ActorId, T>>();
        foreach (var entry in values.Entries(node, expected))
        {
            var value = read(entry.Value);
            if (values.ActorKey(entry, kinds) is { } actor)
            {
                all.Add(KeyValuePair.Create(actor, value));
            }
        }

        return all.ToImmutable();
    }
}
