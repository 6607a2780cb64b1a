using Parley.Model;

namespace Parley.Desk;

/// <summary>Names set into a line of another script: each keeps its own direction.</summary>
static class Names
{
    /// <summary>A name or a few words of the case, set apart from the sentence around them.</summary>
    public static string Apart(string name) => $"\u2068{name}\u2069";

    /// <summary>An actor's name for a sentence.</summary>
    public static string Name(this Visit visit, ActorId actor) => Apart(visit.Say.Actor(actor));

    /// <summary>Actors' names for a sentence, as a list.</summary>
    public static string NamesOf(this Visit visit, IEnumerable<ActorId> actors) => visit.Say.List(actors.Select(visit.Name));

    /// <summary>A day or a span of days as the culture writes it.</summary>
    public static string Days(this Texts texts, DateSpan span) => span.Start == span.End ? texts.Day(span.Start) : $"{texts.Day(span.Start)} – {texts.Day(span.End)}";
}
