using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class LeaderReportMapping : IEntityTypeConfiguration<LeaderReport>
{
    public void Configure(EntityTypeBuilder<LeaderReport> builder)
    {
        builder.ToTable("LeaderReports");
        builder.HasOne<Setting>().WithMany().HasForeignKey(report => report.SettingId);
        builder.HasOne<LeaderReport>().WithMany().HasForeignKey(report => report.CorrectsId);
        builder.Property(report => report.Reference).HasMaxLength(20);
        builder.Property(report => report.Mistake).HasMaxLength(1000);
        builder.Property(report => report.Did).LongText();
        builder.Property(report => report.Learnt).LongText();
        builder.Property(report => report.Asked).LongText();
        builder.Property(report => report.Told).LongText();
        builder.Ignore(report => report.IsGiven);
        builder.Ignore(report => report.IsDraft);
        builder.HasMany(report => report.Figures).WithOne().HasForeignKey("ReportId").IsRequired();
        builder.HasMany(report => report.Readers).WithOne().HasForeignKey("ReportId").IsRequired();
        builder.HasMany(report => report.Recipients).WithOne().HasForeignKey("ReportId").IsRequired();
        builder.HasIndex(report => new { report.SettingId, report.Reference }).IsUnique();
        builder.HasIndex(report => new { report.SettingId, report.StartedAt });
        builder.HasIndex(report => new { report.SettingId, report.Kind, report.GivenOn });

        // A mistake is put right by one report, however many try at the same moment.
        builder.HasIndex(report => report.CorrectsId).IsUnique();
    }
}

internal sealed class ReportFigureMapping : IEntityTypeConfiguration<ReportFigure>
{
    public void Configure(EntityTypeBuilder<ReportFigure> builder)
    {
        builder.ToTable("LeaderReportFigures");
        builder.Property(figure => figure.Value).HasMaxLength(1000);
        builder.Property(figure => figure.Before).HasMaxLength(1000);
        builder.Ignore(figure => figure.Line);
    }
}

internal sealed class FigureReaderMapping : IEntityTypeConfiguration<FigureReader>
{
    public void Configure(EntityTypeBuilder<FigureReader> builder)
    {
        builder.ToTable("LeaderReportReaders");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(reader => reader.PersonId);
    }
}

internal sealed class ReportRecipientMapping : IEntityTypeConfiguration<ReportRecipient>
{
    public void Configure(EntityTypeBuilder<ReportRecipient> builder)
    {
        builder.ToTable("LeaderReportRecipients");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(recipient => recipient.PersonId);
        builder.Ignore(recipient => recipient.IsAsked);
    }
}

internal sealed class LeaderReportReceiptMapping : IEntityTypeConfiguration<LeaderReportReceipt>
{
    public void Configure(EntityTypeBuilder<LeaderReportReceipt> builder)
    {
        builder.ToTable("LeaderReportReceipts");
        builder.HasOne<LeaderReport>().WithMany().HasForeignKey(receipt => receipt.ReportId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(receipt => receipt.PersonId);

        // A button pressed twice gives one receipt.
        builder.HasIndex(receipt => new { receipt.ReportId, receipt.PersonId }).IsUnique();
    }
}
