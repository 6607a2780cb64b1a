using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>
/// The words of the pages in one language. English stands in the pages themselves and is the key; every other language has
/// resource files, <c>Texts/LANGUAGE/*.resx</c>, and what they lack is shown in English.
/// </summary>
public sealed class Texts
{
    static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Languages = Load();

    readonly FrozenDictionary<string, string> words;

    Texts(CultureInfo culture)
    {
        Culture = WithLatinSeparators(culture);
        words = Languages.GetValueOrDefault(culture.TwoLetterISOLanguageName) ?? FrozenDictionary<string, string>.Empty;
        Language = IsEnglish ? Language.English : new Language(Culture, english => this[english], Form);
    }

    /// <summary>The culture of dates and numbers.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The same words for documents and charts; in English their dates and numbers are the same on every machine.</summary>
    public Language Language { get; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction => Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>The language of what has no translation: for elements that hold Parley's English sentences.</summary>
    public bool IsEnglish => Culture.TwoLetterISOLanguageName == "en";

    /// <summary>The languages the desk speaks, each by its own name.</summary>
    public static IReadOnlyList<CultureInfo> All { get; } = [CultureInfo.GetCultureInfo("en"), .. Languages.Keys.Order(StringComparer.Ordinal).Select(CultureInfo.GetCultureInfo)];

    /// <summary>The words of a culture.</summary>
    public static Texts For(CultureInfo culture) => new(culture);

    /// <summary>True if the desk speaks the language of a culture of that name.</summary>
    public static bool Has(string culture)
    {
        var language = culture.Split('-')[0].ToLowerInvariant();
        return language == "en" || Languages.ContainsKey(language);
    }

    /// <summary>The words for an English text.</summary>
    public string this[string english] => words.GetValueOrDefault(english, english);

    /// <summary>The words for an English text with places <c>{0}</c>, <c>{1}</c> … filled by the culture's rules.</summary>
    public string this[string english, params ReadOnlySpan<object?> values] => string.Format(Culture, this[english], values);

    /// <summary>
    /// The words for a count. The English holds its forms for one and for more, parted by a bar: <c>{0} issue|{0} issues</c>. A
    /// translation holds as many as its language has, in the order of <see cref="Plural"/>.
    /// </summary>
    public string Count(int count, string english, params ReadOnlySpan<object?> values) => string.Format(Culture, Form(count, english), [count, .. values]);

    /// <summary>The form that goes with a count, its places not yet filled.</summary>
    string Form(int count, string english)
    {
        var translated = words.GetValueOrDefault(english);
        var forms = (translated ?? english).Split('|');
        return forms[Math.Min(Plural.FormOf(translated is null ? "en" : Culture.TwoLetterISOLanguageName, count), forms.Length - 1)];
    }

    /// <summary>A day as the culture writes it.</summary>
    public string Day(DateOnly day) => day.ToString("d MMM yyyy", Culture);

    /// <summary>.NET writes Latin digits in every culture: Arabic separators beside them would be read as an apostrophe and a comma.</summary>
    static CultureInfo WithLatinSeparators(CultureInfo culture)
    {
        if (culture.NumberFormat.NumberDecimalSeparator is not "\u066B")
        {
            return culture;
        }

        var own = (CultureInfo)culture.Clone();
        (own.NumberFormat.NumberDecimalSeparator, own.NumberFormat.NumberGroupSeparator) = (".", ",");
        return CultureInfo.ReadOnly(own);
    }

    static FrozenDictionary<string, FrozenDictionary<string, string>> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Select(n => (Name: n, Parts: n.Split('.')))
            .Where(n => n.Parts is ["texts", _, _, "resources"])
            .GroupBy(n => n.Parts[1], n => n.Name)
            .ToFrozenDictionary(g => g.Key, g => g.SelectMany(n => Entries(assembly, n)).DistinctBy(e => e.Key).ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    static IEnumerable<KeyValuePair<string, string>> Entries(Assembly assembly, string name)
    {
        using var reader = new ResourceReader(assembly.GetManifestResourceStream(name)!);
        return [.. reader.Cast<DictionaryEntry>().Select(e => new KeyValuePair<string, string>((string)e.Key, (string)e.Value!))];
    }
}
