using Parley.Model;

namespace Parley.Desk;

/// <summary>The holders of brackets.</summary>
static class Holders
{
    /// <summary>The name of who holds to a bracket; as it is written where no actor of the case is meant.</summary>
    public static string Holder(this Visit visit, string written) =>
        visit.View.Standing.Case.FindActor(new ActorId(written)) is { } actor ? visit.Say.Actor(actor.Id) : written;
}
