using System.Collections.Immutable;
using System.Globalization;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>The room sheet for people: one page, the same nine headings every time, so that an empty one is seen to be empty.</summary>
static class RoomPage
{
    public static void Write(Page page, Case whole, ActorId room, ActorId by, RoomSheet sheet)
    {
        var words = new Wording(whole, page.Terminal.Culture);
        var (there, here) = (words.Actor(room), words.Actor(by));
        page.Blank();
        page.Line($"Room sheet for {here}, going in to {there}. For {here}'s eyes only: do not leave it in the room.");
        List(page, $"May be said to {there}, in the giver's name", sheet.MaySay, i => $"{i.Text} ({Given(words, i)}{Until(words, i)})", Tone.Good);
        List(page, $"May be floated as {here}'s own idea, naming nobody", sheet.MayFloat, i => $"{i.Text} ({Given(words, i)}; do not name it{Until(words, i)})", Tone.Good);
        List(page, "Must not be revealed, by word or by look", sheet.MustNotReveal, i => $"{i.Text} ({Given(words, i)})", Tone.Bad);
        List(page, "Shapes packages only; told to nobody", sheet.ShapesOnly, i => $"{i.Text} ({Given(words, i)})", Tone.Bad);
        List(page, "Carried there, not answered", sheet.ConveyedUnanswered, i => $"{i.Text}{On(words, i)}", Tone.Plain);
        List(page, "Promised, not kept", sheet.PromisesOpen, i => Promise(words, i), Tone.Plain);
        List(page, $"Answers {there} owes", sheet.AnswersDue, i => $"{i.Text}, put by {words.Actors(i.To)}{On(words, i)}", Tone.Plain);
        List(page, "Permissions that end within seven days", sheet.EndingSoon, i => $"{i.Text} ({words.Actor(i.From!.Value)}{Until(words, i)})", Tone.Caution);
        var has = whole.Conveyed.Any(c => c.By == by && c.To == room);
        List(page, has ? $"Said by others in public since {here} last conveyed something there" : $"Said by others in public ({here} has conveyed nothing there)", sheet.NewPublicPositions, i => $"{words.Actor(i.From!.Value)}{On(words, i)}: {i.Text}", Tone.Plain);
    }

    static void List(Page page, string heading, ImmutableArray<RoomItem> items, Func<RoomItem, string> say, Tone tone)
    {
        if (items.IsEmpty)
        {
            page.Blank();
            page.Line($"{heading}: nothing");
            return;
        }

        page.Heading(heading, tone);
        foreach (var item in items)
        {
            page.Item("-", item.Id is { } id ? $"{say(item)} [{id}]" : say(item), indent: 2);
        }
    }

    static string Given(Wording words, RoomItem item) => $"from {words.Actor(item.From!.Value)}, {words.Span(item.Date!.Value)}";

    static string Until(Wording words, RoomItem item) => item.Until is { } day ? $", until {words.Day(day)}" : "";

    static string On(Wording words, RoomItem item) => item.Date is { } date ? $", {words.Span(date)}" : "";

    static string Promise(Wording words, RoomItem item)
    {
        var due = item.Due is { } day ? $", due {words.Day(day)}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{words.Actor(item.From!.Value)} to {words.Actors(item.To)}: {item.Text}{due}");
    }
}
