using System.Collections.Immutable;
using System.Globalization;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>An entry to be written, key by key in the format's order; what is empty is left out.</summary>
sealed class NewEntry
{
    readonly ImmutableArray<KeyValuePair<string, CaseValue>>.Builder pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, CaseValue>>();

    /// <summary>The entry.</summary>
    public CaseValue.Map Value => new(pairs.ToImmutable());

    /// <summary>Words, an id or an option.</summary>
    public NewEntry Text(string key, string? text) => string.IsNullOrEmpty(text) ? this : With(key, new CaseValue.Text(text));

    /// <summary>A day.</summary>
    public NewEntry Day(string key, DateOnly? day) => Text(key, day?.Iso());

    /// <summary>A whole number.</summary>
    public NewEntry Number(string key, int? number) => number is { } n ? With(key, new CaseValue.Word(n.ToString(CultureInfo.InvariantCulture))) : this;

    /// <summary>Ids or options; an empty list is left out.</summary>
    public NewEntry Ids(string key, IEnumerable<string> ids) => ListOf(ids) is { Items.IsEmpty: false } list ? With(key, list) : this;

    /// <summary>Ids or options; an empty list is written, since it says “none”.</summary>
    public NewEntry IdsOrNone(string key, IEnumerable<string> ids) => With(key, ListOf(ids));

    /// <summary>An option: of a range the number, else its id.</summary>
    public NewEntry Option(string key, string? option) => string.IsNullOrEmpty(option) ? this : With(key, OptionOf(option));

    /// <summary>Options; an empty list is left out.</summary>
    public NewEntry Options(string key, IEnumerable<string> options) => options.Select(OptionOf).ToImmutableArray() is { IsEmpty: false } list ? With(key, new CaseValue.List(list)) : this;

    /// <summary>Any value.</summary>
    public NewEntry With(string key, CaseValue value)
    {
        pairs.Add(new(key, value));
        return this;
    }

    /// <summary>How an option is written: of a range as a number, else as text.</summary>
    public static CaseValue OptionOf(string option) =>
        decimal.TryParse(option, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? new CaseValue.Word(option) : new CaseValue.Text(option);

    static CaseValue.List ListOf(IEnumerable<string> ids) => new([.. ids.Select(i => (CaseValue)new CaseValue.Text(i))]);
}
