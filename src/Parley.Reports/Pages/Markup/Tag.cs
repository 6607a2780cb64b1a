using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>The name of an element, in lower case, and how it behaves. One object for each name that matters, so that names compare by reference.</summary>
sealed record Tag(string Name, TagTraits Traits)
{
    /// <summary>Any element whose name does not matter; it is inline.</summary>
    public static readonly Tag Other = new("", default);

    /// <summary>Not an element: a run of text.</summary>
    public static readonly Tag Text = new("#text", default);

    static readonly FrozenDictionary<string, Tag> Known = Table().ToFrozenDictionary(tag => tag.Name);
    static readonly FrozenDictionary<string, Tag>.AlternateLookup<ReadOnlySpan<char>> BySpan = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static readonly Tag A = Known["a"];
    public static readonly Tag Article = Known["article"];
    public static readonly Tag Aside = Known["aside"];
    public static readonly Tag Body = Known["body"];
    public static readonly Tag Br = Known["br"];
    public static readonly Tag Dd = Known["dd"];
    public static readonly Tag Dt = Known["dt"];
    public static readonly Tag Figcaption = Known["figcaption"];
    public static readonly Tag Figure = Known["figure"];
    public static readonly Tag Footer = Known["footer"];
    public static readonly Tag Form = Known["form"];
    public static readonly Tag H1 = Known["h1"];
    public static readonly Tag Head = Known["head"];
    public static readonly Tag Header = Known["header"];
    public static readonly Tag Html = Known["html"];
    public static readonly Tag Li = Known["li"];
    public static readonly Tag Main = Known["main"];
    public static readonly Tag Meta = Known["meta"];
    public static readonly Tag Nav = Known["nav"];
    public static readonly Tag P = Known["p"];
    public static readonly Tag Script = Known["script"];
    public static readonly Tag Svg = Known["svg"];
    public static readonly Tag Time = Known["time"];
    public static readonly Tag Title = Known["title"];

    public bool Is(TagTraits trait) => (Traits & trait) != TagTraits.None;

    /// <summary>The tag of a name in lower case.</summary>
    public static Tag Named(ReadOnlySpan<char> name) => BySpan.TryGetValue(name, out var tag) ? tag : Other;

    static Tag[] Table()
    {
        const TagTraits Block = TagTraits.Block | TagTraits.ClosesParagraph;
        const TagTraits Hidden = TagTraits.Unread;
        return
        [
            .. All("html body table caption td th", TagTraits.Block | TagTraits.Scope),
            .. All("tr tbody thead tfoot colgroup", TagTraits.Block),
            .. All("head", TagTraits.Block),
            .. All("address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header hgroup main menu nav ol p pre search section summary ul li dd dt listing", Block),
            .. All("h1 h2 h3 h4 h5 h6", Block | TagTraits.Heading),
            .. All("hr", Block | TagTraits.Void),
            .. All("area base basefont bgsound br col embed img input keygen link meta param source track wbr frame", TagTraits.Void),
            .. All("a b big code em font i nobr s small strike strong tt u", TagTraits.Formatting),
            .. All("script", TagTraits.RawText | Hidden),
            .. All("style xmp iframe noembed noframes noscript", TagTraits.RawText | Hidden),
            .. All("textarea", TagTraits.EscapableRawText | Hidden),
            .. All("title", TagTraits.EscapableRawText | Hidden),
            .. All("template object marquee applet", TagTraits.Scope | Hidden),
            .. All("button select option optgroup datalist svg math canvas video audio map meter progress", Hidden),
            .. All("time span label cite q abbr sup sub ins del mark legend", TagTraits.None),
        ];
    }

    static IEnumerable<Tag> All(string names, TagTraits traits) => names.Split(' ').Select(name => new Tag(name, traits));
}

/// <summary>How an element behaves in parsing (HTML Standard, section 13.2) and in reading.</summary>
[Flags]
enum TagTraits
{
    /// <summary>Inline, with content.</summary>
    None = 0,

    /// <summary>Its words stand apart from those around it.</summary>
    Block = 1,

    /// <summary>It has no content and no end tag.</summary>
    Void = 2,

    /// <summary>Its start ends an open paragraph.</summary>
    ClosesParagraph = 4,

    /// <summary>An end tag within it closes nothing outside it.</summary>
    Scope = 8,

    /// <summary>It may end in the middle of another element.</summary>
    Formatting = 16,

    /// <summary>Its content is not markup.</summary>
    RawText = 32,

    /// <summary>Its content is not markup but has character references.</summary>
    EscapableRawText = 64,

    /// <summary>Its words are not part of what a visitor reads as text.</summary>
    Unread = 128,

    /// <summary>A heading.</summary>
    Heading = 256,
}
