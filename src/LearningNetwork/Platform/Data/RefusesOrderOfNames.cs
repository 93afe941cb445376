using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Platform.Data;

/// <summary>
/// The database keeps a choice by its name, so that "less than" would ask the alphabet. A query that compares choices so is refused the first time it is run,
/// before it shows somebody what is not for them.
/// </summary>
internal sealed class RefusesOrderOfNames : IQueryExpressionInterceptor
{
    /// <summary>EF Core wants one and the same for all contexts.</summary>
    public static RefusesOrderOfNames Instance { get; } = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => new Reading().Visit(queryExpression);

    private sealed class Reading : ExpressionVisitor
    {
        protected override Expression VisitBinary(BinaryExpression node) =>
            node.NodeType is (ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual or ExpressionType.LessThan or ExpressionType.LessThanOrEqual) && (IsChoice(node.Left) || IsChoice(node.Right))
                ? throw new InvalidOperationException($"A choice is kept by its name and has no order in the database: {node}")
                : base.VisitBinary(node);

        private static bool IsChoice(Expression side) =>
            side is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var inner } && (Nullable.GetUnderlyingType(inner.Type) ?? inner.Type).IsEnum;
    }
}
