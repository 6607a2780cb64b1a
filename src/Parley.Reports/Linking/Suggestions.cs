using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Finds whom a report names that no actor of the case knows.</summary>
static class Suggestions
{
    /// <summary>The people and organisations, the most often named first.</summary>
    public static ImmutableArray<SuggestedName> Of(Discourse discourse)
    {
        var found = new Dictionary<string, (bool IsPerson, ImmutableArray<TextSpan>.Builder Spans)>(StringComparer.Ordinal);
        for (var i = 0; i < discourse.Names.All.Length; i++)
        {
            var name = discourse.Names.All[i];
            var person = discourse.People[i];
            if ((person?.Link ?? name.Link) is not null || (person is null && name.Shape != NameShape.Organisation))
            {
                continue;
            }

            var words = person?.Name ?? name.Words(discourse.Prose);
            if (!found.TryGetValue(words, out var entry))
            {
                found[words] = entry = (person is not null, ImmutableArray.CreateBuilder<TextSpan>());
            }

            entry.Spans.Add(new TextSpan(discourse.Prose.Tokens[name.First].Span.Start, discourse.Prose.Tokens[name.End - 1].Span.End));
        }

        return [.. found.Select(f => new SuggestedName(f.Key, f.Value.IsPerson, f.Value.Spans.ToImmutable())).OrderByDescending(s => s.Spans.Length)];
    }
}
