namespace Parley.Tests;

/// <summary>The working copy the tests were built from.</summary>
static class Repository
{
    /// <summary>Its root.</summary>
    public static string Root { get; } = Find();

    static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Parley.slnx")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new InvalidOperationException("Parley.slnx is in no folder above the test output.");
    }
}
