using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Parties, ratifiers, mediators, outside actors, channels.</summary>
sealed partial class CaseParts
{
    public ImmutableArray<Party> Parties() => Map("parties", (entry, f) =>
    {
        var ratifiers = values.Entries(f["ratifiers"], "a map of ids, each with a ratifier")
            .Select(r => Ratifier(entry.Name, r)).ToImmutableArray();
        return Actor(entry.Name, f, new Party
        {
            Id = default,
            Name = "",
            Ratifiers = ratifiers,
            Ratification = Ratification(f["ratification"], ratifiers.Length),
        });
    }, CaseShapes.Party);

    public ImmutableArray<Mediator> Mediators() => Map("mediators", (entry, f) => Actor(entry.Name, f, new Mediator
    {
        Id = default,
        Name = "",
        Roles = values.Each(f["roles"], "a list of roles", n => values.Word(n, Vocabulary.Roles)),
    }), CaseShapes.Mediator);

    public ImmutableArray<OutsideActor> Outside() =>
        Map("outside", (entry, f) => Actor(entry.Name, f, new OutsideActor { Id = default, Name = "" }), CaseShapes.Outside);

    public ImmutableArray<Channel> Channels() => List("channels", f =>
    {
        var ends = values.Each(f["of"], "a list of two or more actors", n => values.Actor(n));
        if (f["of"] is ListNode { Items.Count: < 2 } few)
        {
            values.Faults.Add(few, "a list of two or more actors", few.Items.Count == 0 ? few.Found : "one");
        }

        return Complete(new Channel { Of = ends, State = values.Word(f["state"], Vocabulary.ChannelStates), Since = values.Day(f["since"]) }, f);
    }, CaseShapes.Channel);

    Ratifier Ratifier(string party, MapEntry entry)
    {
        var f = Fields.Of(entry.Value, CaseShapes.Ratifier, values.Faults);
        return Actor($"{party}/{entry.Name}", f, new Ratifier
        {
            Id = default,
            Name = "",
            Reachable = values.Flag(f["reachable"]) ?? true,
            Since = values.Day(f["since"]),
        });
    }

    T Actor<T>(string id, Fields f, T actor)
        where T : Actor => Complete((T)(actor with
        {
            Id = new ActorId(id),
            Name = values.Title(f["name"]) ?? id,
            Aliases = values.Texts(f["aliases"]),
            People = People(f["people"]),
        }), f);

    ImmutableArray<Person> People(Node? node) =>
    [
        .. values.Entries(node, "a map of names, each with { title: …, aliases: […] }").Select(entry =>
        {
            var f = Fields.Of(entry.Value, CaseShapes.Person, values.Faults);
            return Complete(new Person(entry.Name, values.Text(f["title"]), values.Texts(f["aliases"])), f);
        }),
    ];

    Ratification Ratification(Node? node, int ratifiers)
    {
        const string Form = "all, majority or { quota: 2 }";
        switch (node)
        {
            case null or ScalarNode { Kind: ScalarKind.Text, Text: "all" }:
                return new Ratification.All();
            case ScalarNode { Kind: ScalarKind.Text, Text: "majority" }:
                return new Ratification.Majority();
            case MapNode:
                var quota = Fields.Of(node, CaseShapes.Quota, values.Faults)["quota"];
                if (ratifiers > 0)
                {
                    return new Ratification.Quota(values.Whole(quota, 1, ratifiers) ?? 1);
                }

                values.Faults.Add(node, "ratifiers, of which a quota is counted", "none");
                return new Ratification.All();
            default:
                values.Faults.Add(node, Form, node.Found);
                return new Ratification.All();
        }
    }
}
