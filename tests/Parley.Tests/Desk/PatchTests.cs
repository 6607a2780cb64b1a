using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Parley.Desk;
using Xunit;

namespace Parley.Tests.Desk;

public sealed class PatchTests
{
    /// <summary>Versions of a long file: every line stands as it is, is changed, doubled or left out.</summary>
    static readonly Gen<(string Old, string Now)> Versions =
        from lines in Gen.ListOf(Gen.Elements("- a: one", "- a: two", "- ب: ثلاثة", "", "# " + new string('x', 90)))
        from fates in Gen.ArrayOf(Gen.Frequency((12, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(2)), (1, Gen.Constant(3))), lines.Count)
        from end in Gen.Elements("\n", "")
        select (string.Join('\n', lines) + end, string.Join('\n', lines.SelectMany((line, i) => fates[i] switch { 1 => [line + " changed"], 2 => [line, line], 3 => Array.Empty<string>(), _ => [line] })) + end);

    [Fact]
    public void A_patch_makes_one_version_into_the_other_and_back() =>
        Prop.ForAll(Versions.ToArbitrary(), v =>
        {
            var (old, now) = (Encoding.UTF8.GetBytes(v.Old), Encoding.UTF8.GetBytes(v.Now));
            var patch = Patch.Between(old, now);
            return patch.Apply(old) is { } forward && forward.Span.SequenceEqual(now)
                && patch.Reversed().Apply(now) is { } back && back.Span.SequenceEqual(old);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(2031, 41));
}
