using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("Notices");
        builder.HasOne<Setting>().WithMany().HasForeignKey(notice => notice.SettingId);
        builder.Property(notice => notice.Wording).LongText();
        builder.HasMany(notice => notice.Checks).WithOne().HasForeignKey("NoticeId").IsRequired();
        builder.HasIndex(notice => new { notice.SettingId, notice.NextCheckOn });
        builder.HasIndex(notice => new { notice.SettingId, notice.Kind, notice.From });
    }
}

internal sealed class NoticeCheckMapping : IEntityTypeConfiguration<NoticeCheck>
{
    public void Configure(EntityTypeBuilder<NoticeCheck> builder)
    {
        builder.ToTable("NoticeChecks");
        builder.Property(check => check.Note).HasMaxLength(1000);
    }
}
