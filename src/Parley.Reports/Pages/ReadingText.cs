using System.Collections.Immutable;
using System.Text;

namespace Parley.Reports;

/// <summary>Writes the words of chosen blocks as a reading text, paragraphs apart by a blank line, with where each stands in the file.</summary>
sealed class ReadingText(MarkupTree tree)
{
    readonly StringBuilder text = new();
    readonly ImmutableArray<SourcePiece>.Builder pieces = ImmutableArray.CreateBuilder<SourcePiece>();
    readonly ImmutableArray<TextSpan>.Builder paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
    TextSpan? space;
    int start;

    /// <summary>The text, its paragraphs and the way back to the file.</summary>
    public (string Text, ImmutableArray<TextSpan> Paragraphs, SourceMap Map) Result =>
        (text.ToString(), paragraphs.ToImmutable(), new SourceMap(pieces.ToImmutable()));

    /// <summary>Appends a block as a paragraph of its own.</summary>
    public void Add(in TextBlock block)
    {
        start = -1;
        space = null;
        for (var i = block.First; i < block.End; i++)
        {
            var node = tree.Nodes[i];
            if (node.IsText)
            {
                Add(node.Place);
            }
            else if (node.Tag.Is(TagTraits.Unread) || ElementSigns.IsHidden(tree, node))
            {
                i = node.End - 1;
            }
            else if (ReferenceEquals(node.Tag, Tag.Br))
            {
                space ??= node.Place;
            }
        }

        if (start >= 0)
        {
            paragraphs.Add(new TextSpan(start, text.Length));
        }
    }

    void Add(TextSpan place)
    {
        var source = tree.Source;
        for (var at = place.Start; at < place.End;)
        {
            var run = at;
            while (at < place.End && source[at] != '&' && !IsSpace(source[at]))
            {
                at++;
            }

            if (at > run)
            {
                Put(source.AsSpan(run, at - run), new TextSpan(run, at));
            }
            else if (source[at] == '&' && CharacterReference.At(source.AsSpan(at, place.End - at)) is { } reference)
            {
                Put(reference, at);
                at += reference.Length;
            }
            else if (source[at] == '&')
            {
                Put("&", new TextSpan(at, at + 1));
                at++;
            }
            else
            {
                space ??= new TextSpan(at, at + 1);
                at++;
            }
        }
    }

    void Put((string Characters, int Length) reference, int at)
    {
        var place = new TextSpan(at, at + reference.Length);
        if (reference.Characters.Length == 1 && IsSpace(reference.Characters[0]))
        {
            space ??= place;
        }
        else
        {
            Put(reference.Characters, place);
        }
    }

    void Put(ReadOnlySpan<char> words, TextSpan place)
    {
        if (start < 0)
        {
            Separate(place.Start);
        }
        else if (space is { } gap)
        {
            Piece(gap, 1);
            text.Append(' ');
        }

        space = null;
        Piece(place, words.Length);
        text.Append(words);
    }

    void Separate(int at)
    {
        if (text.Length > 0)
        {
            pieces.Add(new SourcePiece(text.Length, new TextSpan(at, at)));
            text.Append("\n\n");
        }

        start = text.Length;
    }

    /// <summary>Goes on with the last piece where text and file run on together.</summary>
    void Piece(TextSpan place, int length)
    {
        if (pieces.Count > 0 && pieces[^1] is var last && last.File.End == place.Start && last.File.Length == text.Length - last.Text && place.Length == length)
        {
            pieces[^1] = last with { File = new TextSpan(last.File.Start, place.End) };
        }
        else
        {
            pieces.Add(new SourcePiece(text.Length, place));
        }
    }

    /// <summary>NUL and zero-width spaces are dropped with the spaces: they part no words, but stand in no sentence either.</summary>
    static bool IsSpace(char unit) => char.IsWhiteSpace(unit) || unit is '\0';
}
