using System.Globalization;
using System.Text;

namespace Parley.Bench;

/// <summary>The text of a case with 40 issues, 6 parties and 5,000 entries, from a seed: what a team has after a year of talks.</summary>
static class LargeCase
{
    const int Issues = 40;
    const int Parties = 6;

    public static string Text(int entries, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        text.Append("parley: 1\ntitle: A large case\nas_of: 2032-01-01\n\nparties:\n");
        Many(text, Parties, i => $"  p{i}: {{ name: Party {i} }}");
        text.Append("mediators:\n");
        Many(text, 3, i => $"  m{i}: {{ name: Mediator {i}, roles: [drafts] }}");
        text.Append("issues:\n");
        Many(text, Issues, i => $"  i{i}: {{ name: Issue number {i}, options: {{ a: First way, b: Second way, c: Third way, d: Fourth way, e: Fifth way }} }}");
        text.Append("rules:\n");
        Many(text, Parties, i => $"  - {{ id: rule-{i}, by: p{i}, forbid: {{ i{i}: [a] }}, source: r0 }}");
        var (positions, confidences, conveyed) = (entries * 6 / 10, entries * 25 / 100, entries / 10);
        text.Append("positions:\n");
        Many(text, positions, i => Position(random, i, positions, confidences, entries * 3 / 100));
        text.Append("confidences:\n");
        Many(text, confidences, i => $"  - {{ id: c{i}, from: p{random.Next(Parties)}, to: [m{random.Next(3)}], date: {Day(i, confidences)}, says: What was said the time numbered {i} about the matter at hand, about: [i{random.Next(Issues)}], may_tell: [p{random.Next(Parties)}], as: idea }}");
        text.Append("conveyed:\n");
        Many(text, conveyed, i => $"  - {{ id: v{i}, by: m{random.Next(3)}, to: p{random.Next(Parties)}, date: {Day(i, conveyed)}, what: Something carried, answered: {Day(i, conveyed)} }}");
        text.Append("promises:\n");
        Many(text, entries / 50, i => $"  - {{ by: m{random.Next(3)}, to: p{random.Next(Parties)}, date: {Day(i, entries / 50)}, what: Something promised, due: 2031-12-31 }}");
        text.Append("reports:\n");
        Many(text, entries * 3 / 100, i => $"  r{i}: {{ title: Report number {i}, publisher: The Wire, date: {Day(i, entries * 3 / 100)} }}");
        return text.ToString();
    }

    static string Position(Random random, int i, int of, int confidences, int reports)
    {
        var wants = random.Next(5);
        var privately = random.Next(5) == 0;
        // A confidence given no later than the position said.
        var basis = privately ? $"said: private, rests_on: [c{(int)((long)i * confidences / of) * 9 / 10}]" : $"source: r{random.Next(reports)}";
        return $"  - {{ party: p{random.Next(Parties)}, date: {Day(i, of)}, issue: i{random.Next(Issues)}, wants: {Option(wants)}, accepts: [{Option(wants)}, {Option((wants + 1) % 5)}], refuses: [{Option((wants + 3) % 5)}], {basis} }}";
    }

    static char Option(int i) => (char)('a' + i);

    static string Day(int i, int of) => new DateOnly(2031, 1, 1).AddDays(i * 360 / Math.Max(1, of)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static void Many(StringBuilder text, int count, Func<int, string> line)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append(line(i)).Append('\n');
        }
    }
}
