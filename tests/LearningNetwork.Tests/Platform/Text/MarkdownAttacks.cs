namespace LearningNetwork.Tests.Platform.Text;

/// <summary>Texts that try to become a script, an address of another kind, or an attribute. Ours, by kind of trick.</summary>
static class MarkdownAttacks
{
    static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)", "javascript&#58;alert(1)", "javascript&#x3a;alert(1)", "&#106;avascript:alert(1)",
        "&#x6A;&#x61;vascript:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "java&#10;script:alert(1)", "java%0ascript:alert(1)", "\u0001javascript:alert(1)",
        "&#1;javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=", "DATA:image/svg+xml,<svg onload=alert(1)>", "vbscript:msgbox(1)",
        "file:///etc/passwd", "blob:https://example.no/1", "feed:javascript:alert(1)", "view-source:javascript:alert(1)", "//evil.example/x", "/\\evil.example", "\\\\evil.example\\x",
        "javascript://example.no/%0aalert(1)", "tel:112", "ms-word:ofe|u|https://evil.example/x", "intent://x#Intent;scheme=javascript;end", "livescript:alert(1)",
    ];

    static readonly string[] Shapes = ["[a]({0})", "[a](<{0}>)", "[a]({0} \"t\")", "<{0}>", "{0}", "![a]({0})", "[a][b]\n\n[b]: {0}", "[a][b]\n\n[b]: <{0}> 't'", "[![a]({0})](https://example.no)"];

    static readonly string[] Others =
    [
        "<script>alert(1)</script>", "<ScRiPt src=//evil.example/x></sCrIpT>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "<iframe src=javascript:alert(1)>", "<object data=javascript:alert(1)>", "<embed src=javascript:alert(1)>",
        "<a href=javascript:alert(1)>a</a>", "<form action=javascript:alert(1)><button>a</button></form>", "<math><mi xlink:href=javascript:alert(1)>a</mi></math>", "<base href=//evil.example/>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", "<link rel=stylesheet href=//evil.example/x>", "<style>@import '//evil.example/x'</style>", "<body onload=alert(1)>",
        "<details open ontoggle=alert(1)>a</details>", "<video><source onerror=alert(1)></video>", "<input autofocus onfocus=alert(1)>", "<!-- <script>alert(1)</script> -->",
        "<!--><script>alert(1)</script>", "<?php alert(1) ?>", "<![CDATA[<script>alert(1)</script>]]>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "\\<script>alert(1)\\</script>", "<scr<script>ipt>alert(1)</script>",
        "[a](https://example.no \"x\\\" onmouseover=\\\"alert(1)\")", "[a](https://example.no '\" onmouseover=alert(1) x=\"')", "[a](https://example.no\"onmouseover=\"alert(1))",
        "[a](<https://example.no\" onmouseover=\"alert(1)>)", "![a\" onerror=\"alert(1)](x.png)", "![\"><script>alert(1)</script>](x.png)", "[\"><script>alert(1)</script>](https://example.no)",
        "```\" onmouseover=\"alert(1)\ncode\n```", "```html\n<script>alert(1)</script>\n```", "`<script>alert(1)</script>`", "    <script>alert(1)</script>", "```x\"><img/src=x/onerror=alert(1)>\na\n```",
        "# a {onclick=alert(1)}", "a {.b onclick=alert(1)}", "[a](https://example.no){onclick=alert(1)}", "![a](https://www.youtube.com/watch?v=1)", "::: x {onclick=alert(1)}\na\n:::",
        "https://example.no/\"onmouseover=\"alert(1)", "www.example.no/<script>alert(1)</script>", "<https://example.no/\"onmouseover=alert(1)>", "<kari@example.no\"onmouseover=alert(1)>",
        "<mailto:kari@example.no?body=<script>>", "[a]: https://example.no '\"><script>alert(1)</script>'\n\n[a]", "| a |\n|---|\n| <script>alert(1)</script> |", "<details><summary>a</summary>\n\n[b](javascript:alert(1))\n\n</details>",
        "- <script>alert(1)</script>\n- [a](javascript:alert(1))", "> [a](javascript:alert(1))", "# [a](javascript:alert(1))", "1. ![a](javascript:alert(1))", "*[a](javascript:alert(1))*", "**<javascript:alert(1)>**",
        "[a](javascript:alert(1)\n)", "[a\n](javascript:alert(1))", "[[a](javascript:alert(1))](https://example.no)", "[a](https://example.no)[b](javascript:alert(1))", "\u0000<script>alert(1)</script>",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Shapes.SelectMany(shape => Addresses.Select(address => shape.Replace("{0}", address))), .. Others];
}
