using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.ImportPolicy;

/// <summary>One policy to bring in: its text as read, under a title and a kind that somebody confirmed.</summary>
public sealed record PolicyToImport(PolicyDocument Text, string Title, PolicyKind Kind)
{
    private const string Untitled = "Untitled policy";

    /// <summary>As the text itself suggests: its own title, and a kind guessed from that title.</summary>
    public static PolicyToImport AsRead(PolicyDocument text)
    {
        var title = string.IsNullOrWhiteSpace(text.Title) ? Untitled : text.Title.Trim();
        if (title.Length > Policy.MaxTitleLength)
            title = title[..Policy.MaxTitleLength].TrimEnd();
        return new(text, title, KindOf(title));
    }

    public static PolicyKind KindOf(string? title) =>
        title is not null && (title.Contains("acceptable use", StringComparison.OrdinalIgnoreCase)
            || title.Contains("agreement", StringComparison.OrdinalIgnoreCase))
            ? PolicyKind.AcceptableUse
            : PolicyKind.Policy;
}

internal static class PolicyReadings
{
    /// <summary>Whether anything was read beyond a title.</summary>
    public static bool HoldsPolicy(this PolicyReading reading) =>
        reading.Policies.Any(policy => policy.Sections.Count + policy.KeyDetails.Count + policy.Preamble.Count > 0);
}

/// <summary>Makes a policy with a draft of version 1 out of each text. The page and the import command both use it.</summary>
public sealed class ImportPolicyHandler(PortalDbContext db, SchoolClock clock)
{
    /// <returns>The new policies, in the order given.</returns>
    /// <param name="fileId">The file of a batch that they come from; it is marked as done.</param>
    public async Task<IReadOnlyList<Policy>> HandleAsync(
        IReadOnlyList<PolicyToImport> texts, Actor by, CancellationToken ct, Guid? fileId = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var rules = (await db.Settings.AsNoTracking().AsSplitQuery().SingleAsync(ct)).Rules;
        var created = new List<Policy>();
        foreach (var (text, title, kind) in texts)
        {
            var owner = text.Value(KeyDetailKey.PolicyOwner);
            var policy = Policy.Create(
                Ids.New(), db.SettingId, title, kind, owner is { Length: <= 200 } ? owner : null, rules.ReviewPeriodMonths, by, clock.Now);
            var draft = policy.StartVersion(Ids.New(), text with { Title = policy.Title }, WrittenOn(text), null, Ids.New, by, clock.Now);
            db.Policies.Add(policy);
            db.PolicyVersions.Add(draft);
            created.Add(policy);
        }

        if (fileId is not null && await db.ImportedFiles.FirstOrDefaultAsync(file => file.Id == fileId, ct) is { } file)
            file.MadeDrafts(created.Count);
        await db.SaveChangesAsync(ct);
        return created;
    }

    /// <summary>The printed date where it names a day or a month; then the first day that it can mean.</summary>
    private DateOnly? WrittenOn(PolicyDocument text)
    {
        var printed = text.Value(KeyDetailKey.WrittenOn);
        var date = printed is null ? null : PolicyDate.Read(printed);
        return date?.Precision is DatePrecision.Day or DatePrecision.Month && date.First <= clock.Today ? date.First : null;
    }
}
