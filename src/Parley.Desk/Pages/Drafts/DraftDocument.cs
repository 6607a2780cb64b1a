using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>
/// A cleared text as a document for its reader: articles and terms, in the words of the pages' language. It holds neither bases,
/// remarks nor decisions, and takes every name from what the reader may know.
/// </summary>
sealed class DraftDocument
{
    readonly Visit visit;
    readonly Case known;
    readonly Wording say;
    readonly Proposal proposal;

    DraftDocument(Visit visit, Proposal proposal, Standing reader)
    {
        this.visit = visit;
        this.proposal = proposal;
        known = reader.Case;
        say = new Wording(known, visit.Culture, english => visit.Texts[english]);
    }

    Texts T => visit.Texts;

    /// <summary>The document. The caller has made sure that the text is cleared for the reader.</summary>
    public static BriefDocument Compose(Visit visit, Proposal proposal, ActorId reader)
    {
        var view = visit.View;
        var standing = Standing.Of(view.Whole ?? throw new InvalidOperationException("A text is exported by the team alone."), view.AsOf, new Reader.Knowing(reader));
        return new DraftDocument(visit, proposal, standing).For(reader);
    }

    BriefDocument For(ActorId reader)
    {
        var to = Names.Apart(say.Actor(reader));
        var day = T.Day(visit.View.AsOf);
        var from = proposal.From.Where(a => known.FindActor(a) is not null).Select(a => Names.Apart(say.Actor(a))).ToArray();
        return new()
        {
            Language = T.Language,
            Title = Phrase.Of(proposal.Name),
            RunningHead = Phrase.Marked(T["{0} · for {1} only · {2}", Names.Apart(proposal.Name), to, day]),
            Head = [Phrase.Marked(T["For {0} only, {1}.", to, day]), .. from.Length == 0 ? ImmutableArray<Phrase>.Empty : [Phrase.Marked(T["From {0}.", say.List(from)])]],
            Sections = [.. Articles(), .. Terms()],
        };
    }

    IEnumerable<BriefSection> Articles() => proposal.Articles.Select((article, i) => new BriefSection(
        "article-" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
        T["Article {0}", i + 1],
        [
            .. article.About is { } issue ? [new BriefBlock.Paragraph(Phrase.Of(say.Issue(issue)), Aside: true)] : ImmutableArray<BriefBlock>.Empty,
            .. Words(article),
            .. article.Alternatives.SelectMany(other => Words(other).Prepend(new BriefBlock.Subheading(Phrase.Marked(
                other.By is { } by && known.FindActor(by) is not null ? T["held by {0}", Names.Apart(say.Actor(by))] : T["another wording"])))),
        ]));

    IEnumerable<BriefBlock> Words(ArticleWording wording)
    {
        foreach (var line in Lines(wording.Text ?? ""))
        {
            yield return line;
        }

        foreach (var text in wording.Texts)
        {
            yield return new BriefBlock.Paragraph(Phrase.Marked($"{Names.Apart(Languages.Name(text.Language))} · {(text.Status == TextStatus.Authentic ? T["authentic"] : T["translation"])}"), Aside: true);
            foreach (var line in Lines(text.Text))
            {
                yield return line;
            }
        }
    }

    /// <summary>A paragraph a line that has words; a bracket may go over several.</summary>
    IEnumerable<BriefBlock.Paragraph> Lines(string text)
    {
        var lines = new List<(Phrase Phrase, bool HasWords)> { (Phrase.Empty, false) };
        foreach (var part in Brackets.Read(text))
        {
            Add(part.Holder is { } holder ? Opening(holder) : Phrase.Empty, part.Holder is not null);
            foreach (var (place, line) in part.Words.Split('\n').Index())
            {
                if (place > 0)
                {
                    lines.Add((Phrase.Empty, false));
                }

                Add(Spaced(line, after: lines[^1].HasWords), !string.IsNullOrWhiteSpace(line));
            }

            Add(part.Holder is null ? Phrase.Empty : Phrase.Own("]"), part.Holder is not null);
        }

        return lines.Where(l => l.HasWords).Select(l => new BriefBlock.Paragraph(l.Phrase));

        void Add(Phrase phrase, bool hasWords) => lines[^1] = (lines[^1].Phrase + phrase, lines[^1].HasWords || hasWords);
    }

    Phrase Opening(string holder) =>
        Phrase.Own("[") + Phrase.Of(known.FindActor(new ActorId(holder)) is { } actor ? say.Actor(actor.Id) : holder, strong: true) + Phrase.Own(": ");

    /// <summary>Words beside brackets keep the spaces at their ends; at the beginning of a line there is none.</summary>
    static Phrase Spaced(string words, bool after) => words.Length == 0 ? Phrase.Empty :
        (after && char.IsWhiteSpace(words[0]) ? Phrase.Own(" ") : Phrase.Empty) + Phrase.Of(words.Trim()) + (words.Trim().Length > 0 && char.IsWhiteSpace(words[^1]) ? Phrase.Own(" ") : Phrase.Empty);

    IEnumerable<BriefSection> Terms() => proposal.Terms.IsEmpty ? [] :
    [
        new BriefSection("terms", T["Terms"],
        [
            new BriefBlock.Table(
                Phrase.Own(T["Issues that are not listed are left open."]),
                [new TableColumn(Phrase.Own(T["Issue"])), new TableColumn(Phrase.Own(T["Term"]))],
                [.. proposal.Terms.Select(t => new TableRow([Phrase.Of(say.Issue(t.Issue)), Phrase.Of(say.Option(t.Issue, t.Option))]))]),
        ]),
    ];
}
