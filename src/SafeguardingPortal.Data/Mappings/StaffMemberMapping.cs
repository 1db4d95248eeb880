using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Data.Identity;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class StaffMemberMapping : IEntityTypeConfiguration<StaffMember>
{
    public void Configure(EntityTypeBuilder<StaffMember> builder)
    {
        builder.ToTable("People");
        builder.HasOne<Setting>().WithMany().HasForeignKey(person => person.SettingId);
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(person => person.UserId);
        builder.HasMany(person => person.Roles).WithOne().HasForeignKey("StaffMemberId").IsRequired();
        builder.HasMany(person => person.Sites).WithOne().HasForeignKey("StaffMemberId").IsRequired();
        builder.HasMany(person => person.Groups).WithOne().HasForeignKey("StaffMemberId").IsRequired();
        builder.HasMany(person => person.Absences).WithOne().HasForeignKey("StaffMemberId").IsRequired();
        builder.HasMany(person => person.EarlierTimes).WithOne().HasForeignKey("StaffMemberId").IsRequired();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(person => person.LineManagerId);
        builder.HasIndex(person => new { person.SettingId, person.SearchName });
        // One address is one person of those who have not left. The words of the filter are the same on both engines.
        builder.HasIndex(person => new { person.SettingId, person.Email }).IsUnique().HasFilter("\"LeftOn\" IS NULL AND \"Email\" IS NOT NULL");
        // One log-in is one person in a setting, of those who have not left: an address may pass to whoever comes next.
        builder.HasIndex(person => new { person.UserId, person.SettingId }).IsUnique().HasDatabaseName("IX_People_UserId")
            .HasFilter("\"LeftOn\" IS NULL AND \"UserId\" IS NOT NULL");
    }
}

internal sealed class RoleHoldingMapping : IEntityTypeConfiguration<RoleHolding>
{
    public void Configure(EntityTypeBuilder<RoleHolding> builder) => builder.ToTable("RoleHoldings");
}

internal sealed class PersonSiteMapping : IEntityTypeConfiguration<PersonSite>
{
    public void Configure(EntityTypeBuilder<PersonSite> builder)
    {
        builder.ToTable("PersonSites");
        builder.HasKey("StaffMemberId", nameof(PersonSite.SiteId));
        builder.HasOne<Site>().WithMany().HasForeignKey(line => line.SiteId);
    }
}

internal sealed class GroupMembershipMapping : IEntityTypeConfiguration<GroupMembership>
{
    public void Configure(EntityTypeBuilder<GroupMembership> builder)
    {
        builder.ToTable("GroupMemberships");
        builder.HasKey("StaffMemberId", nameof(GroupMembership.GroupId));
        builder.HasOne<PeopleGroup>().WithMany().HasForeignKey(line => line.GroupId);
    }
}

internal sealed class AbsenceMapping : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> builder) => builder.ToTable("Absences");
}

internal sealed class PeopleGroupMapping : IEntityTypeConfiguration<PeopleGroup>
{
    public void Configure(EntityTypeBuilder<PeopleGroup> builder)
    {
        builder.ToTable("PeopleGroups");
        builder.HasIndex(group => new { group.SettingId, group.Name });
    }
}

internal sealed class EarlierTimeMapping : IEntityTypeConfiguration<EarlierTime>
{
    public void Configure(EntityTypeBuilder<EarlierTime> builder) => builder.ToTable("EarlierTimes");
}
