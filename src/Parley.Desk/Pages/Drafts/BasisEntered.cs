using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Desk;

/// <summary>What a form says a text rests on: not declared, nothing confidential, or what was picked.</summary>
static class BasisEntered
{
    public const string Choice = "basis";
    public const string Picked = "rests_on";
    public const string Undeclared = "undeclared";
    public const string Nothing = "nothing";
    public const string These = "these";

    /// <summary>The choice that stands in the form, or before it was sent the one that stands in the case.</summary>
    public static string ChoiceOf(Entered form, ImmutableArray<EntryId>? bases) =>
        form[Choice].Length > 0 ? form[Choice] : bases is not { } ids ? Undeclared : ids.IsEmpty ? Nothing : These;

    /// <summary>The basis; null: not declared. What contradicts itself is a fault, since a basis is never guessed.</summary>
    public static ImmutableArray<EntryId>? Read(Visit visit, Entered form)
    {
        var whole = visit.View.Whole!;
        var known = whole.Confidences.Select(c => c.Id).Concat(whole.Reports.Select(r => r.Id)).ToHashSet();
        var picked = form.All(Picked).Distinct(StringComparer.Ordinal).Select(i => new EntryId(i)).ToImmutableArray();
        if (!picked.All(known.Contains))
        {
            form.Fault(Choice, visit.Texts["Pick confidences and reports of the case."]);
        }

        switch (form[Choice])
        {
            case Nothing when !picked.IsEmpty:
                form.Fault(Choice, visit.Texts["It cannot rest on nothing confidential and on what is picked: take one of the two."]);
                break;
            case Undeclared when !picked.IsEmpty:
                form.Fault(Choice, visit.Texts["Something is picked: say that it rests on these, or pick nothing."]);
                break;
            case These when picked.IsEmpty:
                form.Fault(Choice, visit.Texts["Pick at least one confidence or report, or say that it rests on nothing confidential."]);
                break;
            case Nothing or Undeclared or These:
                break;
            default:
                form.Fault(Choice, visit.Texts["Say what it rests on."]);
                break;
        }

        return form[Choice] == Undeclared ? null : picked;
    }
}
