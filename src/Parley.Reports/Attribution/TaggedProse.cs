using System.Runtime.InteropServices;

namespace Parley.Reports;

/// <summary>A text with what each of its tokens is.</summary>
sealed class TaggedProse
{
    readonly Token[] tokens;
    readonly WordEntry[] entries;
    readonly Part[] parts;
    readonly int[] quotations;

    TaggedProse(Prose prose)
    {
        Prose = prose;
        tokens = ImmutableCollectionsMarshal.AsArray(prose.Tokens) ?? [];
        entries = new WordEntry[tokens.Length];
        parts = new Part[entries.Length];
        quotations = new int[entries.Length];
    }

    public Prose Prose { get; }

    public string Text => Prose.Text;

    /// <summary>What the token at a place is in its sentence.</summary>
    public Part this[int token] => parts[token];

    /// <summary>What the token may be by the lexicons.</summary>
    public WordClass Classes(int token) => entries[token].Classes;

    public bool Is(int token, WordClass any) => entries[token].Classes.Has(any);

    public WordEntry Entry(int token) => entries[token];

    public TextSpan Span(int token) => tokens[token].Span;

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Span(token).Start, Span(token).Length);

    /// <summary>Whether the token is the word, which the lexicons must hold and which is given in small letters.</summary>
    public bool Says(int token, string word) => string.Equals(entries[token].Form, word, StringComparison.Ordinal);

    /// <summary>The word in small letters; empty where the lexicons do not know it.</summary>
    public string Form(int token) => entries[token].Form ?? "";

    /// <summary>The outermost quotation the token stands in, with its marks, or -1.</summary>
    public int QuotationOf(int token) => quotations[token];

    /// <summary>Whether the token stands in a whole quotation: what is attributed there, a speaker says and not the report.</summary>
    public bool IsQuoted(int token) => quotations[token] is >= 0 and var q && (Prose.Quotations[q].IsClosed || Prose.Quotations[q].Continues is not null || StartsParagraph(q));

    bool StartsParagraph(int q) => Prose.Quotations[q].Outer.Start is var start && (start == 0 || Text[start - 1] is '\n' or '\r');

    /// <summary>Whether the token is the opening mark of an outermost quotation.</summary>
    public bool OpensQuotation(int token) => quotations[token] is >= 0 and var q && Prose.Quotations[q].Outer.Start == Span(token).Start;

    /// <summary>Whether the token is the closing mark of an outermost quotation.</summary>
    public bool ClosesQuotation(int token) => quotations[token] is >= 0 and var q && Prose.Quotations[q] is { IsClosed: true } quotation && quotation.Outer.End == Span(token).End;

    /// <summary>The stretch of tokens <paramref name="first"/> up to and without <paramref name="end"/>.</summary>
    public TextSpan Stretch(int first, int end) => new(Span(first).Start, Span(end - 1).End);

    public static TaggedProse Of(Prose prose)
    {
        var tagged = new TaggedProse(prose);
        for (var i = 0; i < tagged.entries.Length; i++)
        {
            tagged.entries[i] = Read(prose, i);
        }

        tagged.MarkQuotations();
        foreach (var sentence in prose.Sentences)
        {
            tagged.entries[sentence.FirstToken] = tagged.entries[sentence.FirstToken] with { Classes = tagged.entries[sentence.FirstToken].Classes | WordClass.Initial };
            PartTagger.Tag(tagged, sentence, tagged.parts);
        }

        return tagged;
    }

    void MarkQuotations()
    {
        Array.Fill(quotations, -1);
        var token = 0;
        for (var q = 0; q < Prose.Quotations.Length; q++)
        {
            var quotation = Prose.Quotations[q];
            if (quotation.Depth > 0)
            {
                continue;
            }

            for (; token < quotations.Length && Span(token).Start < quotation.Outer.Start; token++)
            {
                MarkPossessive(token);
            }

            for (; token < quotations.Length && Span(token).Start < quotation.Outer.End; token++)
            {
                quotations[token] = q;
            }
        }

        for (; token < quotations.Length; token++)
        {
            MarkPossessive(token);
        }
    }

    /// <summary>An apostrophe that closes no quotation, right after an s, makes a genitive: "the crews' union".</summary>
    void MarkPossessive(int token)
    {
        if (entries[token].Classes == WordClass.Quote && token > 0 && Span(token).Length == 1 && Text[Span(token).Start] is '\'' or '’'
            && Span(token - 1).End == Span(token).Start && Text[Span(token).Start - 1] is 's' or 'S' or 'z' or 'x')
        {
            entries[token] = WordEntry.Unknown with { Classes = WordClass.Genitive };
        }
    }

    static WordEntry Read(Prose prose, int token) => prose.Tokens[token].Kind switch
    {
        TokenKind.Quote => WordEntry.Unknown with { Classes = WordClass.Quote },
        TokenKind.Mark => WordEntry.Unknown with { Classes = WordClass.Mark },
        TokenKind.Number => WordEntryReader.OfNumber(prose.Word(token)),
        _ => prose.Known[token].Entry,
    };
}
