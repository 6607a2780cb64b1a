namespace Parley.Formats;

/// <summary>The style of a brief in HTML: made of logical properties, so that it serves either direction (cells alone keep to the side of their table, whatever way their words run); light, dark, and on paper.</summary>
static class BriefStyle
{
    /// <summary>The style, with a line at the head of every printed page.</summary>
    public static string With(string runningHead, Language language) =>
        Sheet + (language.IsRightToLeft ? FromTheRight : "") + $"@page {{ @top-center {{ content: \"{InString(runningHead)}\"; font: 8pt sans-serif; color: #555; }} }}\n";

    // What ends a string of a style sheet, or the style sheet, is written by its number.
    static string InString(string text) => string.Concat(text.Select(c => c is '"' or '\\' or '<' or '>' or '&' ? $"\\{(int)c:x} " : c.ToString()));

    // The title and summary of a case in another script keep to the side at which the words around them begin.
    const string FromTheRight = """
        header :is(h1, p) { text-align: right; }
        footer p { text-align: right; }

        """;

    const string Sheet = """
        :root { color-scheme: light dark; --ink: #1b1b1b; --quiet: #55595c; --rule: #c9cdd0; --wash: #eef3f1; --paper: #ffffff; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e6e3; --quiet: #a7adb0; --rule: #474c50; --wash: #22302c; --paper: #16181a; } }
        * { box-sizing: border-box; }
        body { margin-block: 2.5rem; margin-inline: auto; padding-inline: 1.5rem; max-inline-size: 56rem; background: var(--paper); color: var(--ink);
          font: 16px/1.5 "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Segoe UI", system-ui, "Helvetica Neue", Arial, sans-serif; }
        h1 { font-size: 1.7rem; line-height: 1.2; margin-block: 0 0.5rem; }
        h2 { font-size: 1.15rem; line-height: 1.3; margin-block: 2rem 0.5rem; padding-block-start: 0.5rem; border-block-start: 1px solid var(--rule); }
        h3 { font-size: 1rem; margin-block: 1.1rem 0.3rem; }
        header p { margin-block: 0 0.15rem; color: var(--quiet); }
        header p:first-of-type { color: var(--ink); font-weight: 600; }
        p { margin-block: 0 0.6rem; max-inline-size: 46rem; }
        p.aside { color: var(--quiet); font-size: 0.92em; padding-inline-start: 0.8rem; border-inline-start: 3px solid var(--rule); }
        ul, ol { margin-block: 0 0.7rem; padding-inline-start: 1.4rem; }
        li { margin-block-end: 0.2rem; }
        .table { overflow-x: auto; margin-block: 0.4rem 1rem; }
        table { border-collapse: collapse; inline-size: 100%; font-size: 0.88rem; line-height: 1.35; }
        caption { text-align: left; color: var(--quiet); padding-block-end: 0.35rem; }
        th, td { text-align: left; vertical-align: top; padding-block: 0.28rem; padding-inline: 0.3rem; border-block-end: 1px solid var(--rule); }
        thead th { border-block-end: 2px solid var(--quiet); vertical-align: bottom; }
        tbody th { font-weight: 400; }
        tr.group > * { border-block-start: 2px solid var(--quiet); }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        html[dir="rtl"] :is(th, td, caption) { text-align: right; }
        html[dir="rtl"] .number { text-align: left; }
        li.turned { list-style-position: inside; }
        figure { margin: 0.8rem 0 1.2rem; direction: ltr; }
        figure svg { display: block; inline-size: 100%; max-inline-size: 36rem; block-size: auto; }
        figcaption { color: var(--quiet); font-size: 0.88rem; margin-block-start: 0.3rem; max-inline-size: 46rem; }
        footer { margin-block-start: 2rem; padding-block-start: 0.5rem; border-block-start: 1px solid var(--rule); color: var(--quiet); font-size: 0.85rem; }
        @page { margin: 15mm 14mm 13mm; @bottom-center { content: "\200E" counter(page) " / " counter(pages); font: 8.5pt sans-serif; color: #555; } }
        @media print {
          :root { color-scheme: light; --ink: #000000; --quiet: #454545; --rule: #b5b5b5; --wash: #f0f0f0; --paper: #ffffff; }
          body { margin: 0; padding: 0; max-inline-size: none; font-size: 9.2pt; line-height: 1.3; }
          h1 { font-size: 16pt; } h2 { font-size: 11.5pt; margin-block: 8pt 2pt; padding-block-start: 3pt; } h3 { font-size: 10pt; margin-block: 6pt 2pt; }
          p { margin-block-end: 3pt; } li { margin-block-end: 1pt; } ul, ol { margin-block-end: 4pt; } .table { margin-block: 2pt 6pt; } th, td { padding-block: 1.2pt; } figure { margin-block: 4pt 6pt; }
          table { font-size: 8.1pt; line-height: 1.25; } figcaption, p.aside { font-size: 8.1pt; } footer { display: none; }
          p, p.aside { max-inline-size: none; orphans: 3; widows: 3; }
          .table { overflow: visible; }
          figure svg { max-inline-size: 12cm; }
          h2, h3, caption, thead, thead tr { break-after: avoid; break-inside: avoid; } tr, figure, li, .short { break-inside: avoid; } thead { display: table-header-group; }
        }

        """;
}
