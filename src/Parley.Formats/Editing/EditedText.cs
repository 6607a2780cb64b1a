using System.Text;

namespace Parley.Formats;

/// <summary>The characters of a case file, its lines, and its tree; a byte order mark is set aside.</summary>
internal sealed class EditedText
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    readonly byte[] bytes;
    readonly int bom;

    EditedText(byte[] bytes, int bom, string text, SourceNode root)
    {
        this.bytes = bytes;
        this.bom = bom;
        Text = text;
        Root = root;
    }

    public string Text { get; }

    public SourceNode Root { get; }

    /// <summary>The text, or the line, from 1, and the reason why it cannot be edited.</summary>
    public static (EditedText? Text, EditOutcome.Refused? Refusal) Of(ReadOnlyMemory<byte> file)
    {
        var raw = file.ToArray();
        var mark = raw.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        string text;
        try
        {
            text = Strict.GetString(raw, mark, raw.Length - mark);
        }
        catch (DecoderFallbackException e)
        {
            return (null, new EditOutcome.Refused(1 + raw.AsSpan(0, e.Index + mark).Count((byte)'\n'), "", "the file is not UTF-8"));
        }

        var (root, fault) = LoneReturn(text) is { } lone ? (null, lone) : SourceTree.Of(text);
        return fault is null
            ? (new EditedText(raw, mark, text, root!), null)
            : (null, new EditOutcome.Refused(LineOf(text, fault.At), "", fault.Why));
    }

    /// <summary>The text of bytes that a pass over them has been made of already; null where they cannot be edited.</summary>
    public static EditedText? Of(ReadOnlyMemory<byte> file, string text, SourceTree marks)
    {
        var mark = file.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
        return LoneReturn(text) is null && marks.Result.Root is { } root ? new EditedText(file.ToArray(), mark, text, root) : null;
    }

    static SourceFault? LoneReturn(string text)
    {
        for (var i = text.IndexOf('\r', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\r', i + 1))
        {
            if (i + 1 == text.Length || text[i + 1] != '\n')
            {
                return new SourceFault(i, "a carriage return stands alone; lines end with LF or CRLF");
            }
        }

        return null;
    }

    static int LineOf(string text, int at) => 1 + text.AsSpan(0, at).Count('\n');

    /// <summary>The line of a character, from 1.</summary>
    public int Line(int at) => LineOf(Text, at);

    /// <summary>The first character of the line of a character.</summary>
    public int LineStart(int at) => Text.AsSpan(0, at).LastIndexOf('\n') + 1;

    /// <summary>The end of the line of a character, before its line end.</summary>
    public int LineEnd(int at)
    {
        var end = Text.IndexOf('\n', at);
        return end < 0 ? Text.Length : end > 0 && Text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The start of the line after that of a character; the length of the text if there is none.</summary>
    public int NextLine(int at) => Text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : Text.Length;

    /// <summary>Characters before it on its line.</summary>
    public int Column(int at) => at - LineStart(at);

    /// <summary>The line end in use at a character: its own line's, else the last one, else LF.</summary>
    public string NewLine(int at)
    {
        var end = Text.IndexOf('\n', at);
        end = end < 0 ? Text.LastIndexOf('\n') : end;
        return end > 0 && Text[end - 1] == '\r' ? "\r\n" : "\n";
    }

    public ReadOnlySpan<char> Between(int start, int end) => Text.AsSpan(start, end - start);

    /// <summary>True directly after a colon or a dash, where a value cannot stand without a blank.</summary>
    public bool NeedsBlank(int at) => at > 0 && Text[at - 1] is ':' or '-';

    /// <summary>True if only blanks stand before it on its line.</summary>
    public bool StartsLine(int at) => Between(LineStart(at), at).IsWhiteSpace();

    /// <summary>True if only blanks or a comment stand between a character and the end of its line.</summary>
    public bool EndsLine(int at)
    {
        var rest = Between(at, LineEnd(at));
        var trimmed = rest.TrimStart(" \t");
        return trimmed.IsEmpty || (trimmed[0] == '#' && trimmed.Length < rest.Length);
    }

    /// <summary>True if a line of nothing but blanks lies between the line of one character and that of another.</summary>
    public bool BlankLineBetween(int start, int end)
    {
        for (var line = NextLine(start); line < LineStart(end); line = NextLine(line))
        {
            if (Between(line, LineEnd(line)).IsWhiteSpace())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The end of the last comment line below a character's line that is indented by at least so much, or of its own line.</summary>
    public int PastComments(int at, int least)
    {
        var end = LineEnd(at);
        for (var line = NextLine(at); line < Text.Length; line = NextLine(line))
        {
            var whole = Between(line, LineEnd(line));
            var words = whole.TrimStart(' ');
            if (words.StartsWith('#') && whole.Length - words.Length >= least)
            {
                end = LineEnd(line);
            }
            else if (!words.IsWhiteSpace())
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The bytes with the splices made; every other byte stays.</summary>
    public byte[] With(IEnumerable<Splice> splices)
    {
        var result = new MemoryStream(bytes.Length + 256);
        var from = 0;
        foreach (var splice in splices.OrderBy(s => s.Start))
        {
            var start = bom + Encoding.UTF8.GetByteCount(Text.AsSpan(0, splice.Start));
            result.Write(bytes, from, start - from);
            result.Write(Encoding.UTF8.GetBytes(splice.Text));
            from = start + Encoding.UTF8.GetByteCount(Text.AsSpan(splice.Start, splice.Length));
        }

        result.Write(bytes, from, bytes.Length - from);
        return result.ToArray();
    }
}

/// <summary>Characters taken out at a place, and those written there instead.</summary>
internal readonly record struct Splice(int Start, int Length, string Text)
{
    public static Splice Insert(int at, string text) => new(at, 0, text);

    public static Splice Replace(int start, int end, string text) => new(start, end - start, text);

    public static Splice Delete(int start, int end) => new(start, end - start, "");
}

/// <summary>The splices that make an edit, or the reason why there are none.</summary>
internal sealed record Plan(Splice[] Splices, SourceFault? Fault)
{
    public static Plan Of(params Splice[] splices) => new(splices, null);

    public static Plan Refuse(int at, string why) => new([], new SourceFault(at, why));
}
