using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Reports;

/// <summary>Every name by which reports may speak of somebody: those of the case's actors and people first, then those of the lexicons.</summary>
static class ActorLinks
{
    const string UnitedNations = "United Nations";
    const string Article = "the ";

    /// <summary>The names with what they stand for. A name that two actors share links to neither.</summary>
    public static IEnumerable<(string Words, Link Link)> Of(Case? of)
    {
        var actors = of is null ? [] : of.Actors.ToImmutableArray();
        var named = actors.SelectMany(OfActor).GroupBy(n => n.Words, StringComparer.OrdinalIgnoreCase).Select(Agreed);
        return named.Concat(StateLexicon.All.SelectMany(s => OfState(s, actors))).Concat(Outlets());
    }

    /// <summary>The one actor whose name of several words ends in a noun for an organisation.</summary>
    public static IEnumerable<KeyValuePair<string, Link>> ByLastWord(Case? of) => (of is null ? [] : of.Actors)
        .SelectMany(a => a.Aliases.Prepend(a.Name).Where(n => n.Contains(' ', StringComparison.Ordinal)).Select(n => (Word: n[(n.LastIndexOf(' ') + 1)..], Actor: a)))
        .GroupBy(n => n.Word, StringComparer.OrdinalIgnoreCase)
        .Where(g => g.Select(n => n.Actor.Id.Value).Distinct(StringComparer.Ordinal).Count() == 1 && (Roles.Of(g.Key) & (Role.Body | Role.Group)) != Role.None)
        .Select(g => KeyValuePair.Create(g.Key, new Link(LinkKind.Organisation, g.First().Actor.Name, g.First().Actor.Id.Value, SideOf(g.First().Actor))));

    /// <summary>The side on which an actor's people stand: analysts and press have one of the closed list.</summary>
    static string SideOf(Actor actor) => Roles.Of(actor.Name.Split(' ')[0]) switch
    {
        var role when role.HasFlag(Role.Analyst) => Sides.Analyst,
        var role when role.HasFlag(Role.Outlet) || role.HasFlag(Role.Reporter) => Sides.Media,
        _ => actor.Id.Party.Value,
    };

    static IEnumerable<(string Words, Link Link)> OfActor(Actor actor)
    {
        var side = SideOf(actor);
        foreach (var name in actor.Aliases.Prepend(actor.Name))
        {
            var link = new Link(KindOf(name, actor.Name), actor.Name, actor.Id.Value, side);
            yield return (name, link);
            if (name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) && name.Length > Article.Length && char.IsUpper(name[Article.Length]))
            {
                yield return (name[Article.Length..], link);
            }
        }

        foreach (var person in actor.People)
        {
            foreach (var name in person.Aliases.Prepend(person.Name))
            {
                var kind = name.Contains(' ', StringComparison.Ordinal) ? LinkKind.Person : LinkKind.Surname;
                yield return (name, new Link(kind, person.Name, actor.Id.Value, side));
            }
        }
    }

    static LinkKind KindOf(string name, string actor)
    {
        foreach (var state in StateLexicon.All)
        {
            if (state.Names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return LinkKind.State;
            }

            if (state.Demonyms.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return LinkKind.Demonym;
            }

            if (state.Seats.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return LinkKind.Seat;
            }
        }

        var isFormOfName = name.Length > actor.Length && !name.Contains(' ', StringComparison.Ordinal) && name.StartsWith(actor[..Math.Min(4, actor.Length)], StringComparison.Ordinal);
        return isFormOfName ? LinkKind.Demonym : LinkKind.Organisation;
    }

    static (string Words, Link Link) Agreed(IGrouping<string, (string Words, Link Link)> same)
    {
        var first = same.First();
        return same.All(n => n.Link.Actor == first.Link.Actor) ? first : (first.Words, first.Link with { Actor = null, Side = null });
    }

    static IEnumerable<(string Words, Link Link)> OfState(StateLexicon.State state, ImmutableArray<Actor> actors)
    {
        var actor = actors.FirstOrDefault(a => state.Names.Contains(a.Name, StringComparer.OrdinalIgnoreCase))
            ?? actors.FirstOrDefault(a => a.Aliases.Any(state.IsSpokenOfBy));
        var side = actor is not null ? SideOf(actor) : state.Name == UnitedNations ? Sides.UnitedNations : null;
        Link As(LinkKind kind, string name) => new(kind, name, actor?.Id.Value, side);
        var own = state.Name == UnitedNations ? LinkKind.Organisation : LinkKind.State;
        return state.Names.Select(n => (n, As(own, state.Name)))
            .Concat(state.Demonyms.Select(n => (n, As(LinkKind.Demonym, state.Name))))
            .Concat(state.Seats.Select(n => (n, As(LinkKind.Seat, n))))
            .Concat(state.Institutions.Select(n => (n, As(LinkKind.Organisation, n))));
    }

    static IEnumerable<(string Words, Link Link)> Outlets() =>
        Lexicon.Rows("media").Select(r => (r[0], new Link(LinkKind.Outlet, r[0], null, Sides.Media)));
}
