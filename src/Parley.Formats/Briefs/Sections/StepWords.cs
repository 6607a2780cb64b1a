using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>A step of a party on an issue in words: which way, what it changed, and its class toward each other party.</summary>
static class StepWords
{
    public static Phrase Of(BriefContext context, PositionStep step) =>
        Phrase.Sentences(Moved(context, step), Classes(context, step)) + context.Cite.Of(step.After.Sources.Select(s => s.Report));

    static Phrase Moved(BriefContext context, PositionStep step)
    {
        var (who, on, when) = (context.Words.Actor(step.Party).AsStrong(), context.Words.Issue(step.Issue), context.Day(step.To));
        var how = context.Parts(Differences(context, step));
        return (step.Kind, step.Said == Said.Private) switch
        {
            (StepKind.Softened, false) => context.Say("{0} **softened** on {1} ({2}): {3}.", who, on, when, how),
            (StepKind.Softened, true) => context.Say("{0} **softened** in private on {1} ({2}): {3}.", who, on, when, how),
            (StepKind.Hardened, false) => context.Say("{0} **hardened** on {1} ({2}): {3}.", who, on, when, how),
            (StepKind.Hardened, true) => context.Say("{0} **hardened** in private on {1} ({2}): {3}.", who, on, when, how),
            (_, false) => context.Say("{0} **shifted** on {1} ({2}): {3}.", who, on, when, how),
            (_, true) => context.Say("{0} **shifted** in private on {1} ({2}): {3}.", who, on, when, how),
        };
    }

    static IEnumerable<Phrase> Differences(BriefContext context, PositionStep step)
    {
        var changes = StepChanges.Of(step);
        if (changes.Wanted != changes.Wants)
        {
            yield return (changes.Wanted, changes.Wants) switch
            {
                ({ } old, { } now) => context.Say("wants {0} instead of {1}", Options([now]), Options([old])),
                (null, { } now) => context.Say("now says that it wants {0}", Options([now])),
                _ => context.Say("no longer says what it wants"),
            };
        }

        if (!changes.NowAccepts.IsEmpty)
        {
            yield return context.Say("now accepts {0}", Options(changes.NowAccepts));
        }

        if (!changes.NoLongerAccepts.IsEmpty)
        {
            yield return context.Say("no longer accepts {0}", Options(changes.NoLongerAccepts));
        }

        if (!changes.NowRefuses.IsEmpty)
        {
            yield return context.Say("now refuses {0}", Options(changes.NowRefuses));
        }

        if (!changes.NoLongerRefuses.IsEmpty)
        {
            yield return context.Say("no longer refuses {0}", Options(changes.NoLongerRefuses));
        }

        Phrase Options(ImmutableArray<OptionId> options) => context.Words.Options(step.Issue, options, "and");
    }

    static Phrase Classes(BriefContext context, PositionStep step)
    {
        var classes = step.Class.Where(c => c.Value is not null).Select(c => Class(context, c.Value!.Value, context.Words.Actor(c.Key))).ToList();
        return classes.Count == 0 ? Phrase.Empty : context.Say("By the valuations below: {0}.", context.Row(classes));
    }

    static Phrase Class(BriefContext context, StepClass kind, Phrase other) => kind switch
    {
        StepClass.Silent => context.Say("of no effect toward {0}", other),
        StepClass.Nice => context.Say("a nice step toward {0}", other),
        StepClass.Fortunate => context.Say("fortunate toward {0}", other),
        StepClass.Selfish => context.Say("selfish toward {0}", other),
        StepClass.Concession => context.Say("a concession toward {0}", other),
        _ => context.Say("unfortunate toward {0}", other),
    };
}
