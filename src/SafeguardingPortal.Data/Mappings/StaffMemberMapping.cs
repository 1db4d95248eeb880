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
        builder.HasIndex(person => new { person.SettingId, person.SearchName });
        // One log-in is one person in a setting. People without a log-in do not count: both engines leave nulls out of it.
        builder.HasIndex(person => new { person.UserId, person.SettingId }).IsUnique().HasDatabaseName("IX_People_UserId");
    }
}

internal sealed class RoleHoldingMapping : IEntityTypeConfiguration<RoleHolding>
{
    public void Configure(EntityTypeBuilder<RoleHolding> builder) => builder.ToTable("RoleHoldings");
}
