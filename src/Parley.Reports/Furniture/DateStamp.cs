using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>Lines that give a day and an hour and nothing else, or with a name: the date of a page, of a report, of a comment.</summary>
static class DateStamp
{
    const int MostWords = 14;

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Months = Set(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto " +
        "septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro " +
        "januar februar märz juni juli oktober dezember gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = Set(
        "0 monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a m p at on of the st nd rd th z t " +
        "et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist eet jst h hrs hours hour min mins minutes ago last updated published posted " +
        "modified first read eastern time local de às as le il um uhr updated: published: posted: date:");

    public static FurnitureSign? Sign(ReadOnlySpan<char> words, int count, bool ends)
    {
        if (count > MostWords)
        {
            return null;
        }

        var (dated, numbers, rest, hasMonth) = (0, 0, 0, false);
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            numbers += word is "0" ? 1 : 0;
            var isMonth = Months.Contains(word);
            hasMonth |= isMonth;
            if (isMonth || Others.Contains(word))
            {
                dated++;
            }
            else
            {
                rest++;
            }
        }

        return rest == 0 && numbers > 0 && (hasMonth || numbers > 1 || dated > 1) || hasMonth && numbers >= 2 && !ends && dated > rest / 2
            ? new FurnitureSign(rest == 0 ? "date" : "byline", FurnitureReach.Line)
            : null;
    }

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
