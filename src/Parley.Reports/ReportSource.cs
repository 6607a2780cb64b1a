namespace Parley.Reports;

/// <summary>A file to be read.</summary>
/// <param name="Id">The case's id of the report, else the name of the file without its extensions.</param>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Bytes">Its bytes as stored.</param>
/// <param name="Published">Its date of publication where the reader of the report knows it; wins over what the page says.</param>
public sealed record ReportSource(string Id, string File, ReadOnlyMemory<byte> Bytes, DateOnly? Published = null);
