using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Training;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class LessonMapping : IEntityTypeConfiguration<Lesson>
{
    public void Configure(EntityTypeBuilder<Lesson> builder)
    {
        builder.ToTable("Lessons");
        builder.Property(lesson => lesson.Learnt).LongText();
        builder.Property(lesson => lesson.What).LongText();
        builder.Property(lesson => lesson.Done).LongText();
        // Required: with the case its lessons are disposed of, so that none is left that nobody is kept from.
        builder.HasOne<Breach>().WithMany().HasForeignKey(lesson => lesson.FromCaseId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(lesson => lesson.OwnerId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(lesson => lesson.RaisedById);
        builder.HasOne<Course>().WithMany().HasForeignKey(lesson => lesson.CourseId);
        builder.HasIndex(lesson => new { lesson.SettingId, lesson.DueOn });
        builder.HasIndex(lesson => new { lesson.SettingId, lesson.DoneAt, lesson.DueOn });
        builder.HasIndex(lesson => new { lesson.OwnerId, lesson.DoneAt, lesson.DueOn });
    }
}
