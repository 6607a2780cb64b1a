using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>A step of a party on an issue in words: which way, what it changed, and its class toward each other party.</summary>
static class StepWords
{
    public static Phrase Of(BriefContext context, PositionStep step)
    {
        var moved = step.Kind switch { StepKind.Softened => "softened", StepKind.Hardened => "hardened", _ => "shifted" };
        var where = step.Said == Said.Private ? " in private" : "";
        return Phrase.Say($"{context.Words.Actor(step.Party):b} {Phrase.Own(moved, strong: true)}{Phrase.Own(where)} on {context.Words.Issue(step.Issue)} ({step.To}): ")
            + Phrase.Join(Differences(context, step), "; ") + Phrase.Own(".") + Classes(context, step)
            + context.Cite.Of(step.After.Sources.Select(s => s.Report));
    }

    static IEnumerable<Phrase> Differences(BriefContext context, PositionStep step)
    {
        var changes = StepChanges.Of(step);
        if (changes.Wanted != changes.Wants)
        {
            yield return (changes.Wanted, changes.Wants) switch
            {
                ({ } old, { } now) => Phrase.Say($"wants {Option(now)} instead of {Option(old)}"),
                (null, { } now) => Phrase.Say($"now says that it wants {Option(now)}"),
                _ => Phrase.Own("no longer says what it wants"),
            };
        }

        foreach (var (words, options) in (IEnumerable<(string, ImmutableArray<OptionId>)>)[
            ("now accepts", changes.NowAccepts),
            ("no longer accepts", changes.NoLongerAccepts),
            ("now refuses", changes.NowRefuses),
            ("no longer refuses", changes.NoLongerRefuses),
        ])
        {
            if (!options.IsEmpty)
            {
                yield return Phrase.Say($"{Phrase.Own(words)} {context.Words.Options(step.Issue, options, "and")}");
            }
        }

        Phrase Option(OptionId option) => context.Words.Options(step.Issue, [option]);
    }

    static Phrase Classes(BriefContext context, PositionStep step)
    {
        var classes = step.Class.Where(c => c.Value is not null).Select(c => Phrase.Say($"{Phrase.Own(Name(c.Value!.Value))} toward {context.Words.Actor(c.Key)}")).ToList();
        return classes.Count == 0 ? Phrase.Empty : Phrase.Say($" By the valuations below: {Phrase.Join(classes)}.");
    }

    static string Name(StepClass kind) => kind switch
    {
        StepClass.Silent => "of no effect",
        StepClass.Nice => "a nice step",
        StepClass.Fortunate => "fortunate",
        StepClass.Selfish => "selfish",
        StepClass.Concession => "a concession",
        _ => "unfortunate",
    };
}
