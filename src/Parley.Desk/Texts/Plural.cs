namespace Parley.Desk;

/// <summary>
/// Which plural form a whole number takes: Unicode CLDR's cardinal rules for the languages the desk speaks
/// (cldr/common/supplemental/plurals.xml). The forms are counted in CLDR's order: zero, one, two, few, many, other.
/// </summary>
static class Plural
{
    /// <summary>The place, from 0, of the form among those the language has: two in English, six in Arabic.</summary>
    public static int FormOf(string language, int count) => language switch
    {
        "ar" => Arabic(Math.Abs(count)),
        _ => count is 1 or -1 ? 0 : 1,
    };

    static int Arabic(int n) => n switch
    {
        0 => 0,
        1 => 1,
        2 => 2,
        _ when n % 100 is >= 3 and <= 10 => 3,
        _ when n % 100 >= 11 => 4,
        _ => 5,
    };
}
