namespace Parley.Reports;

/// <summary>Takes the name of the site off a title.</summary>
static class SiteName
{
    static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " « ", " » ", " / "];

    /// <summary>The title without a first or last part that is the publisher's name, or that its heading lacks.</summary>
    public static string Without(string title, string? publisher, HeadSigns said)
    {
        foreach (var separator in Separators)
        {
            for (var at = title.LastIndexOf(separator, StringComparison.Ordinal); at > 0; at = title.LastIndexOf(separator, at - 1, StringComparison.Ordinal))
            {
                var (head, tail) = (title[..at].Trim(), title[(at + separator.Length)..].Trim());
                if (IsHeading(head, said) || IsSite(tail, publisher))
                {
                    return IsHeading(head, said) ? head : Without(head, publisher, said);
                }

                if (IsHeading(tail, said) || IsSite(head, publisher))
                {
                    return tail;
                }
            }
        }

        return title.Trim();
    }

    static bool IsHeading(string part, HeadSigns said) => said.Headings.Exists(h => Wording.Same(h.Value, part));

    static bool IsSite(string part, string? publisher) =>
        publisher is not null && (Wording.Same(part, publisher) || (part.Length < 2 * publisher.Length + 8 && (Wording.Begins(part, publisher) || Wording.Begins(publisher, part))));
}
