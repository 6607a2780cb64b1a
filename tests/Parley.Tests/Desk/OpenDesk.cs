using System.Net;
using Parley.Desk;
using Xunit;

namespace Parley.Tests.Desk;

/// <summary>A desk opened on a copy of a case, and a client that was let in. The folder goes when the test ends.</summary>
sealed class OpenDesk : IAsyncDisposable
{
    readonly DeskServer running;
    readonly string above;

    OpenDesk(DeskServer server, string root, string folder, HttpClient client)
    {
        running = server;
        above = root;
        Folder = folder;
        Client = client;
    }

    /// <summary>Follows no redirect; carries the desk's cookie.</summary>
    public HttpClient Client { get; }

    /// <summary>The folder of the case.</summary>
    public string Folder { get; }

    /// <summary>The text of the case file as it is now.</summary>
    public string Text => File.ReadAllText(Path.Combine(Folder, "case.yaml"));

    /// <summary>Changes the case file as an editor does, and lets the desk see it.</summary>
    public async Task Edit(string text)
    {
        await File.WriteAllTextAsync(Path.Combine(Folder, "case.yaml"), text, TestContext.Current.CancellationToken);
        // Whatever a form asks for is answered from the file as it is then; to be refused is enough.
        await Post($"c/{Path.GetFileName(Folder)}/undo", ("number", "-1"));
    }

    /// <summary>What goes on in the background of the desk.</summary>
    public Background Work => running.Work;

    public Uri Entrance => running.Entrance;

    public Uri Address => running.Address;

    /// <summary>On a copy of an example; its key in addresses is the example's name.</summary>
    public static Task<OpenDesk> OnExample(string name, TimeProvider? clock = null, Action? onProgress = null) =>
        On(name, folder => Copy(Path.Combine(Repository.Root, "examples", name), folder), clock, onProgress);

    /// <summary>On a case written out in a test; its key in addresses is <c>case</c>.</summary>
    public static Task<OpenDesk> OnText(string yaml, TimeProvider? clock = null, Action? onProgress = null) =>
        On("case", folder => File.WriteAllText(Path.Combine(folder, "case.yaml"), yaml), clock, onProgress);

    /// <summary>A page, asked for again as browsers do while it waits for work in the background.</summary>
    public async Task<string> Get(string page, HttpStatusCode expected = HttpStatusCode.OK)
    {
        while (true)
        {
            var text = await GetOnce(page, expected);
            if (!text.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            {
                return text;
            }
        }
    }

    /// <summary>A page as it is now, also one that waits.</summary>
    public async Task<string> GetOnce(string page, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await Client.GetAsync(page, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == expected, $"{page}: {(int)answer.StatusCode}\n{text}");
        return text;
    }

    /// <summary>Sends a form and gives the status with, of a redirect, the address it leads to, else the page.</summary>
    public async Task<(HttpStatusCode Status, string Text)> Post(string page, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var answer = await Client.PostAsync(page, form, TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString ?? await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await running.DisposeAsync();
        Directory.Delete(above, recursive: true);
    }

    static async Task<OpenDesk> On(string name, Action<string> fill, TimeProvider? clock, Action? onProgress)
    {
        var root = Directory.CreateTempSubdirectory("parley-desk-").FullName;
        var folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        fill(folder);
        var server = await DeskServer.StartAsync(new DeskOptions { Folder = root, Case = folder, Clock = clock ?? TimeProvider.System, OnProgress = onProgress }, TestContext.Current.CancellationToken);
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Add("Origin", server.Address.GetLeftPart(UriPartial.Authority));
        using var entered = await client.GetAsync(server.Entrance, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        return new OpenDesk(server, root, folder, client);
    }

    static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".previous", StringComparison.Ordinal)))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
