using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.CalendarFeeds;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class PersonalCalendarMapping : IEntityTypeConfiguration<PersonalCalendar>
{
    public void Configure(EntityTypeBuilder<PersonalCalendar> builder)
    {
        builder.ToTable("PersonalCalendars");
        builder.Property(calendar => calendar.SecretHash).HasMaxLength(PersonalCalendar.HashLength).KeptOutOfAudit();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(calendar => calendar.PersonId);
        builder.HasIndex(calendar => calendar.PersonId).IsUnique();
        builder.HasIndex(calendar => calendar.SecretHash);
    }
}
