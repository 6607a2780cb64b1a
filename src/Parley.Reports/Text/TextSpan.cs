namespace Parley.Reports;

/// <summary>A stretch of a text, in UTF-16 code units: from <paramref name="Start"/>, up to and without <paramref name="End"/>. Start is at most End.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many code units it holds.</summary>
    public int Length => End - Start;

    /// <summary>Whether both share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies within it.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="index"/> lies within it.</summary>
    public bool Contains(int index) => Start <= index && index < End;

    /// <summary>The words of <paramref name="text"/> it stands for.</summary>
    public string Of(string text) => text[Start..End];
}
