using System.Collections.Concurrent;
using System.Net;
using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary>What leaves the desk, and what stays behind, while somebody works at it.</summary>
[Collection(nameof(BrowserTests))]
public sealed class SecrecyTests(Chromium chromium)
{
    static readonly string[] Pages = ["today", "standing", "rooms", "drafts", "bridges", "sequence", "record", "carrying-out", "brief", "search?q=pay", "keys"];

    [Fact]
    public async Task Work_at_the_desk_connects_to_nothing_else_writes_nowhere_else_and_tells_nothing()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        using var elsewhere = new FolderWatch(Path.Combine(desk.Above, "home"), Path.Combine(desk.Above, "tmp"));
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri);
        var asked = new ConcurrentBag<string>();
        page.Context.Request += (_, request) => asked.Add(request.Url);
        var connections = new List<(string Protocol, IPAddress Local, int Port, IPAddress Remote)>();
        foreach (var address in Pages)
        {
            await page.GotoAsync(desk.Page(address));
            if (OperatingSystem.IsLinux())
            {
                connections.AddRange(Sockets.Of(desk.Process));
            }
        }

        await page.GotoAsync(desk.Page("drafts"));
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(d => d.open = true)");
        await page.FillAsync("#name", "A text that stays here");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator("#notice")).ToBeVisibleAsync();

        // More than the framework holds in memory of itself.
        await page.EvaluateAsync("""
            () => {
              const form = new FormData();
              form.append("number", "-1");
              form.append("reports", new Blob([new Uint8Array(3 << 20)]), "report.txt");
              return fetch(location.pathname.replace(/drafts.*/, "undo"), { method: "POST", body: form }).then(answer => answer.status);
            }
            """);

        var origin = desk.Entrance.GetLeftPart(UriPartial.Authority) + "/";
        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked, url => !url.StartsWith(origin, StringComparison.Ordinal));
        Assert.True(!OperatingSystem.IsLinux() || connections.Exists(c => c.Port == desk.Entrance.Port));
        Assert.DoesNotContain(connections, c => !IPAddress.IsLoopback(c.Local) || !(IPAddress.IsLoopback(c.Remote) || c.Remote.Equals(IPAddress.Any)) || c.Port != desk.Entrance.Port);

        Assert.Equal("""["refused","refused",0,0]""", await page.EvaluateAsync<string>("""
            async () => {
              const found = ["localStorage", "sessionStorage"].map(name => { try { return window[name].length; } catch { return "refused"; } });
              found.push((await indexedDB.databases()).length, (await caches.keys()).length);
              return JSON.stringify(found);
            }
            """));
        Assert.Empty((await page.Context.StorageStateAsync()).Contains("localStorage\":[{", StringComparison.Ordinal) ? ["local storage"] : Array.Empty<string>());
        Assert.Empty((await page.Context.CookiesAsync()).Where(c => c.SameSite != SameSiteAttribute.Strict || !c.HttpOnly).Select(c => c.Name));

        await desk.Kill();
        var told = await desk.Told;
        Assert.Equal("That address works once, in one browser on this machine. Ctrl-C closes the desk.", told.Trim());
        Assert.Equal([desk.CaseFile, desk.CaseFile + ".previous"], Written(desk));
        Assert.Empty(elsewhere.Made);
    }

    [Fact]
    public async Task A_hostile_page_in_the_same_browser_neither_reads_nor_writes_the_case()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        var before = await File.ReadAllBytesAsync(desk.CaseFile, TestContext.Current.CancellationToken);
        // The browser keeps the cookie of the page that was let in; what is asked for after that, the hostile page asks for.
        var mine = await chromium.Enter(desk.Entrance.AbsoluteUri);
        var context = mine.Context;
        await using var hostile = HostilePage.Serve();
        foreach (var host in (string[])["127.0.0.1", "localhost"])
        {
            var page = await context.NewPageAsync();
            if (!mine.IsClosed)
            {
                await mine.CloseAsync();
            }

            var statuses = new ConcurrentBag<(string Url, int Status)>();
            context.Response += (_, response) => statuses.Add((response.Url, response.Status));
            await page.GotoAsync(hostile.On(host));
            var read = await page.EvaluateAsync<string[]>("""
                async ([at, live, post, asset]) => {
                  const read = [];
                  const attempt = async (name, act) => { try { const got = await act(); if (got) read.push(`${name}: ${got}`); } catch { } };
                  await attempt("fetch", async () => (await fetch(at, { credentials: "include" })).text());
                  await attempt("opaque", async () => { const a = await fetch(at, { mode: "no-cors", credentials: "include" }); return a.type === "opaque" ? (await a.text()) : a.type; });
                  await attempt("post", async () => (await fetch(post, { method: "POST", credentials: "include", body: new URLSearchParams({ name: "Hostile", from: "county" }) })).text());
                  await attempt("plain post", async () => (await fetch(post, { method: "POST", mode: "no-cors", credentials: "include", headers: { "Content-Type": "text/plain" }, body: "name=Hostile" })).text());
                  await attempt("events", () => new Promise(done => { const e = new EventSource(live, { withCredentials: true }); e.onmessage = m => done(m.data); e.onerror = () => done(""); }));
                  for (const [tag, key] of [["img", "src"], ["script", "src"], ["link", "href"]])
                    await attempt(tag, () => new Promise(done => {
                      const node = document.createElement(tag); node.rel = "stylesheet"; node[key] = tag === "script" ? asset : at;
                      node.onload = () => done("loaded"); node.onerror = () => done(""); document.body.append(node); }));
                  await attempt("frame", () => new Promise(done => {
                    const frame = document.createElement("iframe"); frame.src = at; document.body.append(frame);
                    frame.onload = () => { let text = ""; try { text = frame.contentDocument?.body.innerText ?? ""; } catch { } done(text); }; }));
                  const form = Object.assign(document.createElement("form"), { method: "post", action: post, target: "elsewhere" });
                  form.append(Object.assign(document.createElement("input"), { name: "name", value: "Hostile" }));
                  document.body.append(form);
                  window.open("about:blank", "elsewhere");
                  form.submit();
                  const opened = window.open(at, "another");
                  await new Promise(done => setTimeout(done, 1500));
                  await attempt("window", async () => opened.document.body.innerText);
                  return read;
                }
                """, new[] { desk.Page("standing"), desk.Page("live"), desk.Page("drafts"), new Uri(desk.Entrance, "/assets/desk.js").AbsoluteUri });
            Assert.Empty(read);
            foreach (var opened in context.Pages.Where(p => p != page).ToList())
            {
                Assert.DoesNotContain("Sound Line", await opened.ContentAsync(), StringComparison.Ordinal);
                await opened.CloseAsync();
            }

            foreach (var frame in page.Frames.Where(f => f != page.MainFrame))
            {
                Assert.DoesNotContain("Sound Line", await frame.ContentAsync(), StringComparison.Ordinal);
            }

            Assert.DoesNotContain(statuses, s => s.Url.StartsWith(desk.Entrance.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal) && s.Status != 403 && !s.Url.Contains("/assets/", StringComparison.Ordinal));
            await page.CloseAsync();
        }

        Assert.Equal(before, await File.ReadAllBytesAsync(desk.CaseFile, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_name_rebound_to_this_machine_reads_nothing()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        await using var browser = await chromium.Another("--host-resolver-rules=MAP rebound.example 127.0.0.1");
        var page = await browser.NewPageAsync();
        await page.GotoAsync(desk.Entrance.AbsoluteUri);
        Assert.Contains("Sound Line", await page.ContentAsync(), StringComparison.Ordinal);
        var answer = await page.GotoAsync(desk.Page("standing").Replace("127.0.0.1", "rebound.example", StringComparison.Ordinal));
        Assert.Equal(421, answer!.Status);
        Assert.DoesNotContain("Sound Line", await page.ContentAsync(), StringComparison.Ordinal);
    }

    /// <summary>All files under the folder the desk was started in, its home and its folder for temporary files, but those the example came with.</summary>
    static IEnumerable<string> Written(RunningDesk desk) => Directory.EnumerateFiles(desk.Above, "*", SearchOption.AllDirectories)
        .Where(f => !f.StartsWith(Path.Combine(desk.Folder, "reports"), StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
