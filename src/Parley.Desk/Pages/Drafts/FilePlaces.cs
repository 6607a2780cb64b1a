using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Where articles stand in the file. On a day turned back to, a text may lack some that stand there.</summary>
static class FilePlaces
{
    /// <summary>The place in the file, from 0, of each wording that is shown.</summary>
    public static ImmutableArray<int> Of<T>(ImmutableArray<T> shown, ImmutableArray<T> inFile) where T : ArticleWording
    {
        var at = -1;
        return [.. shown.Select(one => at = Enumerable.Range(at + 1, inFile.Length - at - 1).First(i => IsSame(one, inFile[i])))];
    }

    /// <summary>The part of an address that names an article or a wording, from 1.</summary>
    public static string Segment(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The place that such a part of an address names, where there are so many; null of any other.</summary>
    public static int? Named(string segment, int count) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= count ? number - 1 : null;

    /// <summary>Two that are the same in this rest on the same: both are shown or neither.</summary>
    static bool IsSame(ArticleWording one, ArticleWording other) =>
        one.Id == other.Id && WordsEntered.SameBasis(one.RestsOn, other.RestsOn) && one.AllTexts.SequenceEqual(other.AllTexts, StringComparer.Ordinal);
}
