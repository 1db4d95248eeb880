using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Making;

/// <summary>What stands on the cover.</summary>
internal static class PackCover
{
    public static PackDocument On(Pack pack, PackScope scope, IReadOnlyList<PackChapter> chapters)
    {
        var setting = scope.Setting;
        List<PackFact> facts = [new("Kind of setting", Kind(setting.Kind))];
        if (setting.LocalAuthority is { } authority)
            facts.Add(new("Local authority", authority));
        facts.Add(new("Figures for", $"{Words.Date(pack.From)} to {Words.Date(pack.Until)}"));
        facts.Add(new("Policies in force", chapters.Sum(chapter => chapter.Policies.Count) is var count and > 0 ? $"{count}, in full" : "not in this pack"));
        facts.Add(new("Small numbers", $"A count from 1 to {SmallNumbers.Smallest - 1} that is about people is shown as “{SmallNumbers.Hidden}”. No case is described and nobody in a case is named."));
        return new PackDocument(
            setting.Name, pack.Reference, $"Made on {Words.DateTime(scope.Now)} for {pack.RequestedBy}. Shows what was on record at that moment.",
            facts, chapters);
    }

    private static string Kind(SettingKind kind) => kind switch
    {
        SettingKind.Preschool => "Preschool",
        SettingKind.Nursery => "Nursery",
        SettingKind.School => "School",
        SettingKind.Playgroup => "Playgroup",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
