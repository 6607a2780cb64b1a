using System.Collections.Immutable;
using Parley.Analysis;

namespace Parley;

/// <summary>The answer of <c>room</c> as JSON.</summary>
static class RoomJson
{
    public static void Write(JsonPage json, RoomSheet sheet)
    {
        foreach (var (name, items) in Lists(sheet))
        {
            json.List(name, items, item => json.Object(null, () =>
            {
                json.Text("id", item.Id);
                json.Text("text", item.Text);
                json.Text("from", item.From);
                json.Texts("to", item.To);
                json.Text("date", item.Date);
                json.Day("due", item.Due);
                json.Day("until", item.Until);
                json.Source(item.Sources);
            }));
        }
    }

    static IEnumerable<(string Name, ImmutableArray<RoomItem> Items)> Lists(RoomSheet sheet) =>
    [
        ("maySay", sheet.MaySay),
        ("mayFloat", sheet.MayFloat),
        ("mustNotReveal", sheet.MustNotReveal),
        ("shapesOnly", sheet.ShapesOnly),
        ("conveyedUnanswered", sheet.ConveyedUnanswered),
        ("promisesOpen", sheet.PromisesOpen),
        ("answersDue", sheet.AnswersDue),
        ("endingSoon", sheet.EndingSoon),
        ("newPublicPositions", sheet.NewPublicPositions),
    ];
}
