using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>The style sheet, scripts and fonts embedded in this assembly.</summary>
static class BrowserFiles
{
    const string Prefix = "assets/";

    static readonly FrozenDictionary<string, (byte[] Bytes, string Tag)> Files = Load();

    /// <summary>True if the build found the scripts that npm brings.</summary>
    public static bool HasScripts { get; } = Files.ContainsKey("lib/htmx.min.js");

    /// <summary>The address of an asset, with its version: a browser keeps it until it changes.</summary>
    public static string Url(string name) => $"/assets/{name}?v={Files[name].Tag}";

    public static void Map(IEndpointRouteBuilder desk) => desk.MapGet("/assets/{**name}", (string name, HttpContext http) =>
    {
        if (!Files.TryGetValue(name, out var file))
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = http.Request.Query["v"] == file.Tag ? "max-age=31536000, immutable" : "no-cache";
        return Results.Bytes(file.Bytes, TypeOf(name));
    });

    static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".woff2" => "font/woff2",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    static FrozenDictionary<string, (byte[], string)> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(n => n[Prefix.Length..].Replace('\\', '/'), n => Read(assembly, n), StringComparer.Ordinal);
    }

    static (byte[], string) Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);
    }
}
