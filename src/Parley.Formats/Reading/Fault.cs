namespace Parley.Formats;

/// <summary>Something wrong, or allowed and odd, in a case file.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Path">Where in the case: <c>valuations.north.values.truce</c>, <c>positions[2].wants</c>; empty for the file as a whole.</param>
/// <param name="Expected">What was expected, with the remedy where there is one.</param>
/// <param name="Found">What is there.</param>
public sealed record Fault(string File, int Line, string Path, string Expected, string Found)
{
    /// <summary><c>file:line: path: expected …, found …</c></summary>
    public override string ToString() => Path.Length == 0
        ? $"{File}:{Line}: expected {Expected}, found {Found}"
        : $"{File}:{Line}: {Path}: expected {Expected}, found {Found}";
}
