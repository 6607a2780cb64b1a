namespace Parley;

/// <summary>What the number a command ends with says.</summary>
public static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The answer is no.</summary>
    public const int No = 1;

    /// <summary>The input is wrong.</summary>
    public const int WrongInput = 2;

    /// <summary>A limit was hit and the result is partial. Wins over <see cref="No"/>.</summary>
    public const int Partial = 3;

    /// <summary>A fault of Parley's own.</summary>
    public const int OwnFault = 70;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Stopped = 130;
}
