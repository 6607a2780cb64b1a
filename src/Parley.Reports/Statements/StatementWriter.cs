using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Parley.Reports;

/// <summary>Writes what was found of each statement into the record.</summary>
sealed class StatementWriter(string reportId, Discourse discourse, List<Claim> claims)
{
    readonly Prose _prose = discourse.Prose;
    readonly ILookup<Claim, Claim> _within = claims.Where(c => c.Within is not null).ToLookup(c => c.Within!);
    readonly Dictionary<Claim, string> _ids = [];

    /// <summary>The statements, in the order given.</summary>
    public ImmutableArray<Statement> Write(List<Unit> units)
    {
        var written = ImmutableArray.CreateBuilder<Statement>(units.Count);
        foreach (var unit in units)
        {
            if (unit.Span.Length > 0)
            {
                written.Add(Of(unit, written.Count > 0 ? written[^1] : null));
            }
        }

        return written.ToImmutable();
    }

    Statement Of(Unit unit, Statement? before)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{reportId}-{unit.Span.Start}");
        foreach (var claim in unit.Claims)
        {
            _ids[claim] = id;
        }

        var lead = unit.Lead;
        var who = lead.Speaker.Who;
        var quotes = QuotesWithin.Of(_prose, unit.Span);
        var (stance, by) = StanceReader.Of(_prose, Leads(unit));
        var spoken = Spans(unit.Claims, a => a.Content);
        var about = About(unit, by, before, who);
        var goesOn = lead.Continues is { } earlier && _ids.TryGetValue(earlier, out var earlierId) && earlierId != id ? earlierId : null;
        return new Statement
        {
            Id = id,
            Span = unit.Span,
            Text = unit.Span.Of(_prose.Text),
            Form = QuotesWithin.Form(_prose, spoken, quotes),
            Quotes = quotes,
            Speaker = who.Name,
            SpeakerId = who.Actor,
            SpeakerKind = who.Kind,
            Party = who.Side ?? Sides.Other,
            Attribution = lead.Speaker.ByDocument ? SourceNaming.Document : who.Naming,
            Cue = by.Attribution.Cue.Length > 0 ? by.Attribution.Cue[0].Of(_prose.Text) : null,
            Source = All(unit, a => a.Source),
            CueSpans = All(unit, a => a.Cue),
            Content = All(unit, a => a.Content),
            ReportedBy = new Carriers(discourse).Of(unit, before),
            Stance = stance,
            About = [.. about.Select(discourse.Words.Issues.IdOf)],
            Options = Options(unit, about, stance),
            Certainty = AsClause.LeavesOpen(_prose, by.Attribution) ? Certainty.Low : goesOn is not null ? Certainty.Medium : lead.Speaker.Certainty,
            Continues = goesOn,
        };
    }

    static List<Claim> Leads(Unit unit) => [.. unit.Claims.Where(c => c.Speaker.Who == unit.Lead.Speaker.Who)];

    /// <summary>Of the claims and of all that stand within them, as far as they lie in the statement.</summary>
    ImmutableArray<TextSpan> All(Unit unit, Func<Attribution, ImmutableArray<TextSpan>> of)
    {
        var all = new List<Claim>(unit.Claims);
        for (var i = 0; i < all.Count; i++)
        {
            all.AddRange(_within[all[i]]);
        }

        var spans = Spans(all, of);
        var within = ImmutableArray.CreateBuilder<TextSpan>(spans.Length);
        foreach (var span in spans)
        {
            var part = new TextSpan(Math.Max(span.Start, unit.Span.Start), Math.Min(span.End, unit.Span.End));
            if (part.Start < part.End)
            {
                within.Add(part);
            }
        }

        return within.DrainToImmutable();
    }

    /// <summary>In the order of the text, each once.</summary>
    static ReadOnlySpan<TextSpan> Spans(List<Claim> of, Func<Attribution, ImmutableArray<TextSpan>> which)
    {
        var spans = new List<TextSpan>(of.Count);
        foreach (var claim in of)
        {
            spans.AddRange(which(claim.Attribution).AsSpan());
        }

        spans.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        var sorted = CollectionsMarshal.AsSpan(spans);
        var count = 0;
        foreach (var span in sorted)
        {
            if (count == 0 || sorted[count - 1] != span)
            {
                sorted[count++] = span;
            }
        }

        return sorted[..count];
    }

    ImmutableArray<int> About(Unit unit, Claim lead, Statement? before, Speaker who)
    {
        var issues = discourse.Words.Issues;
        if (issues.Count == 0)
        {
            return [];
        }

        Span<bool> found = issues.Count <= 256 ? stackalloc bool[issues.Count] : new bool[issues.Count];
        var from = unit.Span.Start;
        foreach (var source in Spans(unit.Claims, a => a.Source))
        {
            Find(new TextSpan(from, Math.Max(from, Math.Min(source.Start, unit.Span.End))), found);
            from = Math.Max(from, source.End);
        }

        Find(new TextSpan(Math.Min(from, unit.Span.End), unit.Span.End), found);
        if (found.IndexOf(true) < 0 && Question(unit) is { Length: > 0 } question)
        {
            Find(question, found);
        }

        var about = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i])
            {
                about.Add(i);
            }
        }

        if (about.Count == 0 && lead.Attribution.Entry?.Lemma is "add" && before is not null && before.Speaker == who.Name)
        {
            for (var i = 0; i < issues.Count; i++)
            {
                if (before.About.Contains(issues.IdOf(i)))
                {
                    about.Add(i);
                }
            }
        }

        return about.ToImmutable();
    }

    /// <summary>The question with which the sentence of an answer begins: "Asked whether …, the minister said".</summary>
    TextSpan Question(Unit unit)
    {
        var sentence = _prose.Sentences[unit.FirstSentence];
        for (var at = sentence.FirstToken; at < Math.Min(sentence.EndToken, sentence.FirstToken + 3); at++)
        {
            if (_prose.Word(at) is "asked" or "Asked" or "pressed" or "Pressed")
            {
                return new TextSpan(sentence.Span.Start, Math.Max(sentence.Span.Start, unit.Span.Start));
            }
        }

        return default;
    }

    void Find(TextSpan span, Span<bool> found)
    {
        if (span.Length > 0)
        {
            var (first, end) = ClaimReader.Tokens(_prose, span);
            discourse.Words.Issues.Find(_prose, first, end, found);
        }
    }

    ImmutableArray<LinkedOption> Options(Unit unit, ImmutableArray<int> about, string stance)
    {
        var found = ImmutableArray.CreateBuilder<LinkedOption>();
        var (first, end) = ClaimReader.Tokens(_prose, unit.Span);
        foreach (var issue in about)
        {
            if (discourse.Words.Issues.OptionOf(_prose, issue, first, end) is { } option)
            {
                found.Add(new LinkedOption(discourse.Words.Issues.IdOf(issue), option, stance is Stances.Reject or Stances.Deny));
            }
        }

        return found.ToImmutable();
    }
}
