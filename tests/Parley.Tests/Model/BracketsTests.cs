using FsCheck;
using FsCheck.Fluent;
using Parley.Model;
using Xunit;

namespace Parley.Tests;

public sealed class BracketsTests
{
    [Theory]
    [InlineData("Six [[north: or eight]] weeks", "Six |north=or eight| weeks")]
    [InlineData("[[north: six]][[south: until: agreed]]", "north=six|south=until: agreed")]
    [InlineData("[[no holder]] stays", "[[no holder]] stays")]
    [InlineData("an open [[north: bracket", "an open [[north: bracket")]
    [InlineData("", "")]
    public void Words_and_brackets_are_told_apart(string text, string parts) =>
        Assert.Equal(parts, string.Join('|', Brackets.Read(text).Select(p => p.Holder is null ? p.Words : $"{p.Holder}={p.Words}")));

    [Fact]
    public void Words_outside_brackets_are_never_lost() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(11, 7),
        Prop.ForAll(Gen.Elements("[[", "]]", ":", "a", " ", "north", "[", "]").ListOf().Select(string.Concat).ToArbitrary(), text =>
            string.Concat(Brackets.Read(text).Select(p => p.Holder is null ? p.Words : "")).Length <= text.Length
            && (Brackets.Read(text).Any(p => p.Holder is not null) || string.Concat(Brackets.Read(text).Select(p => p.Words)) == text)));
}
