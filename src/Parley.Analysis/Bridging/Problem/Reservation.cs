using Parley.Model;

namespace Parley.Analysis;

/// <summary>The worth of leaving without a deal, once events have moved it.</summary>
public static class Reservation
{
    /// <summary>
    /// The valuation's reservation with the shifts added of events that happened after its <c>since</c> and by the day, end by
    /// end, then clipped to 0 to 1.
    /// </summary>
    public static Amount Of(Valuation valuation, Standing standing)
    {
        var reservation = valuation.Reservation;
        foreach (var e in standing.Case.Events)
        {
            if (e.Happened && IsSince(e, valuation.Since) && !(e.Date?.Start > standing.AsOf))
            {
                foreach (var (actor, shift) in e.Shifts)
                {
                    reservation = actor == valuation.Of ? reservation + shift : reservation;
                }
            }
        }

        return reservation.Clip();
    }

    static bool IsSince(Event e, DateOnly? since) => since is null || e.Date is null || e.Date.Value.Start > since;
}
