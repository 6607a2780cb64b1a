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
        ? Phrase.Say($"{context.Case.Title} · for {context.Words.Actor(reader.Actor)} only · as of {context.AsOf}")
        : Phrase.Say($"{context.Case.Title} · public · as of {context.AsOf}");

    static Phrase For(BriefContext context) => context.Standing.Reader is Reader.Knowing reader
        ? Phrase.Say($"For {context.Words.Actor(reader.Actor)} only, as of {context.AsOf}. It holds what {context.Words.Actor(reader.Actor)} may know, including what was said in confidence.")
        : Phrase.Say($"For everybody, as of {context.AsOf}. It holds only what is public.");

    static Phrase Between(BriefContext context)
    {
        var parties = Phrase.Say($"Between {context.Words.Actors(context.Case.Parties.Select(p => p.Id))}.");
        return context.Case.Mediators.IsEmpty
            ? parties
            : parties + Phrase.Say($" Mediators: {Phrase.Join(context.Case.Mediators.Select(m => Mediator(context, m)))}.");
    }

    static Phrase Mediator(BriefContext context, Mediator mediator) => mediator.Roles.IsEmpty
        ? context.Words.Actor(mediator.Id)
        : Phrase.Say($"{context.Words.Actor(mediator.Id)} ({Phrase.Own(Wording.And(mediator.Roles.Select(Does)))})");

    static string Does(MediatorRole role) => role switch
    {
        MediatorRole.Drafts => "drafts",
        MediatorRole.Hosts => "hosts",
        MediatorRole.Guarantees => "guarantees",
        MediatorRole.Supervises => "supervises",
        _ => "funds",
    };
}
