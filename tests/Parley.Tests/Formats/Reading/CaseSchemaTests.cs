using Xunit;

namespace Parley.Tests.Formats.Reading;

public sealed class CaseSchemaTests
{
    const string File = "docs/reference/case.schema.json";

    [Fact]
    public void The_schema_is_that_of_the_readers_table() => Approve.AtRoot(CaseSchema.Text(), File);

    [Fact]
    public void The_schema_and_the_reader_agree()
    {
        string[] valid = [Samples.River, .. CaseFormatPageTests.Examples, .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "case.yaml", SearchOption.AllDirectories).Select(System.IO.File.ReadAllText)];
        Assert.All(valid, v => Assert.Empty(Samples.File(v).Faults));
        JsonSchemas.AllAsExpected(
        [
            .. valid.Select((yaml, i) => new JsonSchemas.Check($"valid {i}", File, YamlJson.Of(yaml), Expected: true)),
            .. BrokenRiver.All.Select(b => new JsonSchemas.Check(b.ToString(), File, YamlJson.Of(b.Yaml), Expected: !b.BySchema)),
        ]);
    }
}
