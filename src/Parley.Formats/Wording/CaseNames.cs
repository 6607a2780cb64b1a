using Parley.Model;

namespace Parley.Formats;

/// <summary>The names of a case set apart, so that each keeps its own direction in a sentence of another script.</summary>
public static class CaseNames
{
    // Unicode's first strong isolate and pop directional isolate. Clean.Text leaves neither in a name.
    internal const char Open = '\u2068', Close = '\u2069';

    /// <summary>The case with every name that a sentence may hold between isolates.</summary>
    public static Case Apart(Case c) => c with
    {
        Parties = [.. c.Parties.Select(p => p with { Name = Apart(p.Name), Ratifiers = [.. p.Ratifiers.Select(r => r with { Name = Apart(r.Name) })] })],
        Mediators = [.. c.Mediators.Select(m => m with { Name = Apart(m.Name) })],
        Outside = [.. c.Outside.Select(o => o with { Name = Apart(o.Name) })],
        Issues = [.. c.Issues.Select(Apart)],
        Valuations = [.. c.Valuations.Select(v => v with { Author = AuthorApart(c, v.Author) })],
    };

    /// <summary>An author's name; an actor's id stays.</summary>
    internal static string AuthorApart(Case c, string author) => c.FindActor(new ActorId(author)) is null ? Apart(author) : author;

    static string Apart(string name) => Open + Clean.Text(name) + Close;

    static Issue Apart(Issue issue) => issue with
    {
        Name = Apart(issue.Name),
        Options = [.. issue.Options.Select(o => o with { Name = Apart(o.Name) })],
        Range = issue.Range is { Unit: { } unit } range ? range with { Unit = Apart(unit) } : issue.Range,
    };
}
