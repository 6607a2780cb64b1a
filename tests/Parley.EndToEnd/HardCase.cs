using System.Globalization;
using System.Text;

namespace Parley.EndToEnd;

/// <summary>A case whose packages take far longer to search than a test may last: many issues, four parties, rules that join all issues.</summary>
static class HardCase
{
    const int Issues = 24;
    const int Options = 8;
    static readonly string[] Parties = ["north", "south", "east", "west"];

    public static string Text()
    {
        var next = 12345u;
        double Draw()
        {
            next = unchecked((next * 1664525) + 1013904223);
            return (next >> 8) / (double)(1 << 24);
        }

        var text = new StringBuilder("parley: 1\ntitle: Hard\nas_of: 2031-01-01\nparties:\n");
        foreach (var party in Parties)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {party}: {{ name: {party} }}\n");
        }

        text.Append("issues:\n");
        for (var i = 0; i < Issues; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  i{i}: {{ options: {{ {string.Join(", ", Enumerable.Range(0, Options).Select(o => $"o{o}: o{o}"))} }} }}\n");
        }

        text.Append("valuations:\n");
        foreach (var party in Parties)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {party}:\n    basis: assumed\n    author: test\n    reservation: 0.3\n    weights: {{ {string.Join(", ", Enumerable.Range(0, Issues).Select(i => string.Create(CultureInfo.InvariantCulture, $"i{i}: {Draw():0.000}")))} }}\n    values:\n");
            for (var i = 0; i < Issues; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"      i{i}: {{ {string.Join(", ", Enumerable.Range(0, Options).Select(o => string.Create(CultureInfo.InvariantCulture, $"o{o}: {Draw():0.0000}")))} }}\n");
            }
        }

        text.Append("rules:\n");
        for (var r = 0; r < 12; r++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{ id: r{r}, by: practical, at_most: {Issues * 0.45:0.0}, of: {{ {string.Join(", ", Enumerable.Range(0, Issues).Select(i => $"i{i}: {{ {string.Join(", ", Enumerable.Range(0, Options).Select(o => string.Create(CultureInfo.InvariantCulture, $"o{o}: {Draw():0.000}")))} }}"))} }} }}\n");
        }

        return text.ToString();
    }
}
