using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SafeguardingPortal.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AgencyEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Agency = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Authority = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Telephone = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Web = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Hours = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Source = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StruckOutAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgencyEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    ActorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActorName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Tablet = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Event = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    SubjectType = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubjectVersion = table.Column<int>(type: "int", nullable: true),
                    Sentence = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Facts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Changes = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    EmptiedWith = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditSeals",
                columns: table => new
                {
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditSeals", x => new { x.SettingId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "CaseAttachmentContents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseAttachmentContents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CopySheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Agency = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Authority = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    HowSent = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Edition = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Lines = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    StruckOutAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CopySheets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FriendlyName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Xml = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KeepingRuns",
                columns: table => new
                {
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Book = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeepingRuns", x => x.SettingId);
                });

            migrationBuilder.CreateTable(
                name: "OutboxMails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecipientId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CampaignId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AboutId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ForHandlers = table.Column<bool>(type: "bit", nullable: false),
                    ToAddress = table.Column<string>(type: "nvarchar(320)", maxLength: 320, nullable: false),
                    ToName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    QueuedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    NextAttemptAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    ClaimedUntil = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    HandedOverAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    LastError = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxMails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OwnSanctions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Removes = table.Column<bool>(type: "bit", nullable: false),
                    StruckOutAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnSanctions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeopleGroups",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    InUse = table.Column<bool>(type: "bit", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeopleGroups", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Policies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SearchTitle = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Owner = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ReviewPeriodMonths = table.Column<int>(type: "int", nullable: true),
                    CurrentVersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DraftVersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LatestNumber = table.Column<int>(type: "int", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Policies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceCounters",
                columns: table => new
                {
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Last = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceCounters", x => new { x.SettingId, x.Kind, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "RuleCorrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    Months = table.Column<int>(type: "int", nullable: true),
                    Edition = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleCorrections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Settings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    LocalAuthority = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Rules_Adoption = table.Column<int>(type: "int", nullable: false),
                    Rules_AsksLocked = table.Column<bool>(type: "bit", nullable: false),
                    Rules_AsksSilent = table.Column<bool>(type: "bit", nullable: false),
                    Rules_AsksWirelessOff = table.Column<bool>(type: "bit", nullable: false),
                    Rules_AsksWitness = table.Column<bool>(type: "bit", nullable: false),
                    Rules_BreakFrom = table.Column<TimeOnly>(type: "time", nullable: true),
                    Rules_BreakUntil = table.Column<TimeOnly>(type: "time", nullable: true),
                    Rules_BreakUseAllowed = table.Column<bool>(type: "bit", nullable: false),
                    Rules_BreakWhere = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Rules_CheckInCutOff = table.Column<TimeOnly>(type: "time", nullable: false),
                    Rules_ChildNamedBy = table.Column<int>(type: "int", nullable: false),
                    Rules_DebriefRequired = table.Column<bool>(type: "bit", nullable: false),
                    Rules_DoorTabletNeedsPin = table.Column<bool>(type: "bit", nullable: false),
                    Rules_LeaderReportMonths = table.Column<int>(type: "int", nullable: true),
                    Rules_OnlineConductGoesToLado = table.Column<bool>(type: "bit", nullable: false),
                    Rules_PermissionMustBeWritten = table.Column<bool>(type: "bit", nullable: false),
                    Rules_RegisteredWithOfsted = table.Column<bool>(type: "bit", nullable: false),
                    Rules_RegularVisitorFrom = table.Column<int>(type: "int", nullable: false),
                    Rules_RelationshipsDecidedBy = table.Column<int>(type: "int", nullable: false),
                    Rules_RestrictedFrom = table.Column<TimeOnly>(type: "time", nullable: false),
                    Rules_RestrictedUntil = table.Column<TimeOnly>(type: "time", nullable: false),
                    Rules_ReviewPeriodMonths = table.Column<int>(type: "int", nullable: true),
                    Rules_SignOffGraceDays = table.Column<int>(type: "int", nullable: false),
                    Rules_SignOffRenewalMonths = table.Column<int>(type: "int", nullable: true),
                    Rules_TwoPersonApproval = table.Column<bool>(type: "bit", nullable: false),
                    Terms_ChairTitle = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Terms_Child = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Terms_Children = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Terms_LeaderTitle = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Terms_OversightTitle = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Terms_RestrictedTime = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UnsavedTexts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SectionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    KeptAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnsavedTexts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UnsealedEntries",
                columns: table => new
                {
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnsealedEntries", x => x.EntryId);
                });

            migrationBuilder.CreateTable(
                name: "OwnClocks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Whom = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Agency = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Limit = table.Column<int>(type: "int", nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Start = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Categories = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Decisions = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Answers = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Question = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Edition = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RetiredAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnClocks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OwnClocks_AgencyEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "AgencyEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AcceptableUseAudiences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Statement = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Use = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AnnouncesMonitoring = table.Column<bool>(type: "bit", nullable: false),
                    Children = table.Column<int>(type: "int", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AcceptableUseAudiences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AcceptableUseAudiences_Policies_Id",
                        column: x => x.Id,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AcceptedFindings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Excerpt = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AcceptedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AcceptedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Stands = table.Column<bool>(type: "bit", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AcceptedFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AcceptedFindings_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CheckedPolicies",
                columns: table => new
                {
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Stamp = table.Column<int>(type: "int", nullable: false),
                    Errors = table.Column<int>(type: "int", nullable: false),
                    Warnings = table.Column<int>(type: "int", nullable: false),
                    Hints = table.Column<int>(type: "int", nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CheckedPolicies", x => x.PolicyId);
                    table.ForeignKey(
                        name: "FK_CheckedPolicies_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NextReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    StartedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    PublishedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PublishedBecause = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    SentForApprovalBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SentForApprovalAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    ApprovedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ApprovedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ApprovedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    PublishOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Organisation = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    KeyDetailsHeading = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    AdoptionBlock = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    FrontEdition = table.Column<int>(type: "int", nullable: false),
                    Adoption_Body = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Adoption_Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Adoption_MinuteReference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Adoption_On = table.Column<DateOnly>(type: "date", nullable: true),
                    Adoption_SignatoryName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Adoption_SignatoryRole = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyVersions_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Promises",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClauseKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    EvidenceKey = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Stands = table.Column<bool>(type: "bit", nullable: false),
                    MarkedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Promises", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Promises_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Trigger = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    RaisedBecause = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    RaisedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    FromCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reviewer = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Notes = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    DaysLate = table.Column<int>(type: "int", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reviews_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Bulletins",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SentBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bulletins", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bulletins_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CheckChoices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ErrorsStopPublishing = table.Column<bool>(type: "bit", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CheckChoices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CheckChoices_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GuidanceDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Publisher = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Names = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ReplacedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CheckedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuidanceDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GuidanceDocuments_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportBatches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SentBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Files = table.Column<int>(type: "int", nullable: false),
                    ReadAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportBatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportBatches_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InductionLists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Category = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InductionLists", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InductionLists_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KindRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Treatment = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KindRules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KindRules_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LeaderReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    CorrectsId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Mistake = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    StartedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    StartedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StartedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Did = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Learnt = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Asked = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Told = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ThrownAwayAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    GivenAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    GivenBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    GivenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaderReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeaderReports_LeaderReports_CorrectsId",
                        column: x => x.CorrectsId,
                        principalTable: "LeaderReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LeaderReports_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Leaflets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IssuedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leaflets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Leaflets_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LinkTargets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    KeptWhere = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkTargets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LinkTargets_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LinkTargets_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Where = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Wording = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    NextCheckOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NeedsMending = table.Column<bool>(type: "bit", nullable: false),
                    PhotoId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PhotoName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notices_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Packs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    RequestedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RequestedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Parts = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    FinishedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    Pages = table.Column<int>(type: "int", nullable: true),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Problem = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Packs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Packs_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SearchName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    JobTitle = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Category = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LineManagerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_People_People_LineManagerId",
                        column: x => x.LineManagerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_People_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RestrictedPeriods",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Weekdays = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    From = table.Column<TimeOnly>(type: "time", nullable: false),
                    Until = table.Column<TimeOnly>(type: "time", nullable: false),
                    Holds = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NamedDays = table.Column<string>(type: "nvarchar(660)", maxLength: 660, nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RestrictedPeriods", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RestrictedPeriods_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sites",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sites", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sites_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TermTimes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TermTimes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TermTimes_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TrainingCriteria",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Publisher = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Edition = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CheckedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    StruckOutOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingCriteria", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingCriteria_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AudienceLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AudienceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Category = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Role = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UnitName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AudienceLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AudienceLines_AcceptableUseAudiences_AudienceId",
                        column: x => x.AudienceId,
                        principalTable: "AcceptableUseAudiences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AudienceQuestions",
                columns: table => new
                {
                    Order = table.Column<int>(type: "int", nullable: false),
                    AudienceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Options = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    RightOption = table.Column<int>(type: "int", nullable: false),
                    Explanation = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AudienceQuestions", x => new { x.AudienceId, x.Order });
                    table.ForeignKey(
                        name: "FK_AudienceQuestions_AcceptableUseAudiences_AudienceId",
                        column: x => x.AudienceId,
                        principalTable: "AcceptableUseAudiences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Campaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionNumber = table.Column<int>(type: "int", nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Campaigns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Campaigns_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Campaigns_PolicyVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "PolicyVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FamilyAgreements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionNumber = table.Column<int>(type: "int", nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Child = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SearchChild = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AgreedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    How = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AgreedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FamilyAgreements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FamilyAgreements_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FamilyAgreements_PolicyVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "PolicyVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyAuthors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyVersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyAuthors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyAuthors_PolicyVersions_PolicyVersionId",
                        column: x => x.PolicyVersionId,
                        principalTable: "PolicyVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PolicyConsultations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Who = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    How = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    PolicyVersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyConsultations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyConsultations_PolicyVersions_PolicyVersionId",
                        column: x => x.PolicyVersionId,
                        principalTable: "PolicyVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PolicyKeyDetails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Label = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    HasColon = table.Column<bool>(type: "bit", nullable: false),
                    PolicyVersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyKeyDetails", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyKeyDetails_PolicyVersions_PolicyVersionId",
                        column: x => x.PolicyVersionId,
                        principalTable: "PolicyVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PolicyLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    PolicyVersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyLinks_PolicyVersions_PolicyVersionId",
                        column: x => x.PolicyVersionId,
                        principalTable: "PolicyVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PolicySections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Heading = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    PolicyVersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicySections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicySections_PolicyVersions_PolicyVersionId",
                        column: x => x.PolicyVersionId,
                        principalTable: "PolicyVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PolicyWords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Field = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    PolicyVersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyWords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyWords_PolicyVersions_PolicyVersionId",
                        column: x => x.PolicyVersionId,
                        principalTable: "PolicyVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BulletinReaders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BulletinId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Category = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Role = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UnitName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BulletinReaders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BulletinReaders_Bulletins_BulletinId",
                        column: x => x.BulletinId,
                        principalTable: "Bulletins",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CheckRuleChoices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Level = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    CheckChoicesId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CheckRuleChoices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CheckRuleChoices_CheckChoices_CheckChoicesId",
                        column: x => x.CheckChoicesId,
                        principalTable: "CheckChoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GuidanceEditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    InForceFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    GuidanceDocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuidanceEditions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GuidanceEditions_GuidanceDocuments_GuidanceDocumentId",
                        column: x => x.GuidanceDocumentId,
                        principalTable: "GuidanceDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImportedFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Problem = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Policies = table.Column<int>(type: "int", nullable: false),
                    Unplaced = table.Column<int>(type: "int", nullable: false),
                    Errors = table.Column<int>(type: "int", nullable: false),
                    Warnings = table.Column<int>(type: "int", nullable: false),
                    Drafts = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportedFiles_ImportBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "ImportBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InductionItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    WithinDays = table.Column<int>(type: "int", nullable: false),
                    InductionListId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InductionItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InductionItems_InductionLists_InductionListId",
                        column: x => x.InductionListId,
                        principalTable: "InductionLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LeaderReportFigures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Heading = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Label = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Before = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    OfCases = table.Column<bool>(type: "bit", nullable: false),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaderReportFigures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeaderReportFigures_LeaderReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "LeaderReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LeafletPiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeafletId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Copies = table.Column<int>(type: "int", nullable: false),
                    Where = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeafletPiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeafletPiles_Leaflets_LeafletId",
                        column: x => x.LeafletId,
                        principalTable: "Leaflets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NoticeChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Found = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    NoticeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticeChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NoticeChecks_Notices_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "Notices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PackFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PackId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Html = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Pdf = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PackFiles_Packs_PackId",
                        column: x => x.PackId,
                        principalTable: "Packs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PackPolicies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PackId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackPolicies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PackPolicies_Packs_PackId",
                        column: x => x.PackId,
                        principalTable: "Packs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PackPolicies_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PackProgress",
                columns: table => new
                {
                    PackId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Step = table.Column<int>(type: "int", nullable: false),
                    Steps = table.Column<int>(type: "int", nullable: false),
                    Doing = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    LastSignOfLife = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackProgress", x => x.PackId);
                    table.ForeignKey(
                        name: "FK_PackProgress_Packs_PackId",
                        column: x => x.PackId,
                        principalTable: "Packs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Absences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    StaffMemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Absences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Absences_People_StaffMemberId",
                        column: x => x.StaffMemberId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccessRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstDueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueBecause = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ToldLongerOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredHow = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    AnsweredBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OpenedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccessRequests_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Breaches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AffectedTold = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    AffectedToldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AffectedNotTold = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    DbsDecision = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DbsReason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    DbsDecidedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    TraDecision = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    TraReason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    TraDecidedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    DbsAsked = table.Column<bool>(type: "bit", nullable: false),
                    TraAsked = table.Column<bool>(type: "bit", nullable: false),
                    NoHandlersBecause = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    NoWelfareContactBecause = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SuspensionNotConsideredBecause = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ReportedAs = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ReportedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OwnLapse = table.Column<bool>(type: "bit", nullable: false),
                    ReturnCodeHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    ReportedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    KnownAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    OccurredAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    Where = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Category = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    WhatHappened = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DeviceOrAccount = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Child = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ImmediateDanger = table.Column<bool>(type: "bit", nullable: false),
                    IllegalContent = table.Column<bool>(type: "bit", nullable: false),
                    PossibleOffence = table.Column<bool>(type: "bit", nullable: false),
                    Route = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NextDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    OutcomeAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    DealtWith = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ParentsTold = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ParentsNotTold = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    DebriefHeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DebriefIsOld = table.Column<bool>(type: "bit", nullable: false),
                    DebriefTakenPart = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Lessons = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    NoDebriefReason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PolicyReviewAsked = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    PolicyToReviewId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OnRegister = table.Column<bool>(type: "bit", nullable: false),
                    NotOnRegisterBecause = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    ParentsToldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ParentsToldBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PartOfId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PartOfAllegation = table.Column<bool>(type: "bit", nullable: false),
                    LookAgainOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LookAgainChosen = table.Column<DateOnly>(type: "date", nullable: true),
                    AboutSince = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    CaseManagerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ChildLeadId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ReopenedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    FirstKnownAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    ClosedBefore = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    Decision = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Threshold = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SeriousAllegation = table.Column<bool>(type: "bit", nullable: false),
                    PeopleAtRiskFromData = table.Column<bool>(type: "bit", nullable: false),
                    PoliciesEngaged = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    TriageReason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    NeedsPolice = table.Column<bool>(type: "bit", nullable: false),
                    NeedsLado = table.Column<bool>(type: "bit", nullable: false),
                    NeedsOfsted = table.Column<bool>(type: "bit", nullable: false),
                    NeedsIco = table.Column<bool>(type: "bit", nullable: false),
                    NeedsSocialCare = table.Column<bool>(type: "bit", nullable: false),
                    ChildMayNeedHelp = table.Column<bool>(type: "bit", nullable: false),
                    ChildSexualAbuse = table.Column<bool>(type: "bit", nullable: false),
                    NeedsMandatoryReport = table.Column<bool>(type: "bit", nullable: false),
                    Guide_Harmed = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Guide_Offence = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Guide_RiskOfHarm = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Guide_Unsuitable = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Guide_OutsideWork = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Guide_AlsoAffected = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    KeepingDue = table.Column<bool>(type: "bit", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Breaches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Breaches_People_CaseManagerId",
                        column: x => x.CaseManagerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Breaches_People_ChildLeadId",
                        column: x => x.ChildLeadId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Breaches_People_ReportedById",
                        column: x => x.ReportedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Breaches_Policies_PolicyToReviewId",
                        column: x => x.PolicyToReviewId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BulletinReceipts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BulletinId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReadAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BulletinReceipts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BulletinReceipts_Bulletins_BulletinId",
                        column: x => x.BulletinId,
                        principalTable: "Bulletins",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BulletinReceipts_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeviceAuthorisations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Task = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    GivenById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeviceAuthorisations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeviceAuthorisations_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DoorSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TabletId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Word = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    ReceivedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Message = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DoorSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DoorSteps_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EarlierTimes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    StaffMemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EarlierTimes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EarlierTimes_People_StaffMemberId",
                        column: x => x.StaffMemberId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ExceptionRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Type = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    RequesterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Device = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    What = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Where = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ForWhom = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    WhyNoSettingDevice = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    From = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    RequestedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    RiskAssessment_Hazards = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    RiskAssessment_WhoIsAtRisk = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    RiskAssessment_Controls = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    RiskAssessment_ResidualRisk = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    RiskAssessment_AssessedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RiskAssessment_AssessedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    DecisionReason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Conditions = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    GrantedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GrantedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    RecordedLate = table.Column<bool>(type: "bit", nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    ClosedReason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    WantedUntil = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    WantedBecause = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExceptionRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExceptionRequests_People_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExceptionRequests_People_GrantedById",
                        column: x => x.GrantedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExceptionRequests_People_RequesterId",
                        column: x => x.RequesterId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GroupMemberships",
                columns: table => new
                {
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StaffMemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupMemberships", x => new { x.StaffMemberId, x.GroupId });
                    table.ForeignKey(
                        name: "FK_GroupMemberships_PeopleGroups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "PeopleGroups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GroupMemberships_People_StaffMemberId",
                        column: x => x.StaffMemberId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Inductions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InductorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    BegunAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    OpenForPerson = table.Column<int>(type: "int", nullable: false),
                    OpenForInductor = table.Column<int>(type: "int", nullable: false),
                    NextDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inductions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inductions_People_InductorId",
                        column: x => x.InductorId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inductions_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LeaderReportReaders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaderReportReaders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeaderReportReaders_LeaderReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "LeaderReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LeaderReportReaders_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LeaderReportReceipts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReadAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaderReportReceipts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeaderReportReceipts_LeaderReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "LeaderReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LeaderReportReceipts_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LeaderReportRecipients",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    How = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Minutes = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaderReportRecipients", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeaderReportRecipients_LeaderReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "LeaderReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LeaderReportRecipients_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MediaFinds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Media = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Where = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FoundAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    FoundById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ChildData = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    WhatWasDone = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediaFinds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MediaFinds_People_FoundById",
                        column: x => x.FoundById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MonitoringReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReviewedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LookedAt = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenFindings = table.Column<int>(type: "int", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonitoringReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonitoringReviews_People_ReviewedById",
                        column: x => x.ReviewedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PackReaders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PackId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackReaders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PackReaders_Packs_PackId",
                        column: x => x.PackId,
                        principalTable: "Packs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PackReaders_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonalCalendars",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SecretHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    OpenedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalCalendars", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonalCalendars_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PinCards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PinHash = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    IssuedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    MustChoosePin = table.Column<bool>(type: "bit", nullable: false),
                    WrongTries = table.Column<int>(type: "int", nullable: false),
                    PausedUntil = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PinCards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PinCards_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PrivacyChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrivacyChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PrivacyChecks_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QuietTerms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Term = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    LookedAtById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LookedAtAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Found = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuietTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QuietTerms_People_LookedAtById",
                        column: x => x.LookedAtById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecordKeepings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    RecordId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Because = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    RuleSentence = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    RuleEdition = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    OnHold = table.Column<bool>(type: "bit", nullable: false),
                    WaitsForPensionAge = table.Column<bool>(type: "bit", nullable: false),
                    PensionAgeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PensionAgeNotKnown = table.Column<bool>(type: "bit", nullable: false),
                    KeepLongerUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    PersonnelFile = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Route = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AskedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AskedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AskedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    AskedBecause = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    DisposedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DisposedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DisposedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    Certificate = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    LookFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    SecondPersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordKeepings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecordKeepings_People_AskedById",
                        column: x => x.AskedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RecordKeepings_People_DisposedById",
                        column: x => x.DisposedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RecordKeepings_People_SecondPersonId",
                        column: x => x.SecondPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RelationshipDisclosures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kinds = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    WithWhom = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Child = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Circumstances = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ToldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    RecordedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WaitsToBeRead = table.Column<bool>(type: "bit", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedBecause = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RelationshipDisclosures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RelationshipDisclosures_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RelationshipDisclosures_People_RecordedById",
                        column: x => x.RecordedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportDrafts",
                columns: table => new
                {
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sealed = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SavedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportDrafts", x => new { x.SettingId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_ReportDrafts_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoleHoldings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    StaffMemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleHoldings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoleHoldings_People_StaffMemberId",
                        column: x => x.StaffMemberId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RosterDays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    GapCount = table.Column<int>(type: "int", nullable: false),
                    OpenGaps = table.Column<int>(type: "int", nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    ClosedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SignedAs = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterDays", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RosterDays_People_ClosedById",
                        column: x => x.ClosedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SectionsShown",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Section = table.Column<int>(type: "int", nullable: false),
                    How = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ShownAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SectionsShown", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SectionsShown_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SectionsShown_PolicyVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "PolicyVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SignOffs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionNumber = table.Column<int>(type: "int", nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Statement = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Use = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AnnouncedMonitoring = table.Column<bool>(type: "bit", nullable: false),
                    TypedName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Confirmed = table.Column<bool>(type: "bit", nullable: false),
                    SignedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    HowShown = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Presentation = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SectionsShown = table.Column<int>(type: "int", nullable: false),
                    QuestionsAnswered = table.Column<int>(type: "int", nullable: false),
                    Drawing = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Device = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    WitnessId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Round = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignOffs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SignOffs_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SignOffs_People_WitnessId",
                        column: x => x.WitnessId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SignOffs_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SignOffs_PolicyVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "PolicyVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SoftwareRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    UsedByChildren = table.Column<bool>(type: "bit", nullable: false),
                    HoldsPersonalData = table.Column<bool>(type: "bit", nullable: false),
                    AskedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DecidedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    DecisionReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    RiskAssessment = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SoftwareRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SoftwareRequests_People_AskedById",
                        column: x => x.AskedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SpotCheckDraws",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    DayStarts = table.Column<TimeOnly>(type: "time", nullable: false),
                    DayEnds = table.Column<TimeOnly>(type: "time", nullable: false),
                    SeedHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Seed = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    People = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Places = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Times = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ListsHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    CommittedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CommittedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    RevealedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpotCheckDraws", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SpotCheckDraws_People_CommittedById",
                        column: x => x.CommittedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WeekPatterns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Week = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WeekPatterns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WeekPatterns_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonSites",
                columns: table => new
                {
                    SiteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StaffMemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonSites", x => new { x.StaffMemberId, x.SiteId });
                    table.ForeignKey(
                        name: "FK_PersonSites_People_StaffMemberId",
                        column: x => x.StaffMemberId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PersonSites_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SharedTablets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SiteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CodeHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    CodeEndsAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    SecretHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    PairedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    RevokedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    MeetingPolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    MeetingLedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    MeetingOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SharedTablets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SharedTablets_People_MeetingLedById",
                        column: x => x.MeetingLedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SharedTablets_Policies_MeetingPolicyId",
                        column: x => x.MeetingPolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SharedTablets_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StoragePlaces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SiteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Capacity = table.Column<int>(type: "int", nullable: true),
                    Numbered = table.Column<bool>(type: "bit", nullable: false),
                    InUse = table.Column<bool>(type: "bit", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoragePlaces", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StoragePlaces_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_StoragePlaces_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Courses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SearchTitle = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Covers = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    CriterionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Expiry = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Months = table.Column<int>(type: "int", nullable: true),
                    WithinDays = table.Column<int>(type: "int", nullable: false),
                    RetiredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Courses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Courses_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Courses_TrainingCriteria_CriterionId",
                        column: x => x.CriterionId,
                        principalTable: "TrainingCriteria",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyConsultationResponses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    From = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Said = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Done = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ConsultationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyConsultationResponses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyConsultationResponses_PolicyConsultations_ConsultationId",
                        column: x => x.ConsultationId,
                        principalTable: "PolicyConsultations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PolicyClauses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Bullet = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    PolicySectionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyClauses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyClauses_PolicySections_PolicySectionId",
                        column: x => x.PolicySectionId,
                        principalTable: "PolicySections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccessPiecesDecided",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Piece = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Exemption = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    AccessRequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessPiecesDecided", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccessPiecesDecided_AccessRequests_AccessRequestId",
                        column: x => x.AccessRequestId,
                        principalTable: "AccessRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccessPiecesShown",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Piece = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    AccessRequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessPiecesShown", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccessPiecesShown_AccessRequests_AccessRequestId",
                        column: x => x.AccessRequestId,
                        principalTable: "AccessRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BreachClocks",
                columns: table => new
                {
                    ClockId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BreachId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Whom = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Agency = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Limit = table.Column<int>(type: "int", nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Start = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Edition = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    BeganAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BreachClocks", x => new { x.BreachId, x.ClockId });
                    table.ForeignKey(
                        name: "FK_BreachClocks_Breaches_BreachId",
                        column: x => x.BreachId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BreachConflicts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DeclaredBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    BreachId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BreachConflicts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BreachConflicts_Breaches_BreachId",
                        column: x => x.BreachId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BreachConflicts_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BreachContacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Agency = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AgencyName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    MadeBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SpokeTo = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Method = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Told = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    NoReferenceBecause = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    NextStep = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    LateBecause = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Advice = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    AdvisedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AdviceRecordedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AdvisedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    AcknowledgedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    BreachId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BreachContacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BreachContacts_AgencyEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "AgencyEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BreachContacts_Breaches_BreachId",
                        column: x => x.BreachId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BreachEmergencyAccess",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ConfirmedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    BreachId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BreachEmergencyAccess", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BreachEmergencyAccess_Breaches_BreachId",
                        column: x => x.BreachId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BreachEmergencyAccess_People_ConfirmedById",
                        column: x => x.ConfirmedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BreachEmergencyAccess_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BreachNamedBefore",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    As = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Words = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Since = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    EndedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    BreachId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BreachNamedBefore", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BreachNamedBefore_Breaches_BreachId",
                        column: x => x.BreachId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BreachNamedBefore_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BreachNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    BreachId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BreachNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BreachNotes_Breaches_BreachId",
                        column: x => x.BreachId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BreachPolicies",
                columns: table => new
                {
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BreachId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BreachPolicies", x => new { x.BreachId, x.PolicyId });
                    table.ForeignKey(
                        name: "FK_BreachPolicies_Breaches_BreachId",
                        column: x => x.BreachId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BreachPolicies_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BreachRules",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BreachId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Duty = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Limit = table.Column<int>(type: "int", nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Edition = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BreachRules", x => new { x.BreachId, x.Key });
                    table.ForeignKey(
                        name: "FK_BreachRules_Breaches_BreachId",
                        column: x => x.BreachId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BreachSanctions",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    BreachId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Removes = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BreachSanctions", x => new { x.BreachId, x.Key });
                    table.ForeignKey(
                        name: "FK_BreachSanctions_Breaches_BreachId",
                        column: x => x.BreachId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BreachSecondOpinions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Matter = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Duty = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ClockId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OwnWhom = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AskedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AskedOfId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedOf = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Agreed = table.Column<bool>(type: "bit", nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    LapsedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    BreachId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BreachSecondOpinions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BreachSecondOpinions_Breaches_BreachId",
                        column: x => x.BreachId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BreachSecondOpinions_People_AskedById",
                        column: x => x.AskedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BreachSecondOpinions_People_AskedOfId",
                        column: x => x.AskedOfId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BreachSubjects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Words = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Guessed = table.Column<bool>(type: "bit", nullable: false),
                    Since = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    BreachId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BreachSubjects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BreachSubjects_Breaches_BreachId",
                        column: x => x.BreachId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BreachSubjects_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CasePapers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CasePapers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CasePapers_Breaches_Id",
                        column: x => x.Id,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseWork",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WelfareContact = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    WelfareArrangement = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Suspension = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    AlternativesConsidered = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SuspensionReason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseWork", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseWork_Breaches_Id",
                        column: x => x.Id,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Concerns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SelfReport = table.Column<bool>(type: "bit", nullable: false),
                    RecordedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    What = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Context = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    OccurredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OccurredTime = table.Column<TimeOnly>(type: "time", nullable: true),
                    Weekday = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PartOfDay = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Where = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    PlaceKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Device = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ToldBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ToldTo = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DealtWith = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    DealtWithAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    Route = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    LeastRoute = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    FromCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BecameCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    KeepingDue = table.Column<bool>(type: "bit", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concerns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Concerns_Breaches_BecameCaseId",
                        column: x => x.BecameCaseId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Concerns_Breaches_FromCaseId",
                        column: x => x.FromCaseId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Concerns_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Concerns_People_RecordedById",
                        column: x => x.RecordedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Considerations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Lens = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    LensKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ConsideredAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    ConsideredById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConsideredBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Because = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Decision = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Considerations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Considerations_Breaches_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Considerations_People_ConsideredById",
                        column: x => x.ConsideredById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EmergencyRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CaseReference = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BreachId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AskedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    ConfirmedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmergencyRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EmergencyRequests_Breaches_BreachId",
                        column: x => x.BreachId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EmergencyRequests_People_AskedById",
                        column: x => x.AskedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SettingDevices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SerialNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SearchText = table.Column<string>(type: "nvarchar(700)", maxLength: 700, nullable: false),
                    SimNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    HasCamera = table.Column<bool>(type: "bit", nullable: false),
                    IsEmergencyPhone = table.Column<bool>(type: "bit", nullable: false),
                    AllowedUsers = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ImageCheckEveryDays = table.Column<int>(type: "int", nullable: true),
                    NextImageCheckOn = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    HolderId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PinSeenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EncryptionSeenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ChildRestrictionsSeenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastClearedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    LossReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettingDevices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SettingDevices_Breaches_LossReportId",
                        column: x => x.LossReportId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SettingDevices_People_HolderId",
                        column: x => x.HolderId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExceptionUses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    OutsidePermission = table.Column<bool>(type: "bit", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    ExceptionRequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExceptionUses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExceptionUses_ExceptionRequests_ExceptionRequestId",
                        column: x => x.ExceptionRequestId,
                        principalTable: "ExceptionRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SiteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Company = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    SearchName = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: false),
                    Category = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    HostId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WorksWithChildren = table.Column<bool>(type: "bit", nullable: false),
                    Devices = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ExceptionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RulesVersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ConfirmedPolicy = table.Column<bool>(type: "bit", nullable: false),
                    LeafletId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ArrivedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    LeftAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Visits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Visits_ExceptionRequests_ExceptionId",
                        column: x => x.ExceptionId,
                        principalTable: "ExceptionRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Visits_Leaflets_LeafletId",
                        column: x => x.LeafletId,
                        principalTable: "Leaflets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Visits_People_HostId",
                        column: x => x.HostId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Visits_PolicyVersions_RulesVersionId",
                        column: x => x.RulesVersionId,
                        principalTable: "PolicyVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Visits_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InductionSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PersonSignedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    InductorSignedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    InductorName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    InductionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InductionSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InductionSteps_Inductions_InductionId",
                        column: x => x.InductionId,
                        principalTable: "Inductions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MonitoringFindings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    What = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Action = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DoneAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    DoneById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    MonitoringReviewId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonitoringFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonitoringFindings_MonitoringReviews_MonitoringReviewId",
                        column: x => x.MonitoringReviewId,
                        principalTable: "MonitoringReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LegalHolds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    PlacedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PlacedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    LiftedBecause = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    LiftedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    LiftedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    RecordKeepingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalHolds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LegalHolds_RecordKeepings_RecordKeepingId",
                        column: x => x.RecordKeepingId,
                        principalTable: "RecordKeepings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecordsHiddenFrom",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordKeepingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordsHiddenFrom", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecordsHiddenFrom_RecordKeepings_RecordKeepingId",
                        column: x => x.RecordKeepingId,
                        principalTable: "RecordKeepings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RelationshipChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    What = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ToldById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToldAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    DisclosureId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RelationshipChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RelationshipChanges_People_ToldById",
                        column: x => x.ToldById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RelationshipChanges_RelationshipDisclosures_DisclosureId",
                        column: x => x.DisclosureId,
                        principalTable: "RelationshipDisclosures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RelationshipDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Agreed = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Conditions = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Advice = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SafeguardingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LeaderId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AlsoPresent = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    TalkedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    ReadOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReadRecordedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DisclosureId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RelationshipDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RelationshipDecisions_People_LeaderId",
                        column: x => x.LeaderId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RelationshipDecisions_People_ReadRecordedById",
                        column: x => x.ReadRecordedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RelationshipDecisions_People_RecordedById",
                        column: x => x.RecordedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RelationshipDecisions_People_SafeguardingId",
                        column: x => x.SafeguardingId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RelationshipDecisions_RelationshipDisclosures_DisclosureId",
                        column: x => x.DisclosureId,
                        principalTable: "RelationshipDisclosures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RosterGaps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ExpectedBy = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Resolution = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ResolvedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ResolvedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    RosterDayId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterGaps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RosterGaps_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RosterGaps_RosterDays_RosterDayId",
                        column: x => x.RosterDayId,
                        principalTable: "RosterDays",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SpotCheckResults",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    CheckedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CheckedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    SpotCheckDrawId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpotCheckResults", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SpotCheckResults_SpotCheckDraws_SpotCheckDrawId",
                        column: x => x.SpotCheckDrawId,
                        principalTable: "SpotCheckDraws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PatternDays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Day = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Starts = table.Column<TimeOnly>(type: "time", nullable: false),
                    Ends = table.Column<TimeOnly>(type: "time", nullable: false),
                    WeekPatternId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PatternDays", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PatternDays_WeekPatterns_WeekPatternId",
                        column: x => x.WeekPatternId,
                        principalTable: "WeekPatterns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TabletVisits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TabletId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SecretHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    How = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    EndsAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TabletVisits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TabletVisits_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TabletVisits_SharedTablets_TabletId",
                        column: x => x.TabletId,
                        principalTable: "SharedTablets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeviceCheckIns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SiteId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    StoragePlaceId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Slot = table.Column<int>(type: "int", nullable: true),
                    FirstRecordedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    LastMovedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Locked = table.Column<bool>(type: "bit", nullable: false),
                    Silent = table.Column<bool>(type: "bit", nullable: false),
                    WirelessOff = table.Column<bool>(type: "bit", nullable: false),
                    FlagsToSee = table.Column<int>(type: "int", nullable: false),
                    Flags = table.Column<int>(type: "int", nullable: false),
                    DeviceCount = table.Column<int>(type: "int", nullable: false),
                    KeptCount = table.Column<int>(type: "int", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeviceCheckIns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeviceCheckIns_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeviceCheckIns_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeviceCheckIns_StoragePlaces_StoragePlaceId",
                        column: x => x.StoragePlaceId,
                        principalTable: "StoragePlaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CourseNeeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CourseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Category = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Role = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UnitName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CourseNeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CourseNeeds_Courses_CourseId",
                        column: x => x.CourseId,
                        principalTable: "Courses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Lessons",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Learnt = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    What = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RaisedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DoneAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    DoneBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Done = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    CourseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lessons", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Lessons_Breaches_FromCaseId",
                        column: x => x.FromCaseId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Lessons_Courses_CourseId",
                        column: x => x.CourseId,
                        principalTable: "Courses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Lessons_People_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Lessons_People_RaisedById",
                        column: x => x.RaisedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrainingAttendances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CourseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AttendedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    GoodUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Provider = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    RecordedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    FileScan = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    WithdrawnBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingAttendances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingAttendances_Courses_CourseId",
                        column: x => x.CourseId,
                        principalTable: "Courses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingAttendances_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseAttachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Bytes = table.Column<int>(type: "int", nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Scan = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    FromReporter = table.Column<bool>(type: "bit", nullable: false),
                    IsReceipt = table.Column<bool>(type: "bit", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    PapersId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseAttachments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseAttachments_CasePapers_PapersId",
                        column: x => x.PapersId,
                        principalTable: "CasePapers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseMessages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromReporter = table.Column<bool>(type: "bit", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Withheld = table.Column<bool>(type: "bit", nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    PapersId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseMessages_CasePapers_PapersId",
                        column: x => x.PapersId,
                        principalTable: "CasePapers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    What = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Present = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    HappenedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    WorkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseEntries_CaseWork_WorkId",
                        column: x => x.WorkId,
                        principalTable: "CaseWork",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CasePrivateNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WriterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    WorkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CasePrivateNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CasePrivateNotes_CaseWork_WorkId",
                        column: x => x.WorkId,
                        principalTable: "CaseWork",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CasePrivateNotes_People_WriterId",
                        column: x => x.WriterId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    What = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ContactId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PlannedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    DoneAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    DoneBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Done = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    WorkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseTasks_CaseWork_WorkId",
                        column: x => x.WorkId,
                        principalTable: "CaseWork",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CaseTasks_People_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernsKeptFrom",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernsKeptFrom", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernsKeptFrom_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ConcernsKeptFrom_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsideredConcerns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ConsiderationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsideredConcerns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsideredConcerns_Considerations_ConsiderationId",
                        column: x => x.ConsiderationId,
                        principalTable: "Considerations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CustodySpells",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HolderId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OffSite = table.Column<bool>(type: "bit", nullable: false),
                    From = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    RecordedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DeviceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustodySpells", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CustodySpells_People_HolderId",
                        column: x => x.HolderId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CustodySpells_SettingDevices_DeviceId",
                        column: x => x.DeviceId,
                        principalTable: "SettingDevices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImageChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CheckedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CheckedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Found = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DeviceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImageChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImageChecks_SettingDevices_DeviceId",
                        column: x => x.DeviceId,
                        principalTable: "SettingDevices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OffSiteTrips",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TakenById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Destination = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LeftAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    ExpectedBackAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Encrypted = table.Column<bool>(type: "bit", nullable: false),
                    LetGoById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LetGoBecause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    BackAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    DeviceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OffSiteTrips", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OffSiteTrips_SettingDevices_DeviceId",
                        column: x => x.DeviceId,
                        principalTable: "SettingDevices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OutingClearances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClearedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClearedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    TypedName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    WitnessId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DeviceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutingClearances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutingClearances_SettingDevices_DeviceId",
                        column: x => x.DeviceId,
                        principalTable: "SettingDevices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SoftwareInstallations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DeviceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InstalledById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InstalledAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    SoftwareRequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SoftwareInstallations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SoftwareInstallations_SettingDevices_DeviceId",
                        column: x => x.DeviceId,
                        principalTable: "SettingDevices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SoftwareInstallations_SoftwareRequests_SoftwareRequestId",
                        column: x => x.SoftwareRequestId,
                        principalTable: "SoftwareRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VisitorChallenges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VisitId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Who = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    WhatWasSeen = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    WhatWasSaid = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitorChallenges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VisitorChallenges_Breaches_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VisitorChallenges_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VisitorChallenges_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeviceMovements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    RecordedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ExceptionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    WitnessId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Slot = table.Column<int>(type: "int", nullable: true),
                    Flagged = table.Column<bool>(type: "bit", nullable: false),
                    SeenAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    SeenById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SeenNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    DeviceCheckInId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeviceMovements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeviceMovements_DeviceCheckIns_DeviceCheckInId",
                        column: x => x.DeviceCheckInId,
                        principalTable: "DeviceCheckIns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DeviceMovements_ExceptionRequests_ExceptionId",
                        column: x => x.ExceptionId,
                        principalTable: "ExceptionRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeviceMovements_People_WitnessId",
                        column: x => x.WitnessId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StoredDevices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Kept = table.Column<bool>(type: "bit", nullable: false),
                    ExceptionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TakenHomeAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    DeviceCheckInId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredDevices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StoredDevices_DeviceCheckIns_DeviceCheckInId",
                        column: x => x.DeviceCheckInId,
                        principalTable: "DeviceCheckIns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_StoredDevices_ExceptionRequests_ExceptionId",
                        column: x => x.ExceptionId,
                        principalTable: "ExceptionRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Absences_StaffMemberId",
                table: "Absences",
                column: "StaffMemberId");

            migrationBuilder.CreateIndex(
                name: "IX_AcceptableUseAudiences_SettingId",
                table: "AcceptableUseAudiences",
                column: "SettingId");

            migrationBuilder.CreateIndex(
                name: "IX_AcceptedFindings_PolicyId",
                table: "AcceptedFindings",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_AcceptedFindings_SettingId_PolicyId_Stands",
                table: "AcceptedFindings",
                columns: new[] { "SettingId", "PolicyId", "Stands" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessPiecesDecided_AccessRequestId",
                table: "AccessPiecesDecided",
                column: "AccessRequestId");

            migrationBuilder.CreateIndex(
                name: "IX_AccessPiecesShown_AccessRequestId",
                table: "AccessPiecesShown",
                column: "AccessRequestId");

            migrationBuilder.CreateIndex(
                name: "IX_AccessRequests_PersonId",
                table: "AccessRequests",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AccessRequests_SettingId_AnsweredOn_DueOn",
                table: "AccessRequests",
                columns: new[] { "SettingId", "AnsweredOn", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessRequests_SettingId_ReceivedOn",
                table: "AccessRequests",
                columns: new[] { "SettingId", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessRequests_SettingId_Reference",
                table: "AccessRequests",
                columns: new[] { "SettingId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgencyEntries_SettingId_Agency",
                table: "AgencyEntries",
                columns: new[] { "SettingId", "Agency" });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AudienceLines_AudienceId",
                table: "AudienceLines",
                column: "AudienceId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_SettingId_ActorId_At",
                table: "AuditEntries",
                columns: new[] { "SettingId", "ActorId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_SettingId_At_Id",
                table: "AuditEntries",
                columns: new[] { "SettingId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_SubjectId_At",
                table: "AuditEntries",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditSeals_EntryId",
                table: "AuditSeals",
                column: "EntryId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BreachConflicts_BreachId_PersonId",
                table: "BreachConflicts",
                columns: new[] { "BreachId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_BreachConflicts_PersonId",
                table: "BreachConflicts",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_BreachContacts_BreachId",
                table: "BreachContacts",
                column: "BreachId");

            migrationBuilder.CreateIndex(
                name: "IX_BreachContacts_EntryId",
                table: "BreachContacts",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_BreachEmergencyAccess_BreachId",
                table: "BreachEmergencyAccess",
                column: "BreachId");

            migrationBuilder.CreateIndex(
                name: "IX_BreachEmergencyAccess_ConfirmedById",
                table: "BreachEmergencyAccess",
                column: "ConfirmedById");

            migrationBuilder.CreateIndex(
                name: "IX_BreachEmergencyAccess_PersonId",
                table: "BreachEmergencyAccess",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_CaseManagerId",
                table: "Breaches",
                column: "CaseManagerId");

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_ChildLeadId",
                table: "Breaches",
                column: "ChildLeadId");

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_PolicyToReviewId",
                table: "Breaches",
                column: "PolicyToReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_ReportedById",
                table: "Breaches",
                column: "ReportedById");

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_SettingId_Category_ReportedAt",
                table: "Breaches",
                columns: new[] { "SettingId", "Category", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_SettingId_ClosedAt_NextDueOn",
                table: "Breaches",
                columns: new[] { "SettingId", "ClosedAt", "NextDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_SettingId_KeepingDue",
                table: "Breaches",
                columns: new[] { "SettingId", "KeepingDue" });

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_SettingId_LookAgainOn",
                table: "Breaches",
                columns: new[] { "SettingId", "LookAgainOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_SettingId_PartOfId",
                table: "Breaches",
                columns: new[] { "SettingId", "PartOfId" });

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_SettingId_Reference",
                table: "Breaches",
                columns: new[] { "SettingId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_SettingId_ReportedAt",
                table: "Breaches",
                columns: new[] { "SettingId", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_SettingId_ReportedById_ReportedAt",
                table: "Breaches",
                columns: new[] { "SettingId", "ReportedById", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_SettingId_ReturnCodeHash",
                table: "Breaches",
                columns: new[] { "SettingId", "ReturnCodeHash" });

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_SettingId_Route",
                table: "Breaches",
                columns: new[] { "SettingId", "Route" });

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_SettingId_State_ReportedAt",
                table: "Breaches",
                columns: new[] { "SettingId", "State", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_BreachNamedBefore_BreachId",
                table: "BreachNamedBefore",
                column: "BreachId");

            migrationBuilder.CreateIndex(
                name: "IX_BreachNamedBefore_PersonId",
                table: "BreachNamedBefore",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_BreachNotes_BreachId",
                table: "BreachNotes",
                column: "BreachId");

            migrationBuilder.CreateIndex(
                name: "IX_BreachPolicies_PolicyId",
                table: "BreachPolicies",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_BreachSecondOpinions_AskedById",
                table: "BreachSecondOpinions",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_BreachSecondOpinions_AskedOfId_Agreed",
                table: "BreachSecondOpinions",
                columns: new[] { "AskedOfId", "Agreed" });

            migrationBuilder.CreateIndex(
                name: "IX_BreachSecondOpinions_BreachId",
                table: "BreachSecondOpinions",
                column: "BreachId");

            migrationBuilder.CreateIndex(
                name: "IX_BreachSubjects_BreachId_PersonId",
                table: "BreachSubjects",
                columns: new[] { "BreachId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_BreachSubjects_PersonId",
                table: "BreachSubjects",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_BulletinReaders_BulletinId",
                table: "BulletinReaders",
                column: "BulletinId");

            migrationBuilder.CreateIndex(
                name: "IX_BulletinReceipts_BulletinId_PersonId",
                table: "BulletinReceipts",
                columns: new[] { "BulletinId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BulletinReceipts_PersonId",
                table: "BulletinReceipts",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_BulletinReceipts_SettingId_PersonId",
                table: "BulletinReceipts",
                columns: new[] { "SettingId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Bulletins_SettingId_SentAt",
                table: "Bulletins",
                columns: new[] { "SettingId", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_PolicyId",
                table: "Campaigns",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_SettingId_OpenedAt",
                table: "Campaigns",
                columns: new[] { "SettingId", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_VersionId",
                table: "Campaigns",
                column: "VersionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseAttachments_PapersId",
                table: "CaseAttachments",
                column: "PapersId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseEntries_WorkId",
                table: "CaseEntries",
                column: "WorkId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseMessages_PapersId",
                table: "CaseMessages",
                column: "PapersId");

            migrationBuilder.CreateIndex(
                name: "IX_CasePrivateNotes_WorkId",
                table: "CasePrivateNotes",
                column: "WorkId");

            migrationBuilder.CreateIndex(
                name: "IX_CasePrivateNotes_WriterId",
                table: "CasePrivateNotes",
                column: "WriterId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseTasks_OwnerId_DoneAt_DueOn",
                table: "CaseTasks",
                columns: new[] { "OwnerId", "DoneAt", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseTasks_WorkId",
                table: "CaseTasks",
                column: "WorkId");

            migrationBuilder.CreateIndex(
                name: "IX_CheckChoices_SettingId",
                table: "CheckChoices",
                column: "SettingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CheckedPolicies_SettingId_CheckedOn",
                table: "CheckedPolicies",
                columns: new[] { "SettingId", "CheckedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CheckRuleChoices_CheckChoicesId",
                table: "CheckRuleChoices",
                column: "CheckChoicesId");

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_BecameCaseId",
                table: "Concerns",
                column: "BecameCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_FromCaseId",
                table: "Concerns",
                column: "FromCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_PersonId",
                table: "Concerns",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_RecordedById",
                table: "Concerns",
                column: "RecordedById");

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_SettingId_KeepingDue",
                table: "Concerns",
                columns: new[] { "SettingId", "KeepingDue" });

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_SettingId_OccurredOn_Id",
                table: "Concerns",
                columns: new[] { "SettingId", "OccurredOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_SettingId_PersonId_OccurredOn",
                table: "Concerns",
                columns: new[] { "SettingId", "PersonId", "OccurredOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_SettingId_Reference",
                table: "Concerns",
                columns: new[] { "SettingId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_SettingId_State_OccurredOn",
                table: "Concerns",
                columns: new[] { "SettingId", "State", "OccurredOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ConcernsKeptFrom_ConcernId_PersonId",
                table: "ConcernsKeptFrom",
                columns: new[] { "ConcernId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_ConcernsKeptFrom_PersonId",
                table: "ConcernsKeptFrom",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Considerations_CaseId",
                table: "Considerations",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Considerations_ConsideredById",
                table: "Considerations",
                column: "ConsideredById");

            migrationBuilder.CreateIndex(
                name: "IX_Considerations_SettingId_ConsideredAt",
                table: "Considerations",
                columns: new[] { "SettingId", "ConsideredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Considerations_SettingId_Lens_LensKey_ConsideredAt",
                table: "Considerations",
                columns: new[] { "SettingId", "Lens", "LensKey", "ConsideredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ConsideredConcerns_ConcernId",
                table: "ConsideredConcerns",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsideredConcerns_ConsiderationId",
                table: "ConsideredConcerns",
                column: "ConsiderationId");

            migrationBuilder.CreateIndex(
                name: "IX_CopySheets_SettingId_Agency",
                table: "CopySheets",
                columns: new[] { "SettingId", "Agency" });

            migrationBuilder.CreateIndex(
                name: "IX_CourseNeeds_CourseId",
                table: "CourseNeeds",
                column: "CourseId");

            migrationBuilder.CreateIndex(
                name: "IX_Courses_CriterionId",
                table: "Courses",
                column: "CriterionId");

            migrationBuilder.CreateIndex(
                name: "IX_Courses_SettingId_SearchTitle",
                table: "Courses",
                columns: new[] { "SettingId", "SearchTitle" });

            migrationBuilder.CreateIndex(
                name: "IX_CustodySpells_DeviceId_From",
                table: "CustodySpells",
                columns: new[] { "DeviceId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_CustodySpells_HolderId",
                table: "CustodySpells",
                column: "HolderId");

            migrationBuilder.CreateIndex(
                name: "IX_DeviceAuthorisations_PersonId",
                table: "DeviceAuthorisations",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_DeviceAuthorisations_SettingId_PersonId_Task",
                table: "DeviceAuthorisations",
                columns: new[] { "SettingId", "PersonId", "Task" });

            migrationBuilder.CreateIndex(
                name: "IX_DeviceCheckIns_PersonId",
                table: "DeviceCheckIns",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_DeviceCheckIns_SettingId_Day_State",
                table: "DeviceCheckIns",
                columns: new[] { "SettingId", "Day", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_DeviceCheckIns_SettingId_Flags_Day",
                table: "DeviceCheckIns",
                columns: new[] { "SettingId", "Flags", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_DeviceCheckIns_SettingId_FlagsToSee_Day",
                table: "DeviceCheckIns",
                columns: new[] { "SettingId", "FlagsToSee", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_DeviceCheckIns_SettingId_PersonId_Day",
                table: "DeviceCheckIns",
                columns: new[] { "SettingId", "PersonId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DeviceCheckIns_SettingId_State_Day",
                table: "DeviceCheckIns",
                columns: new[] { "SettingId", "State", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_DeviceCheckIns_SettingId_StoragePlaceId_Day_Slot",
                table: "DeviceCheckIns",
                columns: new[] { "SettingId", "StoragePlaceId", "Day", "Slot" },
                unique: true,
                filter: "[StoragePlaceId] IS NOT NULL AND [Slot] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DeviceCheckIns_SiteId",
                table: "DeviceCheckIns",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_DeviceCheckIns_StoragePlaceId",
                table: "DeviceCheckIns",
                column: "StoragePlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_DeviceMovements_DeviceCheckInId",
                table: "DeviceMovements",
                column: "DeviceCheckInId");

            migrationBuilder.CreateIndex(
                name: "IX_DeviceMovements_ExceptionId",
                table: "DeviceMovements",
                column: "ExceptionId");

            migrationBuilder.CreateIndex(
                name: "IX_DeviceMovements_WitnessId",
                table: "DeviceMovements",
                column: "WitnessId");

            migrationBuilder.CreateIndex(
                name: "IX_DoorSteps_PersonId",
                table: "DoorSteps",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_DoorSteps_SettingId_Outcome_At",
                table: "DoorSteps",
                columns: new[] { "SettingId", "Outcome", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_EarlierTimes_StaffMemberId",
                table: "EarlierTimes",
                column: "StaffMemberId");

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyRequests_AskedById",
                table: "EmergencyRequests",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyRequests_BreachId",
                table: "EmergencyRequests",
                column: "BreachId");

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyRequests_SettingId_AskedAt",
                table: "EmergencyRequests",
                columns: new[] { "SettingId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ExceptionRequests_DecidedById",
                table: "ExceptionRequests",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_ExceptionRequests_GrantedById",
                table: "ExceptionRequests",
                column: "GrantedById");

            migrationBuilder.CreateIndex(
                name: "IX_ExceptionRequests_RequesterId",
                table: "ExceptionRequests",
                column: "RequesterId");

            migrationBuilder.CreateIndex(
                name: "IX_ExceptionRequests_SettingId_Reference",
                table: "ExceptionRequests",
                columns: new[] { "SettingId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExceptionRequests_SettingId_RequestedAt",
                table: "ExceptionRequests",
                columns: new[] { "SettingId", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ExceptionRequests_SettingId_RequesterId_Until",
                table: "ExceptionRequests",
                columns: new[] { "SettingId", "RequesterId", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_ExceptionRequests_SettingId_State_Until",
                table: "ExceptionRequests",
                columns: new[] { "SettingId", "State", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_ExceptionUses_ExceptionRequestId",
                table: "ExceptionUses",
                column: "ExceptionRequestId");

            migrationBuilder.CreateIndex(
                name: "IX_FamilyAgreements_PolicyId",
                table: "FamilyAgreements",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_FamilyAgreements_SettingId_AgreedOn",
                table: "FamilyAgreements",
                columns: new[] { "SettingId", "AgreedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_FamilyAgreements_SettingId_PolicyId_SearchChild",
                table: "FamilyAgreements",
                columns: new[] { "SettingId", "PolicyId", "SearchChild" });

            migrationBuilder.CreateIndex(
                name: "IX_FamilyAgreements_VersionId",
                table: "FamilyAgreements",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_GroupMemberships_GroupId",
                table: "GroupMemberships",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_GuidanceDocuments_SettingId_Title",
                table: "GuidanceDocuments",
                columns: new[] { "SettingId", "Title" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GuidanceEditions_GuidanceDocumentId",
                table: "GuidanceEditions",
                column: "GuidanceDocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_ImageChecks_DeviceId_CheckedAt",
                table: "ImageChecks",
                columns: new[] { "DeviceId", "CheckedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatches_SettingId_ReadAt",
                table: "ImportBatches",
                columns: new[] { "SettingId", "ReadAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatches_SettingId_SentAt",
                table: "ImportBatches",
                columns: new[] { "SettingId", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportedFiles_BatchId_Order",
                table: "ImportedFiles",
                columns: new[] { "BatchId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportedFiles_SettingId_State",
                table: "ImportedFiles",
                columns: new[] { "SettingId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_InductionItems_InductionListId",
                table: "InductionItems",
                column: "InductionListId");

            migrationBuilder.CreateIndex(
                name: "IX_InductionLists_SettingId_Category",
                table: "InductionLists",
                columns: new[] { "SettingId", "Category" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inductions_InductorId",
                table: "Inductions",
                column: "InductorId");

            migrationBuilder.CreateIndex(
                name: "IX_Inductions_PersonId",
                table: "Inductions",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Inductions_SettingId_InductorId_OpenForInductor",
                table: "Inductions",
                columns: new[] { "SettingId", "InductorId", "OpenForInductor" });

            migrationBuilder.CreateIndex(
                name: "IX_Inductions_SettingId_NextDueOn",
                table: "Inductions",
                columns: new[] { "SettingId", "NextDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Inductions_SettingId_PersonId_StartedOn",
                table: "Inductions",
                columns: new[] { "SettingId", "PersonId", "StartedOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InductionSteps_InductionId",
                table: "InductionSteps",
                column: "InductionId");

            migrationBuilder.CreateIndex(
                name: "IX_KindRules_SettingId_Kind",
                table: "KindRules",
                columns: new[] { "SettingId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LeaderReportFigures_ReportId",
                table: "LeaderReportFigures",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderReportReaders_PersonId",
                table: "LeaderReportReaders",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderReportReaders_ReportId",
                table: "LeaderReportReaders",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderReportReceipts_PersonId",
                table: "LeaderReportReceipts",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderReportReceipts_ReportId_PersonId",
                table: "LeaderReportReceipts",
                columns: new[] { "ReportId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LeaderReportRecipients_PersonId",
                table: "LeaderReportRecipients",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderReportRecipients_ReportId",
                table: "LeaderReportRecipients",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderReports_CorrectsId",
                table: "LeaderReports",
                column: "CorrectsId",
                unique: true,
                filter: "[CorrectsId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderReports_SettingId_Kind_GivenOn",
                table: "LeaderReports",
                columns: new[] { "SettingId", "Kind", "GivenOn" });

            migrationBuilder.CreateIndex(
                name: "IX_LeaderReports_SettingId_Reference",
                table: "LeaderReports",
                columns: new[] { "SettingId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LeaderReports_SettingId_StartedAt",
                table: "LeaderReports",
                columns: new[] { "SettingId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_LeafletPiles_LeafletId",
                table: "LeafletPiles",
                column: "LeafletId");

            migrationBuilder.CreateIndex(
                name: "IX_LeafletPiles_SettingId_On",
                table: "LeafletPiles",
                columns: new[] { "SettingId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Leaflets_SettingId_Number",
                table: "Leaflets",
                columns: new[] { "SettingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LegalHolds_RecordKeepingId",
                table: "LegalHolds",
                column: "RecordKeepingId");

            migrationBuilder.CreateIndex(
                name: "IX_Lessons_CourseId",
                table: "Lessons",
                column: "CourseId");

            migrationBuilder.CreateIndex(
                name: "IX_Lessons_FromCaseId",
                table: "Lessons",
                column: "FromCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Lessons_OwnerId_DoneAt_DueOn",
                table: "Lessons",
                columns: new[] { "OwnerId", "DoneAt", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Lessons_RaisedById",
                table: "Lessons",
                column: "RaisedById");

            migrationBuilder.CreateIndex(
                name: "IX_Lessons_SettingId_DoneAt_DueOn",
                table: "Lessons",
                columns: new[] { "SettingId", "DoneAt", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Lessons_SettingId_DueOn",
                table: "Lessons",
                columns: new[] { "SettingId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_LinkTargets_PolicyId",
                table: "LinkTargets",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_LinkTargets_SettingId_Key",
                table: "LinkTargets",
                columns: new[] { "SettingId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediaFinds_FoundById",
                table: "MediaFinds",
                column: "FoundById");

            migrationBuilder.CreateIndex(
                name: "IX_MediaFinds_SettingId_FoundAt",
                table: "MediaFinds",
                columns: new[] { "SettingId", "FoundAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringFindings_MonitoringReviewId",
                table: "MonitoringFindings",
                column: "MonitoringReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringReviews_ReviewedById",
                table: "MonitoringReviews",
                column: "ReviewedById");

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringReviews_SettingId_ReviewedOn",
                table: "MonitoringReviews",
                columns: new[] { "SettingId", "ReviewedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_NoticeChecks_NoticeId",
                table: "NoticeChecks",
                column: "NoticeId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_SettingId_Kind_From",
                table: "Notices",
                columns: new[] { "SettingId", "Kind", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_SettingId_NextCheckOn",
                table: "Notices",
                columns: new[] { "SettingId", "NextCheckOn" });

            migrationBuilder.CreateIndex(
                name: "IX_OffSiteTrips_DeviceId_LeftAt",
                table: "OffSiteTrips",
                columns: new[] { "DeviceId", "LeftAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_CampaignId_RecipientId",
                table: "OutboxMails",
                columns: new[] { "CampaignId", "RecipientId" });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_RecipientId_QueuedAt",
                table: "OutboxMails",
                columns: new[] { "RecipientId", "QueuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_SettingId_Key",
                table: "OutboxMails",
                columns: new[] { "SettingId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_State_NextAttemptAt",
                table: "OutboxMails",
                columns: new[] { "State", "NextAttemptAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OutingClearances_DeviceId",
                table: "OutingClearances",
                column: "DeviceId");

            migrationBuilder.CreateIndex(
                name: "IX_OwnClocks_EntryId",
                table: "OwnClocks",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_OwnClocks_SettingId_Name",
                table: "OwnClocks",
                columns: new[] { "SettingId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_OwnSanctions_SettingId_Words",
                table: "OwnSanctions",
                columns: new[] { "SettingId", "Words" });

            migrationBuilder.CreateIndex(
                name: "IX_PackFiles_PackId",
                table: "PackFiles",
                column: "PackId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PackPolicies_PackId",
                table: "PackPolicies",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackPolicies_PolicyId",
                table: "PackPolicies",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_PackReaders_PackId",
                table: "PackReaders",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_PackReaders_PersonId",
                table: "PackReaders",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Packs_SettingId_Reference",
                table: "Packs",
                columns: new[] { "SettingId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Packs_SettingId_RequestedAt",
                table: "Packs",
                columns: new[] { "SettingId", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Packs_SettingId_State",
                table: "Packs",
                columns: new[] { "SettingId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_PatternDays_WeekPatternId",
                table: "PatternDays",
                column: "WeekPatternId");

            migrationBuilder.CreateIndex(
                name: "IX_People_LineManagerId",
                table: "People",
                column: "LineManagerId");

            migrationBuilder.CreateIndex(
                name: "IX_People_SettingId_Email",
                table: "People",
                columns: new[] { "SettingId", "Email" },
                unique: true,
                filter: "\"LeftOn\" IS NULL AND \"Email\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_People_SettingId_SearchName",
                table: "People",
                columns: new[] { "SettingId", "SearchName" });

            migrationBuilder.CreateIndex(
                name: "IX_People_UserId",
                table: "People",
                columns: new[] { "UserId", "SettingId" },
                unique: true,
                filter: "\"LeftOn\" IS NULL AND \"UserId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PeopleGroups_SettingId_Name",
                table: "PeopleGroups",
                columns: new[] { "SettingId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_PersonalCalendars_PersonId",
                table: "PersonalCalendars",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonalCalendars_SecretHash",
                table: "PersonalCalendars",
                column: "SecretHash");

            migrationBuilder.CreateIndex(
                name: "IX_PersonSites_SiteId",
                table: "PersonSites",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_PinCards_PersonId",
                table: "PinCards",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PinCards_SettingId_TokenHash",
                table: "PinCards",
                columns: new[] { "SettingId", "TokenHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Policies_SettingId_SearchTitle",
                table: "Policies",
                columns: new[] { "SettingId", "SearchTitle" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyAuthors_PolicyVersionId",
                table: "PolicyAuthors",
                column: "PolicyVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyClauses_Key",
                table: "PolicyClauses",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyClauses_PolicySectionId",
                table: "PolicyClauses",
                column: "PolicySectionId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyConsultationResponses_ConsultationId",
                table: "PolicyConsultationResponses",
                column: "ConsultationId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyConsultations_PolicyVersionId",
                table: "PolicyConsultations",
                column: "PolicyVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyKeyDetails_PolicyVersionId",
                table: "PolicyKeyDetails",
                column: "PolicyVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyLinks_PolicyVersionId",
                table: "PolicyLinks",
                column: "PolicyVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicySections_PolicyVersionId",
                table: "PolicySections",
                column: "PolicyVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyVersions_PolicyId_Number",
                table: "PolicyVersions",
                columns: new[] { "PolicyId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyVersions_SettingId_PublishedAt",
                table: "PolicyVersions",
                columns: new[] { "SettingId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyVersions_SettingId_State_PublishOn",
                table: "PolicyVersions",
                columns: new[] { "SettingId", "State", "PublishOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyWords_PolicyVersionId",
                table: "PolicyWords",
                column: "PolicyVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_PrivacyChecks_PersonId_DoneOn",
                table: "PrivacyChecks",
                columns: new[] { "PersonId", "DoneOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PrivacyChecks_SettingId_DoneOn",
                table: "PrivacyChecks",
                columns: new[] { "SettingId", "DoneOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Promises_PolicyId_ClauseKey",
                table: "Promises",
                columns: new[] { "PolicyId", "ClauseKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Promises_SettingId_Stands_EvidenceKey",
                table: "Promises",
                columns: new[] { "SettingId", "Stands", "EvidenceKey" });

            migrationBuilder.CreateIndex(
                name: "IX_QuietTerms_LookedAtById",
                table: "QuietTerms",
                column: "LookedAtById");

            migrationBuilder.CreateIndex(
                name: "IX_QuietTerms_SettingId_Term_LookedAtById",
                table: "QuietTerms",
                columns: new[] { "SettingId", "Term", "LookedAtById" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecordKeepings_AskedById",
                table: "RecordKeepings",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_RecordKeepings_DisposedById",
                table: "RecordKeepings",
                column: "DisposedById");

            migrationBuilder.CreateIndex(
                name: "IX_RecordKeepings_SecondPersonId",
                table: "RecordKeepings",
                column: "SecondPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_RecordKeepings_SettingId_LookFrom",
                table: "RecordKeepings",
                columns: new[] { "SettingId", "LookFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_RecordKeepings_SettingId_MadeOn",
                table: "RecordKeepings",
                columns: new[] { "SettingId", "MadeOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RecordKeepings_SettingId_OnHold_MadeOn",
                table: "RecordKeepings",
                columns: new[] { "SettingId", "OnHold", "MadeOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RecordKeepings_SettingId_RecordId",
                table: "RecordKeepings",
                columns: new[] { "SettingId", "RecordId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecordKeepings_SettingId_State_Until",
                table: "RecordKeepings",
                columns: new[] { "SettingId", "State", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_RecordsHiddenFrom_RecordKeepingId_PersonId",
                table: "RecordsHiddenFrom",
                columns: new[] { "RecordKeepingId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_RelationshipChanges_DisclosureId",
                table: "RelationshipChanges",
                column: "DisclosureId");

            migrationBuilder.CreateIndex(
                name: "IX_RelationshipChanges_ToldById",
                table: "RelationshipChanges",
                column: "ToldById");

            migrationBuilder.CreateIndex(
                name: "IX_RelationshipDecisions_DisclosureId",
                table: "RelationshipDecisions",
                column: "DisclosureId");

            migrationBuilder.CreateIndex(
                name: "IX_RelationshipDecisions_LeaderId",
                table: "RelationshipDecisions",
                column: "LeaderId");

            migrationBuilder.CreateIndex(
                name: "IX_RelationshipDecisions_ReadRecordedById",
                table: "RelationshipDecisions",
                column: "ReadRecordedById");

            migrationBuilder.CreateIndex(
                name: "IX_RelationshipDecisions_RecordedById",
                table: "RelationshipDecisions",
                column: "RecordedById");

            migrationBuilder.CreateIndex(
                name: "IX_RelationshipDecisions_SafeguardingId",
                table: "RelationshipDecisions",
                column: "SafeguardingId");

            migrationBuilder.CreateIndex(
                name: "IX_RelationshipDisclosures_PersonId",
                table: "RelationshipDisclosures",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_RelationshipDisclosures_RecordedById",
                table: "RelationshipDisclosures",
                column: "RecordedById");

            migrationBuilder.CreateIndex(
                name: "IX_RelationshipDisclosures_SettingId_PersonId_State",
                table: "RelationshipDisclosures",
                columns: new[] { "SettingId", "PersonId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_RelationshipDisclosures_SettingId_Reference",
                table: "RelationshipDisclosures",
                columns: new[] { "SettingId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RelationshipDisclosures_SettingId_State_DueOn",
                table: "RelationshipDisclosures",
                columns: new[] { "SettingId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportDrafts_PersonId",
                table: "ReportDrafts",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportDrafts_SettingId_SavedAt",
                table: "ReportDrafts",
                columns: new[] { "SettingId", "SavedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RestrictedPeriods_SettingId",
                table: "RestrictedPeriods",
                column: "SettingId");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_FromCaseId",
                table: "Reviews",
                column: "FromCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_PolicyId",
                table: "Reviews",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_SettingId_State_DueOn",
                table: "Reviews",
                columns: new[] { "SettingId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_SettingId_State_ReviewedOn",
                table: "Reviews",
                columns: new[] { "SettingId", "State", "ReviewedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RoleHoldings_StaffMemberId",
                table: "RoleHoldings",
                column: "StaffMemberId");

            migrationBuilder.CreateIndex(
                name: "IX_RosterDays_ClosedById",
                table: "RosterDays",
                column: "ClosedById");

            migrationBuilder.CreateIndex(
                name: "IX_RosterDays_SettingId_Day",
                table: "RosterDays",
                columns: new[] { "SettingId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RosterGaps_PersonId",
                table: "RosterGaps",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_RosterGaps_RosterDayId_PersonId",
                table: "RosterGaps",
                columns: new[] { "RosterDayId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RuleCorrections_SettingId_Key",
                table: "RuleCorrections",
                columns: new[] { "SettingId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SectionsShown_PersonId_VersionId",
                table: "SectionsShown",
                columns: new[] { "PersonId", "VersionId" });

            migrationBuilder.CreateIndex(
                name: "IX_SectionsShown_VersionId",
                table: "SectionsShown",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_SettingDevices_HolderId",
                table: "SettingDevices",
                column: "HolderId");

            migrationBuilder.CreateIndex(
                name: "IX_SettingDevices_LossReportId",
                table: "SettingDevices",
                column: "LossReportId");

            migrationBuilder.CreateIndex(
                name: "IX_SettingDevices_SettingId_NextImageCheckOn",
                table: "SettingDevices",
                columns: new[] { "SettingId", "NextImageCheckOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SettingDevices_SettingId_Reference",
                table: "SettingDevices",
                columns: new[] { "SettingId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SettingDevices_SettingId_State_Name",
                table: "SettingDevices",
                columns: new[] { "SettingId", "State", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_Settings_Code",
                table: "Settings",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SharedTablets_CodeHash",
                table: "SharedTablets",
                column: "CodeHash");

            migrationBuilder.CreateIndex(
                name: "IX_SharedTablets_MeetingLedById",
                table: "SharedTablets",
                column: "MeetingLedById");

            migrationBuilder.CreateIndex(
                name: "IX_SharedTablets_MeetingPolicyId",
                table: "SharedTablets",
                column: "MeetingPolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_SharedTablets_SecretHash",
                table: "SharedTablets",
                column: "SecretHash",
                unique: true,
                filter: "[SecretHash] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SharedTablets_SettingId_Name",
                table: "SharedTablets",
                columns: new[] { "SettingId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_SharedTablets_SiteId",
                table: "SharedTablets",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_SignOffs_PersonId_VersionId_Round",
                table: "SignOffs",
                columns: new[] { "PersonId", "VersionId", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignOffs_PolicyId",
                table: "SignOffs",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_SignOffs_SettingId_Code",
                table: "SignOffs",
                columns: new[] { "SettingId", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_SignOffs_SettingId_PolicyId_PersonId",
                table: "SignOffs",
                columns: new[] { "SettingId", "PolicyId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_SignOffs_VersionId",
                table: "SignOffs",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_SignOffs_WitnessId",
                table: "SignOffs",
                column: "WitnessId");

            migrationBuilder.CreateIndex(
                name: "IX_Sites_SettingId",
                table: "Sites",
                column: "SettingId");

            migrationBuilder.CreateIndex(
                name: "IX_SoftwareInstallations_DeviceId",
                table: "SoftwareInstallations",
                column: "DeviceId");

            migrationBuilder.CreateIndex(
                name: "IX_SoftwareInstallations_SoftwareRequestId",
                table: "SoftwareInstallations",
                column: "SoftwareRequestId");

            migrationBuilder.CreateIndex(
                name: "IX_SoftwareRequests_AskedById",
                table: "SoftwareRequests",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_SoftwareRequests_SettingId_State_Name",
                table: "SoftwareRequests",
                columns: new[] { "SettingId", "State", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_SpotCheckDraws_CommittedById",
                table: "SpotCheckDraws",
                column: "CommittedById");

            migrationBuilder.CreateIndex(
                name: "IX_SpotCheckDraws_SettingId_From",
                table: "SpotCheckDraws",
                columns: new[] { "SettingId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_SpotCheckResults_SpotCheckDrawId_Number",
                table: "SpotCheckResults",
                columns: new[] { "SpotCheckDrawId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StoragePlaces_SettingId",
                table: "StoragePlaces",
                column: "SettingId");

            migrationBuilder.CreateIndex(
                name: "IX_StoragePlaces_SiteId",
                table: "StoragePlaces",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_StoredDevices_DeviceCheckInId",
                table: "StoredDevices",
                column: "DeviceCheckInId");

            migrationBuilder.CreateIndex(
                name: "IX_StoredDevices_ExceptionId",
                table: "StoredDevices",
                column: "ExceptionId");

            migrationBuilder.CreateIndex(
                name: "IX_TabletVisits_PersonId",
                table: "TabletVisits",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_TabletVisits_TabletId_EndsAt",
                table: "TabletVisits",
                columns: new[] { "TabletId", "EndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TermTimes_SettingId",
                table: "TermTimes",
                column: "SettingId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAttendances_CourseId",
                table: "TrainingAttendances",
                column: "CourseId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAttendances_PersonId",
                table: "TrainingAttendances",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAttendances_SettingId_CourseId_AttendedOn",
                table: "TrainingAttendances",
                columns: new[] { "SettingId", "CourseId", "AttendedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAttendances_SettingId_PersonId_CourseId_AttendedOn",
                table: "TrainingAttendances",
                columns: new[] { "SettingId", "PersonId", "CourseId", "AttendedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingCriteria_SettingId_Title",
                table: "TrainingCriteria",
                columns: new[] { "SettingId", "Title" });

            migrationBuilder.CreateIndex(
                name: "IX_UnsavedTexts_SectionId_PersonId",
                table: "UnsavedTexts",
                columns: new[] { "SectionId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnsealedEntries_SettingId_At",
                table: "UnsealedEntries",
                columns: new[] { "SettingId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitorChallenges_ById",
                table: "VisitorChallenges",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_VisitorChallenges_ReportId",
                table: "VisitorChallenges",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_VisitorChallenges_SettingId_At",
                table: "VisitorChallenges",
                columns: new[] { "SettingId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitorChallenges_VisitId",
                table: "VisitorChallenges",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_ExceptionId",
                table: "Visits",
                column: "ExceptionId");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_HostId",
                table: "Visits",
                column: "HostId");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_LeafletId",
                table: "Visits",
                column: "LeafletId");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_RulesVersionId",
                table: "Visits",
                column: "RulesVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_SettingId_LeafletId_ArrivedAt",
                table: "Visits",
                columns: new[] { "SettingId", "LeafletId", "ArrivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_SettingId_LeftAt_ArrivedAt",
                table: "Visits",
                columns: new[] { "SettingId", "LeftAt", "ArrivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_SettingId_Reference",
                table: "Visits",
                columns: new[] { "SettingId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Visits_SettingId_SearchName_ArrivedAt",
                table: "Visits",
                columns: new[] { "SettingId", "SearchName", "ArrivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_SiteId",
                table: "Visits",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_WeekPatterns_PersonId",
                table: "WeekPatterns",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_WeekPatterns_SettingId_PersonId_From",
                table: "WeekPatterns",
                columns: new[] { "SettingId", "PersonId", "From" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Absences");

            migrationBuilder.DropTable(
                name: "AcceptedFindings");

            migrationBuilder.DropTable(
                name: "AccessPiecesDecided");

            migrationBuilder.DropTable(
                name: "AccessPiecesShown");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "AudienceLines");

            migrationBuilder.DropTable(
                name: "AudienceQuestions");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "AuditSeals");

            migrationBuilder.DropTable(
                name: "BreachClocks");

            migrationBuilder.DropTable(
                name: "BreachConflicts");

            migrationBuilder.DropTable(
                name: "BreachContacts");

            migrationBuilder.DropTable(
                name: "BreachEmergencyAccess");

            migrationBuilder.DropTable(
                name: "BreachNamedBefore");

            migrationBuilder.DropTable(
                name: "BreachNotes");

            migrationBuilder.DropTable(
                name: "BreachPolicies");

            migrationBuilder.DropTable(
                name: "BreachRules");

            migrationBuilder.DropTable(
                name: "BreachSanctions");

            migrationBuilder.DropTable(
                name: "BreachSecondOpinions");

            migrationBuilder.DropTable(
                name: "BreachSubjects");

            migrationBuilder.DropTable(
                name: "BulletinReaders");

            migrationBuilder.DropTable(
                name: "BulletinReceipts");

            migrationBuilder.DropTable(
                name: "Campaigns");

            migrationBuilder.DropTable(
                name: "CaseAttachmentContents");

            migrationBuilder.DropTable(
                name: "CaseAttachments");

            migrationBuilder.DropTable(
                name: "CaseEntries");

            migrationBuilder.DropTable(
                name: "CaseMessages");

            migrationBuilder.DropTable(
                name: "CasePrivateNotes");

            migrationBuilder.DropTable(
                name: "CaseTasks");

            migrationBuilder.DropTable(
                name: "CheckedPolicies");

            migrationBuilder.DropTable(
                name: "CheckRuleChoices");

            migrationBuilder.DropTable(
                name: "ConcernsKeptFrom");

            migrationBuilder.DropTable(
                name: "ConsideredConcerns");

            migrationBuilder.DropTable(
                name: "CopySheets");

            migrationBuilder.DropTable(
                name: "CourseNeeds");

            migrationBuilder.DropTable(
                name: "CustodySpells");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "DeviceAuthorisations");

            migrationBuilder.DropTable(
                name: "DeviceMovements");

            migrationBuilder.DropTable(
                name: "DoorSteps");

            migrationBuilder.DropTable(
                name: "EarlierTimes");

            migrationBuilder.DropTable(
                name: "EmergencyRequests");

            migrationBuilder.DropTable(
                name: "ExceptionUses");

            migrationBuilder.DropTable(
                name: "FamilyAgreements");

            migrationBuilder.DropTable(
                name: "GroupMemberships");

            migrationBuilder.DropTable(
                name: "GuidanceEditions");

            migrationBuilder.DropTable(
                name: "ImageChecks");

            migrationBuilder.DropTable(
                name: "ImportedFiles");

            migrationBuilder.DropTable(
                name: "InductionItems");

            migrationBuilder.DropTable(
                name: "InductionSteps");

            migrationBuilder.DropTable(
                name: "KeepingRuns");

            migrationBuilder.DropTable(
                name: "KindRules");

            migrationBuilder.DropTable(
                name: "LeaderReportFigures");

            migrationBuilder.DropTable(
                name: "LeaderReportReaders");

            migrationBuilder.DropTable(
                name: "LeaderReportReceipts");

            migrationBuilder.DropTable(
                name: "LeaderReportRecipients");

            migrationBuilder.DropTable(
                name: "LeafletPiles");

            migrationBuilder.DropTable(
                name: "LegalHolds");

            migrationBuilder.DropTable(
                name: "Lessons");

            migrationBuilder.DropTable(
                name: "LinkTargets");

            migrationBuilder.DropTable(
                name: "MediaFinds");

            migrationBuilder.DropTable(
                name: "MonitoringFindings");

            migrationBuilder.DropTable(
                name: "NoticeChecks");

            migrationBuilder.DropTable(
                name: "OffSiteTrips");

            migrationBuilder.DropTable(
                name: "OutboxMails");

            migrationBuilder.DropTable(
                name: "OutingClearances");

            migrationBuilder.DropTable(
                name: "OwnClocks");

            migrationBuilder.DropTable(
                name: "OwnSanctions");

            migrationBuilder.DropTable(
                name: "PackFiles");

            migrationBuilder.DropTable(
                name: "PackPolicies");

            migrationBuilder.DropTable(
                name: "PackProgress");

            migrationBuilder.DropTable(
                name: "PackReaders");

            migrationBuilder.DropTable(
                name: "PatternDays");

            migrationBuilder.DropTable(
                name: "PersonalCalendars");

            migrationBuilder.DropTable(
                name: "PersonSites");

            migrationBuilder.DropTable(
                name: "PinCards");

            migrationBuilder.DropTable(
                name: "PolicyAuthors");

            migrationBuilder.DropTable(
                name: "PolicyClauses");

            migrationBuilder.DropTable(
                name: "PolicyConsultationResponses");

            migrationBuilder.DropTable(
                name: "PolicyKeyDetails");

            migrationBuilder.DropTable(
                name: "PolicyLinks");

            migrationBuilder.DropTable(
                name: "PolicyWords");

            migrationBuilder.DropTable(
                name: "PrivacyChecks");

            migrationBuilder.DropTable(
                name: "Promises");

            migrationBuilder.DropTable(
                name: "QuietTerms");

            migrationBuilder.DropTable(
                name: "RecordsHiddenFrom");

            migrationBuilder.DropTable(
                name: "ReferenceCounters");

            migrationBuilder.DropTable(
                name: "RelationshipChanges");

            migrationBuilder.DropTable(
                name: "RelationshipDecisions");

            migrationBuilder.DropTable(
                name: "ReportDrafts");

            migrationBuilder.DropTable(
                name: "RestrictedPeriods");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropTable(
                name: "RoleHoldings");

            migrationBuilder.DropTable(
                name: "RosterGaps");

            migrationBuilder.DropTable(
                name: "RuleCorrections");

            migrationBuilder.DropTable(
                name: "SectionsShown");

            migrationBuilder.DropTable(
                name: "SignOffs");

            migrationBuilder.DropTable(
                name: "SoftwareInstallations");

            migrationBuilder.DropTable(
                name: "SpotCheckResults");

            migrationBuilder.DropTable(
                name: "StoredDevices");

            migrationBuilder.DropTable(
                name: "TabletVisits");

            migrationBuilder.DropTable(
                name: "TermTimes");

            migrationBuilder.DropTable(
                name: "TrainingAttendances");

            migrationBuilder.DropTable(
                name: "UnsavedTexts");

            migrationBuilder.DropTable(
                name: "UnsealedEntries");

            migrationBuilder.DropTable(
                name: "VisitorChallenges");

            migrationBuilder.DropTable(
                name: "AccessRequests");

            migrationBuilder.DropTable(
                name: "AcceptableUseAudiences");

            migrationBuilder.DropTable(
                name: "Bulletins");

            migrationBuilder.DropTable(
                name: "CasePapers");

            migrationBuilder.DropTable(
                name: "CaseWork");

            migrationBuilder.DropTable(
                name: "CheckChoices");

            migrationBuilder.DropTable(
                name: "Concerns");

            migrationBuilder.DropTable(
                name: "Considerations");

            migrationBuilder.DropTable(
                name: "PeopleGroups");

            migrationBuilder.DropTable(
                name: "GuidanceDocuments");

            migrationBuilder.DropTable(
                name: "ImportBatches");

            migrationBuilder.DropTable(
                name: "InductionLists");

            migrationBuilder.DropTable(
                name: "Inductions");

            migrationBuilder.DropTable(
                name: "LeaderReports");

            migrationBuilder.DropTable(
                name: "MonitoringReviews");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "AgencyEntries");

            migrationBuilder.DropTable(
                name: "Packs");

            migrationBuilder.DropTable(
                name: "WeekPatterns");

            migrationBuilder.DropTable(
                name: "PolicySections");

            migrationBuilder.DropTable(
                name: "PolicyConsultations");

            migrationBuilder.DropTable(
                name: "RecordKeepings");

            migrationBuilder.DropTable(
                name: "RelationshipDisclosures");

            migrationBuilder.DropTable(
                name: "RosterDays");

            migrationBuilder.DropTable(
                name: "SettingDevices");

            migrationBuilder.DropTable(
                name: "SoftwareRequests");

            migrationBuilder.DropTable(
                name: "SpotCheckDraws");

            migrationBuilder.DropTable(
                name: "DeviceCheckIns");

            migrationBuilder.DropTable(
                name: "SharedTablets");

            migrationBuilder.DropTable(
                name: "Courses");

            migrationBuilder.DropTable(
                name: "Visits");

            migrationBuilder.DropTable(
                name: "Breaches");

            migrationBuilder.DropTable(
                name: "StoragePlaces");

            migrationBuilder.DropTable(
                name: "TrainingCriteria");

            migrationBuilder.DropTable(
                name: "ExceptionRequests");

            migrationBuilder.DropTable(
                name: "Leaflets");

            migrationBuilder.DropTable(
                name: "PolicyVersions");

            migrationBuilder.DropTable(
                name: "Sites");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Policies");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "Settings");
        }
    }
}
