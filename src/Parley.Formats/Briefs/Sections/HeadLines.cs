using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>The lines under the title: for whom, as of when, between whom.</summary>
static class HeadLines
{
    public static ImmutableArray<Phrase> Of(BriefContext context)
    {
        var lines = ImmutableArray.CreateBuilder<Phrase>();
        lines.Add(For(context));
        lines.Add(Between(context));
        if (context.Case.Summary is { Length: > 0 } summary)
        {
            lines.Add(Phrase.Of(summary));
        }

        return lines.ToImmutable();
    }

    public static Phrase Running(BriefContext context) => context.Standing.Reader is Reader.Knowing reader
        ? context.Say("{0} · for {1} only · as of {2}", Phrase.Of(context.Case.Title), context.Words.Actor(reader.Actor), context.Day(context.AsOf))
        : context.Say("{0} · public · as of {1}", Phrase.Of(context.Case.Title), context.Day(context.AsOf));

    static Phrase For(BriefContext context) => context.Standing.Reader is Reader.Knowing reader
        ? context.Say("For {0} only, as of {1}. It holds what {0} may know, including what was said in confidence.", context.Words.Actor(reader.Actor), context.Day(context.AsOf))
        : context.Say("For everybody, as of {0}. It holds only what is public.", context.Day(context.AsOf));

    static Phrase Between(BriefContext context) => Phrase.Sentences(
        context.Say("Between {0}.", context.Words.Actors(context.Case.Parties.Select(p => p.Id))),
        context.Case.Mediators.IsEmpty ? Phrase.Empty : context.Say("Mediators: {0}.", context.Row(context.Case.Mediators.Select(m => Mediator(context, m)))));

    static Phrase Mediator(BriefContext context, Mediator mediator) => mediator.Roles.IsEmpty
        ? context.Words.Actor(mediator.Id)
        : context.Say("{0} ({1})", context.Words.Actor(mediator.Id), context.List(mediator.Roles.Select(role => Does(context, role))));

    static Phrase Does(BriefContext context, MediatorRole role) => role switch
    {
        MediatorRole.Drafts => context.Say("drafts"),
        MediatorRole.Hosts => context.Say("hosts"),
        MediatorRole.Guarantees => context.Say("guarantees"),
        MediatorRole.Supervises => context.Say("supervises"),
        _ => context.Say("funds"),
    };
}
