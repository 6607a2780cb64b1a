using System.Collections.Immutable;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>An answer to a text as a form has it: who, when, what to the whole and to single terms, on which conditions, and who may know.</summary>
static class AnswerEntered
{
    const string Prefix = "answer-";

    /// <summary>The word for an answer in forms and in the file.</summary>
    public static string Word(Answer answer) => answer.ToString().ToLowerInvariant();

    /// <summary>The field of the answer to a term.</summary>
    public static string FieldOf(IssueId issue) => Prefix + issue.Value;

    /// <summary>True of an answer that was given in confidence.</summary>
    public static bool IsPrivate(Case whole, Response response) => response.RestsOn is { } bases && whole.Confidences.Any(c => bases.Contains(c.Id));

    /// <summary>Names what an answer said when its form was made.</summary>
    public static string Mark(Response response) => CaseSnapshot.VersionOf(System.Text.Encoding.UTF8.GetBytes(string.Join('\n',
        [response.Party?.Value, response.Date?.ToString(), response.Answer?.ToString(), response.Conditions, .. response.Terms.Select(t => $"{t.Key}={t.Value}"), .. (response.RestsOn ?? []).Select(r => r.Value)])));

    /// <summary>The answer with what was entered; faults are noted.</summary>
    public static Response Read(DraftAct act, Response before)
    {
        var (form, texts) = (act.Form, act.Texts);
        var party = new ActorId(form["party"]);
        if (!Sides(act.Whole).Contains(party))
        {
            form.Fault("party", texts["Choose who answered."]);
        }

        var answer = AnswerIn(act, "answer");
        var terms = Terms(act, before);
        if (answer is null && terms.IsEmpty)
        {
            form.Fault("answer", texts["Choose an answer, to the whole or to a single term."]);
        }

        var bases = Bases(act, before);
        return before with { Party = party, Date = Date(act, before, bases), Answer = answer, Terms = terms, Conditions = form["conditions"].Length > 0 ? form["conditions"].ReplaceLineEndings("\n") : null, RestsOn = bases, Sources = Sources(act, before) };
    }

    /// <summary>The parties and their ratifiers: those who answer.</summary>
    public static IEnumerable<ActorId> Sides(Case whole) => whole.Parties.SelectMany(p => p.Ratifiers.Select(r => r.Id).Prepend(p.Id));

    /// <summary>A new answer as it is written.</summary>
    public static CaseValue Value(Response response)
    {
        var entry = new NewEntry().Text("party", response.Party?.Value).Text("date", response.Date?.ToString()).Text("answer", response.Answer is { } answer ? Word(answer) : null);
        if (!response.Terms.IsEmpty)
        {
            entry.With("terms", Terms(response));
        }

        return entry.Text("conditions", response.Conditions)
            .Ids("rests_on", (response.RestsOn ?? []).Select(r => r.Value))
            .Text("source", response.Sources is [{ } source] ? source.Report.Value : null).Value;
    }

    /// <summary>The edits that make one of the other; what is the same stays as it is written.</summary>
    public static IEnumerable<CaseEdit> Edits(CaseFile file, CasePath path, Response before, Response after)
    {
        return
        [
            .. Set("party", before.Party == after.Party, after.Party?.Value),
            .. Set("date", before.Date == after.Date, after.Date?.ToString()),
            .. Set("answer", before.Answer == after.Answer, after.Answer is { } answer ? Word(answer) : null),
            .. before.Terms.SequenceEqual(after.Terms) ? [] : file.Set(path, "terms", after.Terms.IsEmpty ? null : Terms(after)),
            .. Set("conditions", before.Conditions == after.Conditions, after.Conditions),
            .. WordsEntered.SameBasis(before.RestsOn, after.RestsOn) ? [] : file.Set(path, "rests_on", after.RestsOn is { IsEmpty: false } ids ? DraftValues.Ids(ids) : null),
            .. Set("source", before.Sources.SequenceEqual(after.Sources), after.Sources is [{ } source] ? source.Report.Value : null),
        ];

        IEnumerable<CaseEdit> Set(string key, bool same, string? value) => same ? [] : file.Set(path, key, value is null ? null : new CaseValue.Text(value));
    }

