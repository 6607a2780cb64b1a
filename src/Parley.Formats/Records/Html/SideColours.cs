namespace Parley.Formats;

/// <summary>The colour of a side and the border of a stance, as classes; what they say stands in words beside them too.</summary>
public static class SideColours
{
    /// <summary><c>k0</c> to <c>k7</c> by the order of the case, <c>k8</c> for all others.</summary>
    public static string Class(RecordNaming naming, string party)
    {
        var place = naming.Case is null ? -1 : naming.PlaceOfActor(party);
        return place is >= 0 and < RecordStyle.Colours ? $"k{(char)('0' + place)}" : "k8";
    }

    /// <summary>Whether a stance refuses, asks or does neither.</summary>
    public static string Family(string stance) => stance switch
    {
        "reject" or "deny" or "accuse" or "threaten" => "no",
        "demand" or "urge" or "condition" => "ask",
        "accept" or "offer" or "commit" => "yes",
        _ => "tell",
    };
}
