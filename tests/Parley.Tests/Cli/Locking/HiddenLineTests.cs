using Xunit;

namespace Parley.Tests.Cli;

public sealed class HiddenLineTests
{
    [Theory]
    [InlineData("harbour weir\r", "harbour weir")]
    [InlineData("harbour weir\nmore\n", "harbour weir")]
    [InlineData("ab\bc\u007fd\r", "ad")]
    [InlineData("\b\b\r", "")]
    [InlineData("wrong\u0015right\r", "right")]
    [InlineData("مرفأ 🌊\b\b!\r", "مرفأ!")]
    [InlineData("a\u0004b\t\u001b\r", "ab")]
    [InlineData("\u0004never", null)]
    public void Keys_make_the_line(string keys, string? line)
    {
        var left = new Queue<char>(keys);
        Assert.Equal(line, HiddenLine.Read(() => new ConsoleKeyInfo(left.Dequeue(), default, shift: false, alt: false, control: false)));
    }
}
