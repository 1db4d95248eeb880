using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Training;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class CourseMapping : IEntityTypeConfiguration<Course>
{
    public void Configure(EntityTypeBuilder<Course> builder)
    {
        builder.ToTable("Courses");
        builder.HasOne<Setting>().WithMany().HasForeignKey(course => course.SettingId);
        builder.HasOne<TrainingCriterion>().WithMany().HasForeignKey(course => course.CriterionId);
        builder.Property(course => course.Covers).HasMaxLength(1000);
        builder.Ignore(course => course.Rule);
        builder.Ignore(course => course.MustHold);
        builder.HasMany(course => course.Needs).WithOne().HasForeignKey("CourseId").IsRequired();
        builder.HasIndex(course => new { course.SettingId, course.SearchTitle });
    }
}

internal sealed class CourseNeedMapping : IEntityTypeConfiguration<CourseNeed>
{
    public void Configure(EntityTypeBuilder<CourseNeed> builder) => builder.ToTable("CourseNeeds");
}

internal sealed class AttendanceMapping : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.ToTable("TrainingAttendances");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(attendance => attendance.PersonId);
        builder.HasOne<Course>().WithMany().HasForeignKey(attendance => attendance.CourseId);
        builder.Property(attendance => attendance.WithdrawnBecause).HasMaxLength(1000);
        builder.HasIndex(attendance => new { attendance.SettingId, attendance.PersonId, attendance.CourseId, attendance.AttendedOn });
        builder.HasIndex(attendance => new { attendance.SettingId, attendance.CourseId, attendance.AttendedOn });
    }
}

internal sealed class TrainingCriterionMapping : IEntityTypeConfiguration<TrainingCriterion>
{
    public void Configure(EntityTypeBuilder<TrainingCriterion> builder)
    {
        builder.ToTable("TrainingCriteria");
        builder.HasOne<Setting>().WithMany().HasForeignKey(criterion => criterion.SettingId);
        builder.HasIndex(criterion => new { criterion.SettingId, criterion.Title });
    }
}
