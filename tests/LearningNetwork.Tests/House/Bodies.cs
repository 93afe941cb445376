using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LearningNetwork.Tests.House;

/// <summary>The methods, constructors, accessors and local functions of a file, and how many lines their bodies have.</summary>
static class Bodies
{
    public sealed record Body(string Name, int Lines);

    public static IEnumerable<Body> In(Source file) =>
        from node in CSharpSyntaxTree.ParseText(string.Join('\n', file.Lines)).GetRoot().DescendantNodes()
        let body = BodyOf(node)
        where body is not null
        select new Body($"{file.Path}:{Line(node.SpanStart, node)} {NameOf(node)}", Length(body));

    static SyntaxNode? BodyOf(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody?.Expression,
        PropertyDeclarationSyntax property => property.ExpressionBody?.Expression,
        LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody?.Expression,
        _ => null,
    };

    static int Length(SyntaxNode body) => body switch
    {
        BlockSyntax { Statements: [] } => 0,
        BlockSyntax { Statements: [var first, ..] statements } => Span(first.SpanStart, statements[^1].Span.End, body),
        _ => Span(body.SpanStart, body.Span.End, body),
    };

    static int Span(int from, int to, SyntaxNode node) => Line(to, node) - Line(from, node) + 1;

    static int Line(int position, SyntaxNode node) => node.SyntaxTree.GetText().Lines.GetLinePosition(position).Line + 1;

    static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        _ => node.Kind().ToString(),
    };
}
