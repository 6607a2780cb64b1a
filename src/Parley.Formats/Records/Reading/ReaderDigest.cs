using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Parley.Model;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>A digest of all that a reading depends on besides a report's bytes and date: the reader with its lexicons, the words of the case, the limits.</summary>
static class ReaderDigest
{
    const int Length = 16;

    public static string Of(Case? whole, ReportLimits limits)
    {
        var text = new StringBuilder();
        // The identity of a build of the reader: another as soon as its code or a lexicon is.
        Add(text, typeof(ReportReader).Module.ModuleVersionId.ToString());
        Add(text, limits.ToString());
        foreach (var actor in whole?.Actors ?? [])
        {
            Add(text, [actor.GetType().Name, actor.Id.Value, actor.Name, .. actor.Aliases, "people"]);
            foreach (var person in actor.People)
            {
                Add(text, [person.Name, person.Title ?? "", .. person.Aliases]);
            }
        }

        foreach (var issue in whole?.Issues ?? [])
        {
            Add(text, [issue.Id.Value, issue.Name, issue.Range?.ToString() ?? "", .. issue.Terms, "options"]);
            Add(text, issue.Range is null ? issue.Options.SelectMany(o => new[] { o.Id.Value, o.Name }) : []);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Length];
    }

    // Each with its length, so that no two lists of words look alike.
    static void Add(StringBuilder to, params IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            to.Append(CultureInfo.InvariantCulture, $"{word.Length}:{word}");
        }

        to.Append('\n');
    }
}
