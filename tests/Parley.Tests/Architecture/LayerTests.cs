using System.Xml.Linq;
using Xunit;

namespace Parley.Tests.Architecture;

public sealed class LayerTests
{
    /// <summary>Project → the projects it may name. A project that is not here fails: place it before you write it.</summary>
    static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Parley.Model"] = [],
        ["Parley.Analysis"] = ["Parley.Model"],
        ["Parley.Reports"] = ["Parley.Model"],
        ["Parley.Formats"] = ["Parley.Model", "Parley.Analysis", "Parley.Reports"],
        ["Parley.Desk"] = ["Parley.Model", "Parley.Analysis", "Parley.Reports", "Parley.Formats"],
        ["Parley"] = ["Parley.Model", "Parley.Analysis", "Parley.Reports", "Parley.Formats", "Parley.Desk"],
    };

    /// <summary>Package prefix → the only projects that may name it.</summary>
    static readonly Dictionary<string, string[]> PackageHome = new(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = ["Parley.Formats"],
        ["DocumentFormat.OpenXml"] = ["Parley.Formats"],
        ["System.IO.Packaging"] = ["Parley.Formats"],
        ["AngleSharp"] = ["Parley.Formats", "Parley.Reports"],
        ["DiffPlex"] = ["Parley.Desk"],
        ["Spectre.Console"] = ["Parley"],
        ["System.CommandLine"] = ["Parley"],
    };

    [Fact]
    public void Projects_and_packages_stay_in_their_layer() => Assert.Empty(Violations());

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = XDocument.Load(Path.Combine(Repository.Root, "Parley.slnx")).Descendants("Project").Select(p => (string?)p.Attribute("Path")).ToHashSet(StringComparer.Ordinal);
        var projects = new[] { "src", "tests", "bench" }.SelectMany(Projects).Select(p => Path.GetRelativePath(Repository.Root, p).Replace('\\', '/'));
        Assert.All(projects, p => Assert.Contains(p, solution));
    }

    [Fact]
    public void Every_test_project_is_run_by_the_test_script()
    {
        Assert.Contains("for project in tests/Parley.*; do", File.ReadAllText(Path.Combine(Repository.Root, "test.sh")), StringComparison.Ordinal);
        Assert.All(Projects("tests"), p => Assert.StartsWith("Parley.", Path.GetFileName(Path.GetDirectoryName(p)), StringComparison.Ordinal));
    }

    static IEnumerable<string> Violations()
    {
        foreach (var file in Projects("src"))
        {
            var project = Path.GetFileNameWithoutExtension(file);
            if (!Allowed.TryGetValue(project, out var allowed))
            {
                yield return $"{project} has no place in LayerTests.Allowed";
                continue;
            }

            foreach (var target in Includes(file, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/'))).Except(allowed, StringComparer.Ordinal))
            {
                yield return $"{project} must not reference {target}";
            }

            foreach (var (package, homes) in Includes(file, "PackageReference").SelectMany(HomesOf).Where(p => !p.Homes.Contains(project, StringComparer.Ordinal)))
            {
                yield return $"{project} must not use {package}: its home is {string.Join(", ", homes)}";
            }
        }
    }

    static IEnumerable<(string Package, string[] Homes)> HomesOf(string package) =>
        PackageHome.Where(h => package.StartsWith(h.Key, StringComparison.Ordinal)).Select(h => (package, h.Value));

    static IEnumerable<string> Projects(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories);

    static IEnumerable<string> Includes(string file, string element) =>
        XDocument.Load(file).Descendants(element).Select(e => (string?)e.Attribute("Include")).OfType<string>();
}
