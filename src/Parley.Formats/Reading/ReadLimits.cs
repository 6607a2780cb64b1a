namespace Parley.Formats;

/// <summary>What a case file may hold at most. The number of packages has no limit.</summary>
public static class ReadLimits
{
    /// <summary>Bytes of one file: 16 MB.</summary>
    public const int FileBytes = 16 * 1024 * 1024;

    /// <summary>Lists and maps inside one another.</summary>
    public const int Depth = 64;

    /// <summary>Scalars, lists and maps of one file, those that aliases repeat included.</summary>
    public const int Nodes = 2_000_000;

    /// <summary>Scalars, lists and maps that the aliases of one file repeat.</summary>
    public const int AliasNodes = 100_000;

    /// <summary>Options of one issue.</summary>
    public const int Options = 100_000;

    /// <summary>Characters of one number.</summary>
    public const int NumberLength = 100;

    /// <summary>Digits of an option of a range, those after the point included.</summary>
    public const int RangeDigits = 28;

    /// <summary>Steps of one obligation, and phases of a case.</summary>
    public const int Steps = 10_000;

    /// <summary>Faults that are reported; a last one says that there are more.</summary>
    public const int Faults = 1000;
}
