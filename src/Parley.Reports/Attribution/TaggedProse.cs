namespace Parley.Reports;

/// <summary>A text with what each of its tokens is.</summary>
sealed class TaggedProse
{
    readonly WordEntry[] entries;
    readonly Part[] parts;

    TaggedProse(Prose prose)
    {
        Prose = prose;
        entries = new WordEntry[prose.Tokens.Length];
        parts = new Part[entries.Length];
    }

    public Prose Prose { get; }

    public string Text => Prose.Text;

    /// <summary>What the token at a place is in its sentence.</summary>
    public Part this[int token] => parts[token];

    /// <summary>What the token may be by the lexicons.</summary>
    public WordClass Classes(int token) => entries[token].Classes;

    public bool Is(int token, WordClass any) => entries[token].Classes.Has(any);

    public WordEntry Entry(int token) => entries[token];

    public TextSpan Span(int token) => Prose.Tokens[token].Span;

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Span(token).Start, Span(token).Length);

    public bool Says(int token, string word) => Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The stretch of tokens <paramref name="first"/> up to and without <paramref name="end"/>.</summary>
    public TextSpan Stretch(int first, int end) => new(Span(first).Start, Span(end - 1).End);

    public static TaggedProse Of(Prose prose)
    {
        var tagged = new TaggedProse(prose);
        for (var i = 0; i < tagged.entries.Length; i++)
        {
            tagged.entries[i] = Read(prose.Text, prose.Tokens[i]);
        }

        foreach (var sentence in prose.Sentences)
        {
            PartTagger.Tag(tagged, sentence, tagged.parts);
        }

        return tagged;
    }

    static WordEntry Read(string text, Token token)
    {
        if (token.Kind is TokenKind.Mark or TokenKind.Quote)
        {
            return WordEntry.Unknown with { Classes = token.Kind == TokenKind.Quote ? WordClass.Quote : WordClass.Mark };
        }

        var word = text.AsSpan(token.Span.Start, token.Span.Length);
        var entry = WordLexicon.Find(word);
        var classes = entry.Classes;
        if (token.Kind == TokenKind.Number)
        {
            classes |= WordClass.Number;
        }
        else if (classes == WordClass.None)
        {
            classes = ByEnding(word);
        }

        if (char.IsUpper(word[0]))
        {
            classes |= WordClass.Capital;
        }

        if (word.Length > 2 && (word[^2] is '\'' or '’') && word[^1] is 's' or 'S' && !classes.Has(WordClass.Auxiliary))
        {
            classes |= WordClass.Genitive;
        }

        return entry with { Classes = classes };
    }

    static WordClass ByEnding(ReadOnlySpan<char> word) =>
        word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) ? WordClass.Adverb
        : word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) ? WordClass.Ing
        : word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? WordClass.Past | WordClass.Participle
        : WordClass.Noun;
}
