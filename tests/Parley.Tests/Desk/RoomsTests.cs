using System.Net;
using Xunit;

namespace Parley.Tests.Desk;

/// <summary>The rooms and the sheet of the mediator who writes.</summary>
public sealed class RoomsTests
{
    [Fact]
    public async Task Every_actor_but_the_one_who_writes_has_a_room_with_what_waits_there()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("c/strike/rooms");
        foreach (var room in (string[])["crews", "crews/committee", "line/owner", "captain", "islanders"])
        {
            Assert.Contains($"href=\"/c/strike/rooms/{room}\"", page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("/rooms/conciliator", page, StringComparison.Ordinal);
        Assert.Contains("1 promise owed to it", page, StringComparison.Ordinal);
        Assert.Contains("your promise, due 22 Nov 2031", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_parts_what_may_be_told_from_what_must_not()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var sheet = Part(await desk.Get("c/strike/rooms/crews"), "class=\"sheet-lists\"", "room-log");
        var float1 = Part(sheet, "May be floated", "Must not be revealed");
        Assert.Contains("A fourth hand in winter could be found", float1, StringComparison.Ordinal);
        Assert.Contains("told here on 19 Nov 2031", float1, StringComparison.Ordinal);
        Assert.Contains("Told in this room", float1, StringComparison.Ordinal);
        var keep = Part(sheet, "Must not be revealed", "Carried here");
        Assert.Contains("Three years only", keep, StringComparison.Ordinal);
        Assert.Contains("Pay first, then sleep", keep, StringComparison.Ordinal);
        Assert.DoesNotContain("Told in this room", keep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_said_in_the_room_stands_newest_first()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var log = Part(await desk.Get("c/strike/rooms/crews"), "room-log", "</main>");
        string[] order = ["Asked whether four hands would do", "A paper on rosters", "Two and a half would do", "Crewing must be in the paper", "The company&#x27;s first offer"];
        Assert.Equal(order.Order(Comparer<string>.Create((a, b) => log.IndexOf(a, StringComparison.Ordinal) - log.IndexOf(b, StringComparison.Ordinal))), order);
        Assert.All(order, o => Assert.Contains(o, log, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_looker_sees_its_own_room_and_writes_nothing()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var own = await desk.Get("c/strike/rooms/line?known-to=line");
        Assert.Contains("A fourth hand in winter could be found", own, StringComparison.Ordinal);
        Assert.DoesNotContain("method=\"post\" action=\"/c/", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Room sheet", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Two and a half would do", own, StringComparison.Ordinal);
        var other = await desk.Get("c/strike/rooms/crews?known-to=line");
        Assert.Contains("This page is for the team.", other, StringComparison.Ordinal);
        Assert.DoesNotContain("A paper on rosters", other, StringComparison.Ordinal);
        var rooms = await desk.Get("c/strike/rooms?known-to=line");
        Assert.DoesNotContain("rooms/crews", rooms, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.Post("c/strike/rooms/line?known-to=line", ("do", "note"), ("says", "x"), ("date", "2031-11-20"))).Status);
    }

    [Fact]
    public async Task A_day_turned_back_shows_the_sheet_of_that_day_and_no_forms()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("c/strike/rooms/crews?as-of=2031-11-18");
        Assert.Contains("Room sheet", page, StringComparison.Ordinal);
        Assert.DoesNotContain("told here on", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Asked whether four hands", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"do\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_in_the_case_has_no_room()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        await desk.Get("c/strike/rooms/nobody", HttpStatusCode.NotFound);
    }

    internal static string Part(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        var end = text.IndexOf(to, start, StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, $"{from} … {to}");
        return text[start..end];
    }
}
