using Parley.Analysis;
using Parley.Model;

namespace Parley;

/// <summary>Reservations as they stand.</summary>
static class StandingReservations
{
    /// <summary>The reservation of an actor with the shifts of events added; null where it has no valuation.</summary>
    public static Amount? ReservationOf(this Standing standing, ActorId actor) =>
        standing.ValuationOf(actor) is { } valuation ? Reservation.Of(valuation, standing) : null;
}
