using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Audit;

public sealed class AuditEventsDocumentTests
{
    [Fact]
    public void The_document_lists_every_event_and_no_other()
    {
        var events = typeof(DomainEvent).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DomainEvent)) && !type.IsAbstract)
            .Select(type => type.Name)
            .Append("RecordOpened")
            .Order(StringComparer.Ordinal);
        var listed = Repository.Read("docs/audit-events.md").Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1])
            .Order(StringComparer.Ordinal);

        Assert.Equal(events, listed);
    }
}
