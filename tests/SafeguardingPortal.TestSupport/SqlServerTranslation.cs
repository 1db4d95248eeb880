using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.SqlServer;
using SafeguardingPortal.Data.Tenancy;

namespace SafeguardingPortal.TestSupport;

/// <summary>
/// Translates every query that a test runs for SQL Server too, the moment it is first compiled, so that a query which only PostgreSQL can
/// answer fails the test that runs it. Nothing is sent anywhere: translation needs no server.
/// </summary>
internal sealed class SqlServerTranslation : IQueryExpressionInterceptor
{
    private static readonly DbContextOptions<PortalDbContext> SqlServer = Options();

    /// <summary>The only one: EF Core keeps an inner container for each instance it meets.</summary>
    public static SqlServerTranslation Always { get; } = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        using var db = new PortalDbContext(SqlServer, new Tenant());
        var query = new OtherRoots(db).Visit(queryExpression);
        try
        {
            Compile.MakeGenericMethod(ResultOf(query.Type)).Invoke(null, [db.GetService<IDatabase>(), query]);
        }
        catch (System.Reflection.TargetInvocationException failure)
        {
            throw new InvalidOperationException("SQL Server cannot answer this query: " + failure.InnerException!.Message, failure.InnerException);
        }

        return queryExpression;
    }

    private static readonly System.Reflection.MethodInfo Compile =
        ((Action<IDatabase, Expression>)CompileAs<object>).Method.GetGenericMethodDefinition();

    private static void CompileAs<TResult>(IDatabase database, Expression query) => database.CompileQuery<TResult>(query, async: true);

    // A sequence is read bit by bit, anything else (a count, a single row) is awaited.
    private static Type ResultOf(Type type) =>
        type.GetInterfaces().Append(type).FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IQueryable<>))
            is { } sequence
            ? typeof(IAsyncEnumerable<>).MakeGenericType(sequence.GetGenericArguments())
            : typeof(Task<>).MakeGenericType(type);

    private static DbContextOptions<PortalDbContext> Options()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalSqlServer("Server=127.0.0.1;Database=never-opened", maxBatchSize: null);
        return options.Options;
    }

    /// <summary>A query names the model that it was written against; here it is given the other engine's.</summary>
    private sealed class OtherRoots(PortalDbContext db) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root
            ? new EntityQueryRootExpression(
                db.Model.FindEntityType(root.EntityType.Name) ?? throw new InvalidOperationException($"No {root.EntityType.Name} on SQL Server."))
            : node is QueryParameterExpression ? node : base.VisitExtension(node);
    }
}
