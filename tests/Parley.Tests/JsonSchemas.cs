using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Parley.Tests;

/// <summary>Holds JSON against JSON Schema 2020-12 by ajv in node (tests/schema), in one run of node for all of a test's instances.</summary>
static class JsonSchemas
{
    /// <summary>An instance, the schema file it is held against, and the verdict expected.</summary>
    public sealed record Check(string Name, string Schema, JsonNode? Instance, bool Expected);

    /// <summary>What ajv says of one instance.</summary>
    public sealed record Verdict(string Name, bool Valid, bool AsExpected, string[] Errors);

    static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Fails with every verdict that is not as expected. Skips where node or ajv is not installed.</summary>
    public static void AllAsExpected(IEnumerable<Check> checks)
    {
        var wrong = Judge(checks).Where(v => !v.AsExpected).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Select(v => $"{v.Name}: {(v.Valid ? "valid, expected not to be" : string.Join("; ", v.Errors))}")));
    }

    /// <summary>The verdicts, in order. Skips where node or ajv is not installed.</summary>
    public static IReadOnlyList<Verdict> Judge(IEnumerable<Check> checks)
    {
        var folder = Path.Combine(Repository.Root, "tests", "schema");
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules", "ajv")), "ajv is not installed: run `npm ci` in tests/schema.");
        Assert.SkipUnless(OnPath("node"), "node is not installed.");
        var list = new JsonArray([.. checks.Select(c => new JsonObject
        {
            ["name"] = c.Name,
            ["schema"] = Path.Combine(Repository.Root, c.Schema),
            ["instance"] = c.Instance?.DeepClone(),
            ["expected"] = c.Expected,
        })]);
        using var node = Process.Start(new ProcessStartInfo("node", ["validate.mjs"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var complained = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        node.StandardInput.Write(list.ToJsonString());
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.True(node.ExitCode is 0 or 1, complained.Result);
        return JsonSerializer.Deserialize<Verdict[]>(said.Result, Web)!;
    }

    static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program)));
}
