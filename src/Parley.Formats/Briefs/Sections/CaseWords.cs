using System.Collections.Immutable;
using System.Text;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>
/// The shared sentences of <see cref="Wording"/> as phrases: every name of the case is marked before a sentence is made and
/// read back as words of the case, so that it keeps its own direction within the sentence.
/// </summary>
sealed class CaseWords
{
    // Unicode's first strong isolate and pop directional isolate. Clean.Text leaves neither in a name.
    const char Open = CaseNames.Open, Close = CaseNames.Close;
    readonly Standing standing;

    readonly CaseWords bare;

    public CaseWords(Standing standing, Language language)
        : this(standing, language, new CaseWords(standing with { Case = standing.Case with { Issues = [.. standing.Case.Issues.Select(WithoutUnit)] } }, language, bare: null))
    {
    }

    CaseWords(Standing standing, Language language, CaseWords? bare)
    {
        this.standing = standing;
        this.bare = bare ?? this;
        Sentences = new(CaseNames.Apart(standing.Case), language.Culture, language.Of);
    }

    /// <summary>The sentences, their names marked; <see cref="Read"/> makes phrases of them.</summary>
    public Wording Sentences { get; }

    public Phrase Actor(ActorId id) => Read(Sentences.Actor(id));

    public Phrase Actors(IEnumerable<ActorId> ids) => Read(Sentences.Actors(ids));

    public Phrase Issue(IssueId id) => Read(Sentences.Issue(id));

    public Phrase Option(IssueId issue, OptionId option) => Read(Sentences.Option(issue, option));

    /// <summary>An issue's name, of a range with its unit: for tables whose cells leave the unit out.</summary>
    public Phrase IssueWithUnit(IssueId id) => standing.Case.Issue(id) is { Range.Unit: { Length: > 0 } unit } ? Phrase.Fill("{0} ({1})", Issue(id), Phrase.Of(unit)) : Issue(id);

    /// <summary>An option without its unit.</summary>
    public Phrase BareOption(IssueId issue, OptionId option) => bare.Option(issue, option);

    /// <summary>Options in a sentence without their unit.</summary>
    public Phrase BareOptions(IssueId issue, IReadOnlyList<OptionId> options) => bare.Options(issue, options);

    public Phrase Options(IssueId issue, IReadOnlyList<OptionId> options, string lastWord = "or") => Read(Sentences.Options(issue, options, lastWord));

    public Phrase Term(Term term) => Read(Sentences.Term(term));

    /// <summary>What a rule says, whose it is and how firm.</summary>
    public Phrase Rule(Rule rule) => Read(Sentences.Rule(rule));

    /// <summary>A rule or reservation value by its id.</summary>
    public Phrase Element(EntryId id) => Read(Sentences.Element(id, Reservation));

    /// <summary>Whose judgement a valuation is, and what it is made from.</summary>
    public Phrase Whose(Valuation valuation) => Read(Sentences.Whose(valuation with { Author = CaseNames.AuthorApart(standing.Case, valuation.Author) }));

    /// <summary>The reservation value that stands for an actor, shifts added; null where nobody judged it.</summary>
    public Amount? Reservation(ActorId actor) => standing.ReservationOf(actor);

    /// <summary>A sentence as a phrase: what is marked are words of the case.</summary>
    public static Phrase Read(string sentence)
    {
        var words = ImmutableArray.CreateBuilder<PhrasePart>();
        var part = new StringBuilder();
        foreach (var c in sentence)
        {
            if (c is Open or Close)
            {
                Flush(c == Open ? Voice.Own : Voice.Case);
            }
            else
            {
                part.Append(c);
            }
        }

        Flush(Voice.Own);
        return new(words.ToImmutable());

        void Flush(Voice voice)
        {
            if (part.Length > 0)
            {
                words.Add(new PhrasePart(part.ToString(), voice));
                part.Clear();
            }
        }
    }

    static Issue WithoutUnit(Issue issue) => issue with { Range = issue.Range is { } range ? range with { Unit = null } : null };
}
