using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>What somebody who starts a case has entered: first who talks about what, then who wants what.</summary>
public sealed class StartForm(Entered form, Texts texts, DateOnly today)
{
    /// <summary>How many rows for issues a new form has.</summary>
    public const int FirstRows = 3;

    const int MostRows = 60;

    /// <summary>The fields.</summary>
    public Entered Form => form;

    /// <summary>The day the case speaks of.</summary>
    public DateOnly AsOf => form.Day("asof", texts["The day is written like 2031-03-10."]) ?? today;

    /// <summary>How many rows for issues there are; three more where more were asked for.</summary>
    public int Rows => Math.Clamp((int.TryParse(form["rows"], NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < MostRows ? n : FirstRows) + (form["step"] == "more" ? FirstRows : 0), FirstRows, MostRows);

    /// <summary>The parties, one a line.</summary>
    public ImmutableArray<Named> Parties => NamedOf(Lines("parties"), "party", []);

    /// <summary>The mediators, one a line; no id is a party's.</summary>
    public ImmutableArray<Named> Mediators => NamedOf(Lines("mediators"), "mediator", Parties.Select(p => p.Id));

    /// <summary>The issues that have a name and options.</summary>
    public ImmutableArray<NewIssue> Issues
    {
        get
        {
            var rows = Enumerable.Range(1, Rows).Select(n => (Name: form[Field("issue", n)], Options: form[Field("options", n)])).Where(r => r.Name.Length > 0 && r.Options.Length > 0).ToArray();
            var names = NamedOf(rows.Select(r => r.Name), "issue", []);
            return [.. rows.Select((r, n) => Issue(names[n], r.Options))];
        }
    }

    /// <summary>What the fields are called that say which option a party wants of an issue.</summary>
    public static string WantField(Named party, NewIssue issue) => $"wants-{party.Id}-{issue.Name.Id}";

    /// <summary>The name of a field in a row, from 1.</summary>
    public static string Field(string name, int row) => string.Create(CultureInfo.InvariantCulture, $"{name}-{row}");

    /// <summary>Notes what is lacking.</summary>
    public void Check()
    {
        form.Required("title", texts["Give the talks a title."]);
        _ = AsOf;
        if (Parties.Length < 2)
        {
            form.Fault("parties", texts["Name at least two parties, one on each line."]);
        }

        for (var n = 1; n <= Rows; n++)
        {
            if (form[Field("issue", n)].Length > 0 != form[Field("options", n)].Length > 0)
            {
                form.Fault(Field("issue", n), texts["An issue has a name and its options."]);
            }
        }

        if (Issues.IsEmpty)
        {
            form.Fault(Field("issue", 1), texts["Name at least one issue with its options: claims and positions are sorted by issues."]);
        }
    }

    /// <summary>The file of the case, with the first positions.</summary>
    public ReadOnlyMemory<byte> Text()
    {
        var it = new NewCase(form["title"], AsOf, Parties, Mediators, Issues);
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(NewCaseText.Of(it));
        foreach (var edit in Positions(it))
        {
            bytes = CaseEditor.Apply(bytes, edit) is EditOutcome.Done done ? done.Bytes : throw new InvalidOperationException("A new case takes positions.");
        }

        return bytes;
    }

    IEnumerable<CaseEdit> Positions(NewCase it) =>
        from issue in it.Issues
        from party in it.Parties
        let wants = form[WantField(party, issue)]
        where wants.Length > 0
        select new CaseEdit.Append(CasePath.Of("positions"), new NewEntry().Text("party", party.Id).Day("date", it.AsOf).Text("issue", issue.Name.Id).Option("wants", wants).Value);

    string[] Lines(string field) => form[field].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    static NewIssue Issue(Named name, string options) =>
        NewIssue.Of("x: " + options.ReplaceLineEndings(" ")) is { Range: { } range } ? new NewIssue(name, [], range)
        : new NewIssue(name, NamedOf(options.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), "option", []), null);

    // An id is made of a name where that has letters an id may hold; a name in another script is numbered.
    static ImmutableArray<Named> NamedOf(IEnumerable<string> names, string kind, IEnumerable<string> others)
    {
        var taken = others.ToHashSet(StringComparer.Ordinal);
        return [.. names.Select((name, n) => new Named(Free(IdMaker.Words(name) is { Length: > 0 } words ? words : Field(kind, n + 1), taken), name))];
    }

    static string Free(string id, HashSet<string> taken)
    {
        var free = id;
        for (var n = 2; !taken.Add(free); n++)
        {
            free = Field(id, n);
        }

        return free;
    }
}
