namespace Parley.Formats;

/// <summary>One change to a case file. Closed: <see cref="Append"/>, <see cref="Put"/>, <see cref="Change"/>, <see cref="Remove"/>.</summary>
public abstract record CaseEdit
{
    private CaseEdit() { }

    /// <summary>Adds an entry at the end of a list; a list that is not there is made, a section in its canonical place.</summary>
    public sealed record Append(CasePath List, CaseValue Entry) : CaseEdit;

    /// <summary>Adds a key to a map; a section that is not there is made. Refused if the key is there.</summary>
    public sealed record Put(CasePath Map, string Key, CaseValue Value) : CaseEdit;

    /// <summary>Writes another value in the place of one that is there.</summary>
    public sealed record Change(CasePath At, CaseValue Value) : CaseEdit;

    /// <summary>Takes out one key with its value, or one entry of a list. Comments above it stay.</summary>
    public sealed record Remove(CasePath At) : CaseEdit;
}

/// <summary>What became of an edit. Closed: <see cref="Done"/>, <see cref="Refused"/>.</summary>
public abstract record EditOutcome
{
    private EditOutcome() { }

    /// <summary>The bytes of the file with the edit made, and the line, from 1, where it stands.</summary>
    public sealed record Done(ReadOnlyMemory<byte> Bytes, int Line) : EditOutcome;

    /// <summary>The edit was not made: the line, from 1, and the path where it could not be, and why.</summary>
    public sealed record Refused(int Line, string Path, string Why) : EditOutcome;
}
