using System.Globalization;

namespace Parley.Formats;

/// <summary>
/// A language in which sentences are made. English stands in the code, whole sentence by whole sentence with places <c>{0}</c>,
/// <c>{1}</c> … to be filled, and is the key to the words of every other language.
/// </summary>
/// <param name="Culture">Of dates and numbers.</param>
/// <param name="Of">Gives for an English text the words in the language.</param>
/// <param name="Form">Gives for a count, and the English for one and for more parted by a bar (<c>{0} issue|{0} issues</c>), the words in the language that go with the count.</param>
public sealed record Language(CultureInfo Culture, Func<string, string> Of, Func<int, string, string> Form)
{
    /// <summary>English, with dates and numbers that are the same on every machine.</summary>
    public static Language English { get; } = new(CultureInfo.InvariantCulture, english => english, (count, forms) => forms.Split('|')[count == 1 ? 0 : 1]);

    /// <summary>Its name in documents: <c>en</c>.</summary>
    public string Tag => Culture.Name.Length == 0 ? "en" : Culture.Name;

    /// <summary>True if it is written from right to left.</summary>
    public bool IsRightToLeft => Culture.TextInfo.IsRightToLeft;
}
