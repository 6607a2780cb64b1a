using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>The style sheet, scripts and fonts embedded in this assembly.</summary>
static class BrowserFiles
{
    const string Prefix = "assets/";
    const string Style = "desk.css";

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
        var files = assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(n => n[Prefix.Length..].Replace('\\', '/'), n => Tagged(Read(assembly, n)), StringComparer.Ordinal);
        files[Style] = Tagged(Encoding.UTF8.GetBytes(WithVersions(Encoding.UTF8.GetString(files[Style].Bytes), files)));
        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The style sheet with the version of each font it names, so that these too are kept.</summary>
    static string WithVersions(string style, IReadOnlyDictionary<string, (byte[] Bytes, string Tag)> files) =>
        files.Aggregate(style, (text, file) => text.Replace($"url(\"{file.Key}\")", $"url(\"{file.Key}?v={file.Value.Tag}\")", StringComparison.Ordinal));

    static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    static (byte[] Bytes, string Tag) Tagged(byte[] bytes) => (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);
}
