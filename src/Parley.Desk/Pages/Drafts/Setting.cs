using Parley.Formats;

namespace Parley.Desk;

/// <summary>Edits that give a key of an entry another value.</summary>
static class Setting
{
    /// <summary>The edit that writes, changes or takes out a key; none where nothing is there and nothing is to be.</summary>
    /// <param name="file">The file as its author saw it.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">What it is to hold; null: nothing.</param>
    public static IEnumerable<CaseEdit> Set(this CaseFile file, CasePath entry, string key, CaseValue? value)
    {
        var there = file.MarkOf(entry.Key(key).ToString()) is not null;
        return (there, value) switch
        {
            (true, null) => [new CaseEdit.Remove(entry.Key(key))],
            (true, { } other) => [new CaseEdit.Change(entry.Key(key), other)],
            (false, { } first) => [new CaseEdit.Put(entry, key, first)],
            _ => [],
        };
    }
}
