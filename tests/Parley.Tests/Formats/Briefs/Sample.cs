using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley.Tests.Formats.Briefs;

/// <summary>Briefs of the invented cases beside this file.</summary>
static class Sample
{
    public static Case Read(string name)
    {
        var read = CaseReader.Read(Path.Combine(Repository.Root, "tests", "Parley.Tests", "Formats", "Briefs", name));
        return read.Case ?? throw new InvalidOperationException(string.Join("; ", read.Faults));
    }

    public static BriefInput Input(string name, string? knownTo = null) => Input(Read(name), knownTo);

    public static BriefInput Input(Case whole, string? knownTo = null) => BriefAnswers.Of(
        Standing.Of(whole, whole.AsOf, knownTo is null ? new Reader.Public() : new Reader.Knowing(new ActorId(knownTo))),
        () => new Work(5_000_000), samples: 1000, seed: 1);

    public static BriefDocument Brief(string name, string? knownTo = null) => Parley.Formats.Brief.Compose(Input(name, knownTo));
}
