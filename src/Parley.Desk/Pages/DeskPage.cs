using Microsoft.AspNetCore.Components;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>A page, or a part of one, of a case that somebody looks at.</summary>
public abstract class DeskPage : ComponentBase
{
    /// <summary>Who looks at what.</summary>
    [Parameter, EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What is looked at.</summary>
    protected ICaseView View => Visit.View;

    /// <summary>The words of the page.</summary>
    protected Texts T => Visit.Texts;

    /// <summary>How the things of the case are said.</summary>
    protected Wording Say => Visit.Say;
}
