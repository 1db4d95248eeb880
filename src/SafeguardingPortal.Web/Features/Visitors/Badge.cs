using SafeguardingPortal.Domain.Visitors;

namespace SafeguardingPortal.Web.Features.Visitors;

public sealed record Badge(
    Guid Id, string Reference, string Name, string? Company, VisitorCategory Category, string Host, VisitorDevices Devices,
    DateTimeOffset ArrivedAt);
