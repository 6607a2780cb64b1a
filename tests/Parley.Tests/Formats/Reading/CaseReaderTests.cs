using Parley.Model;
using Xunit;

namespace Parley.Tests.Formats.Reading;

public sealed class CaseReaderTests
{
    static readonly Case River = Samples.Read(Samples.River);

    [Fact]
    public void A_valid_case_is_read_without_faults()
    {
        Assert.Equal("Sharing the weir", River.Title);
        Assert.Equal(new DateOnly(2031, 3, 10), River.AsOf);
        Assert.Equal(["upper", "lower", "lower/guild", "lower/exiles", "port", "abbey", "salters"], River.Actors.Select(a => a.Id.Value));
    }
}