    static CaseValue.Map Terms(Response response) => new([.. response.Terms.Select(t => KeyValuePair.Create(t.Key.Value, (CaseValue)new CaseValue.Text(Word(t.Value))))]);

    static Answer? AnswerIn(DraftAct act, string field)
    {
        if (act.Form[field].Length == 0)
        {
            return null;
        }

        foreach (var answer in Enum.GetValues<Answer>())
        {
            if (Word(answer) == act.Form[field])
            {
                return answer;
            }
        }

        act.Form.Fault(field, act.Texts["Choose one of the answers."]);
        return null;
    }

    /// <summary>The answers to the terms of the text, in its order; before them those to issues it does not name, as they were.</summary>
    static ImmutableArray<KeyValuePair<IssueId, Answer>> Terms(DraftAct act, Response before)
    {
        var chosen = act.Proposal.Terms.Select(t => t.Issue).Where(i => act.Form[FieldOf(i)].Length > 0)
            .Select(i => (Issue: i, Answer: AnswerIn(act, FieldOf(i)))).Where(t => t.Answer is not null)
            .Select(t => KeyValuePair.Create(t.Issue, t.Answer!.Value));
        return [.. before.Terms.Where(t => act.Proposal.Terms.All(p => p.Issue != t.Key)), .. chosen];
    }

    /// <summary>The day, or the span it was where its end was not changed: not before the text was put, nor before what it rests on was told.</summary>
    static DateSpan? Date(DraftAct act, Response before, ImmutableArray<EntryId>? bases)
    {
        var (form, texts) = (act.Form, act.Texts);
        form.Required("date", texts["Give the day of the answer."]);
        if (form.Day("date", texts["The day is written like 2031-03-10."]) is not { } day)
        {
            return null;
        }

        if (act.Proposal.Date is { } put && day < put.Start)
        {
            form.Fault("date", texts["It was put on {0}: an answer cannot come before.", texts.Day(put.Start)]);
        }
        else if (act.Whole.Confidences.FirstOrDefault(c => bases?.Contains(c.Id) == true && c.Date.Start > day) is { } later)
        {
            form.Fault("date", texts["{0}, on which it rests, was told on {1}.", Names.Apart(later.Id.Value), texts.Day(later.Date.Start)]);
        }

        return before.Date?.End == day ? before.Date : new DateSpan(day);
    }

    static ImmutableArray<EntryId>? Bases(DraftAct act, Response before)
    {
        var (form, texts) = (act.Form, act.Texts);
        var known = act.Whole.Confidences.Select(c => c.Id).ToHashSet();
        var picked = form.All(BasisEntered.Picked).Distinct(StringComparer.Ordinal).Select(i => new EntryId(i)).ToImmutableArray();
        var reports = (before.RestsOn ?? []).Where(r => !known.Contains(r));
        switch (form["heard"])
        {
            case "known" when picked.IsEmpty:
                return before.RestsOn is null ? null : [.. reports];
            case "known":
                form.Fault("heard", texts["Something is picked: say that it was told in confidence, or pick nothing."]);
                break;
            case "confidence" when picked.IsEmpty:
                form.Fault("heard", texts["Pick the confidence in which it was told. If it is not in the case yet, note it in the room first."]);
                break;
            case "confidence" when !picked.All(known.Contains):
                form.Fault("heard", texts["Pick confidences of the case."]);
                break;
            case "confidence":
                break;
            default:
                form.Fault("heard", texts["Say who may know of the answer."]);
                break;
        }

        return [.. picked, .. reports];
    }

    /// <summary>The report it comes from; several, or a place in one, stay as they are written unless another is chosen.</summary>
    static ImmutableArray<SourceRef> Sources(DraftAct act, Response before)
    {
        var chosen = act.Form["report"];
        if (chosen == (before.Sources.IsEmpty ? "" : before.Sources[0].Report.Value))
        {
            return before.Sources;
        }

        if (chosen.Length > 0 && act.Whole.Reports.All(r => r.Id.Value != chosen))
        {
            act.Form.Fault("report", act.Texts["Choose a report of the case."]);
        }

        return chosen.Length == 0 ? [] : [new SourceRef(new EntryId(chosen))];
    }
}
