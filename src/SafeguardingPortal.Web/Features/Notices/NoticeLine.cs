using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices;

/// <summary>One notice with how it stands today.</summary>
public sealed record NoticeLine(
    Guid Id, NoticeKind Kind, string Where, DateOnly From, DateOnly? Until, DateOnly? NextCheckOn, bool NeedsMending,
    DateOnly? LastCheckOn, DateOnly Today)
{
    public bool IsUp => Until is null || Until >= Today;

    public string Tag => !IsUp ? "quiet" : NeedsMending || NextCheckOn < Today ? "overdue" : NextCheckOn == Today ? "due" : "kept";

    public string Word => !IsUp ? $"Until {Words.Date(Until!.Value)}"
        : NeedsMending ? "Missing or wrong"
        : NextCheckOn is not { } next ? "Given"
        : next < Today ? $"Look was due {Words.Date(next)}" : $"Next look by {Words.Date(next)}";
}
