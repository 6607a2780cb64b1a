namespace Parley.Desk;

/// <summary>How a desk is opened.</summary>
public sealed record DeskOptions
{
    /// <summary>The folder whose cases the first page offers, and in which new cases are made.</summary>
    public required string Folder { get; init; }

    /// <summary>A case file, or a folder that holds one, to open at once; null to begin with the first page.</summary>
    public string? Case { get; init; }

    /// <summary>A folder of examples to offer beside; null where there is none.</summary>
    public string? Examples { get; init; }

    /// <summary>The port on the loopback address: 1 to 65535, or 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Called each time work in the background says how far it is, on the thread that does it: tests hold or break the work there.</summary>
    internal Action? OnProgress { get; init; }
}
