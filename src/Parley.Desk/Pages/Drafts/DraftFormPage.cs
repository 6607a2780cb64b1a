using Microsoft.AspNetCore.Components;
using Parley.Model;

namespace Parley.Desk;

/// <summary>A page with a form about a text.</summary>
public abstract class DraftFormPage : DeskPage
{
    /// <summary>The text as the file has it.</summary>
    [Parameter, EditorRequired]
    public required Proposal Proposal { get; set; }

    /// <summary>The reader for whom it is being cleared; null: for nobody yet.</summary>
    [Parameter]
    public ActorId? For { get; set; }

    /// <summary>What was sent, with its faults; nothing yet where the form is only shown.</summary>
    [Parameter]
    public Entered Form { get; set; } = Entered.Nothing;

    /// <summary>The address of the text, as it is being cleared.</summary>
    protected string Back => Visit.Url("drafts/" + Proposal.Id.Value, ("for", For?.Value));

    /// <summary>The address to which a form of the text is sent, and the part of it at which the text is shown again then: <c>To("terms", "terms")</c>.</summary>
    protected string To(string form, string part) => Visit.Url($"drafts/{Proposal.Id.Value}/{form}", ("for", For?.Value)) + DraftAct.Anchor(For, part);

    /// <summary>What a field holds: what was sent, else what the case has.</summary>
    protected string? Value(string field, string? inCase) => Form.Form.ContainsKey(field) ? Form.Form[field].ToString() : inCase;
}
