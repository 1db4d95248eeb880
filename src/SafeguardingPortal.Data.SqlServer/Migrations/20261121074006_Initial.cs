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
                    Event = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    SubjectType = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubjectVersion = table.Column<int>(type: "int", nullable: true),
                    Sentence = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Facts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Changes = table.Column<string>(type: "nvarchar(max)", nullable: true)
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
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditSeals", x => new { x.SettingId, x.Number });
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
                name: "OutboxMails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecipientId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
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
                    Last = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceCounters", x => new { x.SettingId, x.Kind, x.Year });
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
                    Rules_BreakUseAllowed = table.Column<bool>(type: "bit", nullable: false),
                    Rules_CheckInCutOff = table.Column<TimeOnly>(type: "time", nullable: false),
                    Rules_DebriefRequired = table.Column<bool>(type: "bit", nullable: false),
                    Rules_OnlineConductGoesToLado = table.Column<bool>(type: "bit", nullable: false),
                    Rules_PermissionMustBeWritten = table.Column<bool>(type: "bit", nullable: false),
                    Rules_RegisteredWithOfsted = table.Column<bool>(type: "bit", nullable: false),
                    Rules_RestrictedFrom = table.Column<TimeOnly>(type: "time", nullable: false),
                    Rules_RestrictedUntil = table.Column<TimeOnly>(type: "time", nullable: false),
                    Rules_ReviewPeriodMonths = table.Column<int>(type: "int", nullable: true),
                    Rules_SignOffGraceDays = table.Column<int>(type: "int", nullable: false),
                    Rules_SignOffRenewalMonths = table.Column<int>(type: "int", nullable: true),
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
                    EveryoneFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Statement = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Use = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AnnouncesMonitoring = table.Column<bool>(type: "bit", nullable: false),
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
                name: "PolicyVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Organisation = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    KeyDetailsHeading = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    AdoptionBlock = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NextReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    StartedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    PublishedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PublishedBecause = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
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
                name: "Reviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Trigger = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    RaisedBecause = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    RaisedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
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
                name: "Packs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    RequestedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RequestedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Parts = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
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
                        name: "FK_People_Settings_SettingId",
                        column: x => x.SettingId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "AudienceCategories",
                columns: table => new
                {
                    Category = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AudienceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AudienceCategories", x => new { x.AudienceId, x.Category });
                    table.ForeignKey(
                        name: "FK_AudienceCategories_AcceptableUseAudiences_AudienceId",
                        column: x => x.AudienceId,
                        principalTable: "AcceptableUseAudiences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AudienceRoles",
                columns: table => new
                {
                    Role = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AudienceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AudienceRoles", x => new { x.AudienceId, x.Role });
                    table.ForeignKey(
                        name: "FK_AudienceRoles_AcceptableUseAudiences_AudienceId",
                        column: x => x.AudienceId,
                        principalTable: "AcceptableUseAudiences",
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
                name: "Breaches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ReportedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    KnownAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    OccurredAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    Where = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Category = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    WhatHappened = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Child = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ImmediateDanger = table.Column<bool>(type: "bit", nullable: false),
                    IllegalContentOrOffence = table.Column<bool>(type: "bit", nullable: false),
                    Route = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NextDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DealtWith = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ParentsTold = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    DebriefHeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DebriefTakenPart = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Lessons = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    NoDebriefReason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PolicyReviewAsked = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    PolicyToReviewId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
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
                    SettingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Breaches", x => x.Id);
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
                    TypedName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Confirmed = table.Column<bool>(type: "bit", nullable: false),
                    SignedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    HowShown = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
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
                name: "StoragePlaces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SiteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Capacity = table.Column<int>(type: "int", nullable: true),
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
                name: "PolicyClauses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Bullet = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
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
                name: "BreachContacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Agency = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AgencyName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    MadeBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SpokeTo = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Method = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Told = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Advice = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    AdvisedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    AcknowledgedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    BreachId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BreachContacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BreachContacts_Breaches_BreachId",
                        column: x => x.BreachId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BreachContactsNotMade",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Duty = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DecidedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AgreedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    BreachId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BreachContactsNotMade", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BreachContactsNotMade_Breaches_BreachId",
                        column: x => x.BreachId,
                        principalTable: "Breaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BreachContactsNotMade_People_AgreedById",
                        column: x => x.AgreedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BreachContactsNotMade_People_DecidedById",
                        column: x => x.DecidedById,
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
                name: "BreachSubjects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Words = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
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
                name: "DeviceCheckIns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SiteId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    StoragePlaceId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FirstRecordedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    LastMovedAt = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    Locked = table.Column<bool>(type: "bit", nullable: false),
                    Silent = table.Column<bool>(type: "bit", nullable: false),
                    WirelessOff = table.Column<bool>(type: "bit", nullable: false),
                    FlagsToSee = table.Column<int>(type: "int", nullable: false),
                    Flags = table.Column<int>(type: "int", nullable: false),
                    DeviceCount = table.Column<int>(type: "int", nullable: false),
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
                });

            migrationBuilder.CreateTable(
                name: "StoredDevices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
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
                });

            migrationBuilder.CreateIndex(
                name: "IX_AcceptableUseAudiences_SettingId",
                table: "AcceptableUseAudiences",
                column: "SettingId");

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
                name: "IX_BreachContacts_BreachId",
                table: "BreachContacts",
                column: "BreachId");

            migrationBuilder.CreateIndex(
                name: "IX_BreachContactsNotMade_AgreedById",
                table: "BreachContactsNotMade",
                column: "AgreedById");

            migrationBuilder.CreateIndex(
                name: "IX_BreachContactsNotMade_BreachId",
                table: "BreachContactsNotMade",
                column: "BreachId");

            migrationBuilder.CreateIndex(
                name: "IX_BreachContactsNotMade_DecidedById",
                table: "BreachContactsNotMade",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_PolicyToReviewId",
                table: "Breaches",
                column: "PolicyToReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_ReportedById",
                table: "Breaches",
                column: "ReportedById");

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_SettingId_Reference",
                table: "Breaches",
                columns: new[] { "SettingId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_SettingId_ReportedById_ReportedAt",
                table: "Breaches",
                columns: new[] { "SettingId", "ReportedById", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Breaches_SettingId_State_NextDueOn",
                table: "Breaches",
                columns: new[] { "SettingId", "State", "NextDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_BreachNotes_BreachId",
                table: "BreachNotes",
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
                name: "IX_OutboxMails_SettingId_Key",
                table: "OutboxMails",
                columns: new[] { "SettingId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_State_NextAttemptAt",
                table: "OutboxMails",
                columns: new[] { "State", "NextAttemptAt" });

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
                name: "IX_People_SettingId_SearchName",
                table: "People",
                columns: new[] { "SettingId", "SearchName" });

            migrationBuilder.CreateIndex(
                name: "IX_People_UserId",
                table: "People",
                columns: new[] { "UserId", "SettingId" },
                unique: true,
                filter: "[UserId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Policies_SettingId_SearchTitle",
                table: "Policies",
                columns: new[] { "SettingId", "SearchTitle" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyClauses_PolicySectionId",
                table: "PolicyClauses",
                column: "PolicySectionId");

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
                name: "IX_Reviews_PolicyId",
                table: "Reviews",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_SettingId_State_DueOn",
                table: "Reviews",
                columns: new[] { "SettingId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RoleHoldings_StaffMemberId",
                table: "RoleHoldings",
                column: "StaffMemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Settings_Code",
                table: "Settings",
                column: "Code",
                unique: true);

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "AudienceCategories");

            migrationBuilder.DropTable(
                name: "AudienceRoles");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "AuditSeals");

            migrationBuilder.DropTable(
                name: "BreachContacts");

            migrationBuilder.DropTable(
                name: "BreachContactsNotMade");

            migrationBuilder.DropTable(
                name: "BreachNotes");

            migrationBuilder.DropTable(
                name: "BreachSubjects");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "DeviceMovements");

            migrationBuilder.DropTable(
                name: "ExceptionUses");

            migrationBuilder.DropTable(
                name: "OutboxMails");

            migrationBuilder.DropTable(
                name: "PackFiles");

            migrationBuilder.DropTable(
                name: "PackPolicies");

            migrationBuilder.DropTable(
                name: "PackProgress");

            migrationBuilder.DropTable(
                name: "PolicyClauses");

            migrationBuilder.DropTable(
                name: "PolicyKeyDetails");

            migrationBuilder.DropTable(
                name: "PolicyLinks");

            migrationBuilder.DropTable(
                name: "ReferenceCounters");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropTable(
                name: "RoleHoldings");

            migrationBuilder.DropTable(
                name: "SignOffs");

            migrationBuilder.DropTable(
                name: "StoredDevices");

            migrationBuilder.DropTable(
                name: "AcceptableUseAudiences");

            migrationBuilder.DropTable(
                name: "Breaches");

            migrationBuilder.DropTable(
                name: "ExceptionRequests");

            migrationBuilder.DropTable(
                name: "Packs");

            migrationBuilder.DropTable(
                name: "PolicySections");

            migrationBuilder.DropTable(
                name: "DeviceCheckIns");

            migrationBuilder.DropTable(
                name: "PolicyVersions");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "StoragePlaces");

            migrationBuilder.DropTable(
                name: "Policies");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "Sites");

            migrationBuilder.DropTable(
                name: "Settings");
        }
    }
}
