using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>What a noun says of whom it stands for. A noun may be several.</summary>
[Flags]
enum Role
{
    None = 0,
    /// <summary>Held by one at a time: the president.</summary>
    Office = 1,
    /// <summary>Stands before a name: Mr, Sheikh, director.</summary>
    Honorific = 2,
    /// <summary>Unnamed people: official, source, aide.</summary>
    Source = 4,
    /// <summary>People who act together: protesters.</summary>
    Group = 8,
    /// <summary>An organisation: ministry, movement.</summary>
    Body = 16,
    /// <summary>A text: statement, letter.</summary>
    Document = 32,
    /// <summary>A paper or broadcaster.</summary>
    Outlet = 64,
    /// <summary>One who works for a paper or broadcaster.</summary>
    Reporter = 128,
    /// <summary>One who explains and has no part: analyst, columnist.</summary>
    Analyst = 256,
    /// <summary>One who carries proposals.</summary>
    Mediator = 512,
    /// <summary>Any that may stand before a name.</summary>
    Title = Office | Honorific,
    /// <summary>Any that stands for people.</summary>
    Human = Office | Honorific | Source | Group | Reporter | Analyst | Mediator,
}

/// <summary>The lexicon of roles.</summary>
static class Roles
{
    static readonly FrozenDictionary<string, Role>.AlternateLookup<ReadOnlySpan<char>> ByNoun = Read().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly PhraseTable<Role> ByPhrase = PhraseTable<Role>.Of(Read().Where(r => r.Key.Contains(' ', StringComparison.Ordinal)).Select(r => (r.Key, r.Value)));

    /// <summary>The role of a word in the singular or plural.</summary>
    public static Role Of(ReadOnlySpan<char> word) => Of(word, out _);

    /// <inheritdoc cref="Of(ReadOnlySpan{char})"/>
    public static Role Of(ReadOnlySpan<char> word, out bool isPlural)
    {
        Span<char> buffer = stackalloc char[24];
        var key = Spelling.Key(word, buffer);
        isPlural = false;
        if (ByNoun.TryGetValue(key, out var role))
        {
            isPlural = key.Equals("people", StringComparison.OrdinalIgnoreCase);
            return role;
        }

        Span<char> singular = stackalloc char[32];
        isPlural = Plural.TrySingular(key, singular, out var length);
        return isPlural && ByNoun.TryGetValue(singular[..length], out role) ? role : Role.None;
    }

    /// <summary>The role named by the words that begin at a token, and how many they are.</summary>
    public static Role At(Prose prose, int at, int end, out int length, out bool isPlural)
    {
        var word = prose.Known[at];
        if (word.BeginsRole && ByPhrase.TryMatch(prose, at, end, out var role, out length))
        {
            isPlural = false;
            return role;
        }

        isPlural = word.IsPlural;
        length = word.Role == Role.None ? 0 : 1;
        return word.Role;
    }

    /// <summary>Whether a role of several words begins with the word.</summary>
    public static bool BeginPhrase(ReadOnlySpan<char> word) => ByPhrase.MayBegin(word);

    static Dictionary<string, Role> Read()
    {
        var roles = new Dictionary<string, Role>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Lexicon.Rows("roles"))
        {
            roles[row[0]] = roles.GetValueOrDefault(row[0]) | Enum.Parse<Role>(row[1], ignoreCase: true);
        }

        return roles;
    }
}
