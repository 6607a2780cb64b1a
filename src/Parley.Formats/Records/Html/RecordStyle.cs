using System.Security.Cryptography;
using System.Text;

namespace Parley.Formats;

/// <summary>What the pages of a record share: their head, colours and style; light, dark, on paper; without script.</summary>
static class RecordStyle
{
    /// <summary>How many sides have a colour of their own; the others share one.</summary>
    public const int Colours = 8;

    /// <summary>The head of a page, up to and with the opening of its body.</summary>
    public static string Head(string title, string style)
    {
        var css = Sheet + style;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)));
        // Nothing is fetched and nothing runs, whatever a report holds: the one style sheet is allowed by its digest.
        return new PageText()
            .Raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-").Raw(hash).Raw("'; base-uri 'none'; form-action 'none'\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex, noarchive\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
            .Words(RecordNaming.Plain(title)).Raw("</title>\n<style>").Raw(css).Raw("</style>\n</head>\n<body>\n").ToString();
    }

    const string Sheet = """

        :root { color-scheme: light dark; --ink: #1c1e21; --quiet: #5a6067; --rule: #d5d9dd; --wash: #f4f5f3; --paper: #fff; --warn: #8a4b00; --mix: 16%; --line: 78%;
          --c0: #1f6fb4; --c1: #b5502a; --c2: #3d7f3b; --c3: #7b4fa3; --c4: #00808a; --c5: #a2306b; --c6: #7a6a00; --c7: #4a5a8a; --c8: #6b6f75; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e4e5e2; --quiet: #a3a9af; --rule: #3c4146; --wash: #1f2225; --paper: #15171a; --warn: #e5a24a; --mix: 30%; --line: 85%;
          --c0: #63a9e6; --c1: #e58a62; --c2: #7cc178; --c3: #b990e0; --c4: #4fc3cc; --c5: #e07bb0; --c6: #cdb93e; --c7: #93a5dc; --c8: #a0a5ab; } }
        * { box-sizing: border-box; }
        html { scroll-padding-block-start: 1rem; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Segoe UI", system-ui, "Helvetica Neue", Arial, sans-serif; }
        h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .3rem; } h2 { font-size: 1.12rem; margin: 2.2rem 0 .6rem; padding-top: .6rem; border-top: 1px solid var(--rule); } h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; } h4 { font-size: .92rem; margin: .9rem 0 .2rem; font-weight: 600; }
        a { color: inherit; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); text-underline-offset: .18em; } a:hover { text-decoration-color: currentColor; }
        :focus-visible { outline: 2px solid var(--c0); outline-offset: 2px; border-radius: 2px; }
        .quiet { color: var(--quiet); } .small { font-size: .86rem; } .warn { color: var(--warn); } .num { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
        .k0 { --c: var(--c0); } .k1 { --c: var(--c1); } .k2 { --c: var(--c2); } .k3 { --c: var(--c3); } .k4 { --c: var(--c4); } .k5 { --c: var(--c5); } .k6 { --c: var(--c6); } .k7 { --c: var(--c7); } .k8 { --c: var(--c8); }
        .tag { display: inline-block; font-size: .74rem; line-height: 1.35; padding: 0 .4em; border: 1px solid var(--c, var(--quiet)); color: var(--c, var(--quiet)); border-radius: 3px; white-space: nowrap; }
        .tag.no { background: color-mix(in srgb, var(--c, var(--quiet)) var(--mix), transparent); font-weight: 600; } .tag.ask { border-style: dashed; }
        .dot { display: inline-block; inline-size: .7em; block-size: .7em; border-radius: 50%; background: var(--c); margin-inline-end: .35em; }
        table { border-collapse: collapse; font-size: .88rem; line-height: 1.4; } th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--rule); } thead th { border-bottom: 2px solid var(--rule); font-weight: 600; } tbody th { font-weight: 400; }
        .scroll { overflow-x: auto; }
        code { font: .86em ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
        @media print { :root { color-scheme: light; --ink: #000; --quiet: #444; --rule: #bbb; --paper: #fff; } body { font-size: 9.5pt; } h2, h3, h4 { break-after: avoid; } tr, li, .claim { break-inside: avoid; } .screen { display: none !important; } a { text-decoration: none; } }
        @page { margin: 15mm 14mm; }

        """;
}
