using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Parley.EndToEnd.Browsing;

/// <summary>An empty page on another port of this machine: another origin, but the same site as far as cookies go.</summary>
sealed class HostilePage : IAsyncDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource end = new();
    readonly Task serving;

    HostilePage()
    {
        listener.Start();
        serving = Answer();
    }

    public static HostilePage Serve() => new();

    public string On(string host) => $"http://{host}:{((IPEndPoint)listener.LocalEndpoint).Port}/";

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await serving;
        listener.Dispose();
        end.Dispose();
    }

    async Task Answer()
    {
        var page = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 41\r\nConnection: close\r\n\r\n<!doctype html><title>x</title><body>\r\n\r\n");
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(end.Token);
                var stream = client.GetStream();
                // Browsers open connections that they may never use.
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(end.Token);
                patience.CancelAfter(TimeSpan.FromSeconds(1));
                try
                {
                    if (await stream.ReadAsync(new byte[8192], patience.Token) > 0)
                    {
                        await stream.WriteAsync(page, end.Token);
                    }
                }
                catch (Exception e) when (e is IOException || e is OperationCanceledException && !end.IsCancellationRequested)
                {
                    continue;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }
}
