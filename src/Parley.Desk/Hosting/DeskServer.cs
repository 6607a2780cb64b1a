using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Parley.Desk;

/// <summary>A desk that is open: a web server on the loopback address and nowhere else.</summary>
/// <remarks>Reads no settings of the environment, opens no connection, keeps its keys in memory and logs no request.</remarks>
public sealed class DeskServer : IAsyncDisposable
{
    /// <summary>The longest body of a request, in bytes: reports are dropped in by the handful.</summary>
    public const long LongestBody = 64 * 1024 * 1024;

    readonly WebApplication app;
    readonly Shelf shelf;

    DeskServer(WebApplication app, Shelf shelf, Uri address, Uri entrance)
    {
        this.app = app;
        this.shelf = shelf;
        Address = address;
        Entrance = entrance;
    }

    /// <summary>Where it listens: <c>http://127.0.0.1:PORT/</c>.</summary>
    public Uri Address { get; }

    /// <summary>The address to open it with, once: it holds the token.</summary>
    public Uri Entrance { get; }

    /// <summary>What goes on in the background.</summary>
    internal Background Work => app.Services.GetRequiredService<Background>();

    /// <summary>Opens a desk.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<DeskServer> StartAsync(DeskOptions options, CancellationToken cancel)
    {
        var cases = new Shelf(options);
        var admission = new Admission();
        var server = Build(options, cases, admission);
        try
        {
            await server.StartAsync(cancel);
        }
        catch
        {
            await server.DisposeAsync();
            cases.Dispose();
            throw;
        }

        var address = new Uri(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        admission.Opens(address);
        var first = options.Case is { } path ? cases.Place(path) : null;
        return new DeskServer(server, cases, address, admission.Entrance(first is null ? "/" : $"/c/{first.Key}/today"));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        shelf.Dispose();
        await app.DisposeAsync();
    }

    static WebApplication Build(DeskOptions options, Shelf shelf, Admission admission)
    {
        // The empty builder reads neither files nor environment: nothing outside can make the desk listen elsewhere.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LongestBody;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddRazorComponents();
        builder.Services.Configure<KeyManagementOptions>(static keys => keys.XmlRepository = new KeysInMemory());
        builder.Services.Configure<FormOptions>(static forms =>
        {
            // By default the framework writes long forms, and reports that are dropped in, to the machine's folder for temporary files.
            forms.MemoryBufferThreshold = (int)LongestBody;
            forms.MultipartBodyLengthLimit = LongestBody;
            forms.ValueLengthLimit = DroppedReports.LargestReport;
        });
        builder.Services.RemoveAll<ILoggerProvider>();
        builder.Services.Replace(ServiceDescriptor.Singleton(HtmlEncoder.Create(UnicodeRanges.All)));
        builder.Services.AddSingleton(shelf);
        builder.Services.AddSingleton(options.Clock);
        builder.Services.AddSingleton<StoredRecords>();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<Background>();
        builder.Services.AddSingleton<Leisure>();
        builder.Services.AddSingleton<Readings>();
        builder.Services.AddSingleton<CaseSummaries>();
        builder.Services.AddRoutingCore();
        var server = builder.Build();
        server.Use(server.Services.GetRequiredService<Leisure>().After);
        server.Use(OwnFault.Answer);
        server.Use(admission.AdmitAsync);
        server.UseRouting();
        server.UseEndpoints(_ => { });
        BrowserFiles.Map(server);
        foreach (var map in Pages.All)
        {
            map(server);
        }

        server.MapFallback(static (HttpContext http) => Refusal.NotFound(http));
        return server;
    }
}
