using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.People;

/// <summary>A person in one setting. The same person in two settings is two members of staff with one log-in.</summary>
public sealed class StaffMember : Aggregate
{
    private readonly List<RoleHolding> roles = [];
    private readonly List<PersonSite> sites = [];
    private readonly List<GroupMembership> groups = [];
    private readonly List<Absence> absences = [];
    private readonly List<EarlierTime> earlierTimes = [];

    private StaffMember()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>The name in capitals, for searching and sorting alike on every database.</summary>
    public string SearchName { get; private set; } = "";

    public string? Email { get; private set; }

    public string? JobTitle { get; private set; }

    public PersonCategory Category { get; private set; }

    /// <summary>The first day, of this time for somebody who came back.</summary>
    public DateOnly StartedOn { get; private set; }

    public DateOnly? LeftOn { get; private set; }

    /// <summary>The log-in, once the invitation was accepted.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>Who is told when something of this person's runs late (C046).</summary>
    public Guid? LineManagerId { get; private set; }

    public IReadOnlyList<RoleHolding> Roles => roles;

    public IReadOnlyList<PersonSite> Sites => sites;

    public IReadOnlyList<GroupMembership> Groups => groups;

    public IReadOnlyList<Absence> Absences => absences;

    public IReadOnlyList<EarlierTime> EarlierTimes => earlierTimes;

    public static StaffMember Join(
        Guid id, Guid settingId, string name, string? email, string? jobTitle, PersonCategory category, DateOnly startedOn, Actor by,
        DateTimeOffset now)
    {
        var person = new StaffMember { Id = id, SettingId = settingId, StartedOn = startedOn };
        person.Describe(name, email, jobTitle, category);
        person.Raise(new StaffMemberJoined(person.Name, category, startedOn), by, now);
        return person;
    }

    /// <summary>Corrects what is kept about a person. The address of a log-in is its owner's: it is not changed from here.</summary>
    public void Correct(
        string name, string? email, string? jobTitle, PersonCategory category, string? reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        if (UserId is not null && Address(email) != Email)
            throw new RuleBrokenException(new AddressBelongsToLogIn(Name));
        // The first invitation goes to this address: whoever changed it could read cases in the holder's place.
        if (Address(email) != Email && HoldsCaseOffice(now) && !CaseOffices.MayBeGivenBy(by))
            throw new RuleBrokenException(new AddressOfOffice(Name));

        var before = (Name, Category);
        Describe(name, email, jobTitle, category);
        Raise(new StaffMemberCorrected(before.Name, Name, before.Category, Category), by, now, reason);
    }

    /// <summary>
    /// Nobody gives a role to themself, except that the leader may take on any but those that watch over the leader; and nobody but leader and chair
    /// makes a reader of cases.
    /// </summary>
    public void Appoint(Guid holdingId, Role role, DateOnly from, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.PersonId == Id && (!by.Holds(Role.Manager) || role is Role.Chair or Role.Oversight))
            throw new RuleBrokenException(new AppointingYourself());
        if (!CaseOffices.MayGive(by, role))
            throw new RuleBrokenException(CaseOffices.Is(role) ? new OfficeOfLeaderOrChair() : new NotForTheChair());
        if (LeftOn is not null)
            throw new RuleBrokenException(new AlreadyLeft(Name));
        if (from < StartedOn)
            throw new RuleBrokenException(new RoleBeforeStart(StartedOn));
        if (roles.Any(holding => holding.Role == role && (holding.To is null || holding.To >= from)))
            throw new RuleBrokenException(new RoleAlreadyHeld(Name));

        roles.Add(new RoleHolding(holdingId, role, from));
        Raise(new RoleTakenUp(Name, role, from), by, now);
    }

    /// <summary>Ends a role. Who may give it may end it, so that nobody who reads no cases thins out those who do.</summary>
    public void StandDown(Role role, DateOnly lastDay, string reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        if (!CaseOffices.MayGive(by, role))
            throw new RuleBrokenException(CaseOffices.Is(role) ? new OfficeOfLeaderOrChair(null) : new NotForTheChair(null));
        var holding = roles.FirstOrDefault(held => held.Role == role && held.To is null)
            ?? throw new RuleBrokenException(new RoleNotHeld(Name));

        if (lastDay < holding.From)
            throw new RuleBrokenException(new RoleEndsBeforeItStarts());

        holding.End(lastDay);
        Raise(new RoleGivenUp(Name, role, lastDay), by, now, reason);
    }

    /// <summary>A leaver loses every role and, with it, access; the record stays.</summary>
    public void Leave(DateOnly lastDay, string reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        if (LeftOn is not null)
            throw new RuleBrokenException(new AlreadyLeft(Name));
        if (lastDay < StartedOn)
            throw new RuleBrokenException(new LeftBeforeStart(StartedOn));
        if (HoldsCaseOffice(now) && !CaseOffices.MayBeGivenBy(by))
            throw new RuleBrokenException(new OfficeToEndFirst(Name));

        LeftOn = lastDay;
        foreach (var holding in roles.Where(held => held.To is null || held.To > lastDay))
            holding.End(lastDay);
        Raise(new StaffMemberLeft(Name, lastDay), by, now, reason);
    }

    /// <summary>
    /// Somebody who left works here again and stays the person they were: what they signed stays theirs, and what is about them stays closed to
    /// them. They are a member of staff again; any other role is given anew.
    /// </summary>
    public void ComeBack(Guid earlierId, Guid holdingId, DateOnly firstDay, string reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        if (LeftOn is not { } left || left >= Calendar.London.Date(now))
            throw new RuleBrokenException(new StillHere(Name));
        if (firstDay <= left)
            throw new RuleBrokenException(new BackBeforeLeaving(left));

        earlierTimes.Add(new EarlierTime(earlierId, StartedOn, left));
        absences.RemoveAll(absence => absence.From > left);
        foreach (var absence in absences.Where(absence => absence.Until is null || absence.Until > left))
            absence.End(left);
        StartedOn = firstDay;
        LeftOn = null;
        Raise(new StaffMemberCameBack(Name, firstDay, left), by, now, reason);
        Appoint(holdingId, Role.Staff, firstDay, by, now);
    }

    public void LinkLogIn(Guid userId, Actor by, DateTimeOffset now)
    {
        if (UserId is not null && UserId != userId)
            throw new RuleBrokenException(new LogInLinkedAlready(Name));

        UserId = userId;
        Raise(new LogInLinked(Name), by, now);
    }

    /// <summary>Says anew where the person belongs. What stays the same keeps its first day.</summary>
    public void Place(Placing placing, Actor by, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(placing);
        if (LeftOn is not null)
            throw new RuleBrokenException(new AlreadyLeft(Name));
        if (placing.LineManager?.Id == Id)
            throw new RuleBrokenException(new OwnLineManager());

        LineManagerId = placing.LineManager?.Id;
        sites.RemoveAll(site => placing.Sites.All(kept => kept.Id != site.SiteId));
        foreach (var added in placing.Sites.Where(site => sites.All(kept => kept.SiteId != site.Id)))
            sites.Add(new PersonSite(added.Id, today));
        // What ended with its group is history and stays.
        groups.RemoveAll(group => group.Until is null && placing.Groups.All(kept => kept.Id != group.GroupId));
        foreach (var added in placing.Groups.Where(group => groups.All(kept => kept.GroupId != group.Id)))
            groups.Add(new GroupMembership(added.Id, today));
        Raise(new StaffMemberPlaced(Name, placing.InWords()), by, now);
    }

    /// <summary>The group is closed: the person belongs to it for the last time on this day, and that they did stays on record.</summary>
    public void LeaveGroup(Guid groupId, string group, DateOnly lastDay, string? reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        var membership = groups.FirstOrDefault(found => found.GroupId == groupId && found.Until is null)
            ?? throw new RuleBrokenException(new NotInGroup(Name));

        // Whoever was to begin after the last day never belonged to it.
        if (membership.Since > lastDay)
            groups.Remove(membership);
        else
            membership.End(lastDay);
        Raise(new GroupMembershipEnded(Name, group, lastDay), by, now, reason);
    }

    /// <param name="reason">Why, without health details: colleagues who look after people read it.</param>
    public void BeginAbsence(Guid absenceId, DateOnly from, DateOnly? until, string? reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        if (LeftOn is not null)
            throw new RuleBrokenException(new AlreadyLeft(Name));
        if (until < from)
            throw new RuleBrokenException(new AbsenceEndsBeforeItBegins());
        if (absences.Any(absence => (absence.Until is null || absence.Until >= from) && (until is null || absence.From <= until)))
            throw new RuleBrokenException(new AwayAlready(Name));

        absences.Add(new Absence(absenceId, from, until));
        Raise(new AbsenceBegan(Name, from, until), by, now, reason);
    }

    /// <summary>The person is back, or it is now known when.</summary>
    public void EndAbsence(DateOnly lastDay, Actor by, DateTimeOffset now)
    {
        var open = absences.Where(absence => absence.Until is null || absence.Until >= lastDay)
                .OrderBy(absence => absence.From).FirstOrDefault()
            ?? throw new RuleBrokenException(new NotAway(Name));
        if (lastDay < open.From)
            throw new RuleBrokenException(new AbsenceEndsBeforeItBegins("LastDay"));

        open.End(lastDay);
        Raise(new AbsenceEnded(Name, lastDay), by, now);
    }

    public bool IsAwayOn(DateOnly day) => absences.Any(absence => absence.Covers(day));

    /// <summary>Since when the person has been here without a long absence: the day itself while away, null for one never away.</summary>
    public DateOnly? BackSince(DateOnly today)
    {
        if (IsAwayOn(today))
            return today;

        var past = absences.Where(absence => absence.Until < today).Select(absence => absence.Until!.Value).ToList();
        return past.Count == 0 ? null : past.Max().AddDays(1);
    }

    /// <summary>The last working day is still worked.</summary>
    public bool WorksOn(DateOnly day) => StartedOn <= day && (LeftOn is null || day <= LeftOn);

    public IReadOnlySet<Role> RolesOn(DateOnly day) =>
        WorksOn(day) ? roles.Where(holding => holding.HeldOn(day)).Select(holding => holding.Role).ToHashSet() : new HashSet<Role>();

    /// <summary>Today or from a day to come.</summary>
    private bool HoldsCaseOffice(DateTimeOffset now)
    {
        var today = Calendar.London.Date(now);
        return roles.Exists(held => CaseOffices.Is(held.Role) && (held.To is null || held.To >= today));
    }

    private void Describe(string name, string? email, string? jobTitle, PersonCategory category)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new RuleBrokenException(new StaffNameMissing());

        var address = Address(email);
        // An address that came before this rule stays until somebody corrects it.
        if (address is not null && address != Email && !MailAddresses.IsOne(address))
            throw new RuleBrokenException(new NoMailAddress());

        Name = name.Trim();
        SearchName = Name.ToUpperInvariant();
        Email = address;
        JobTitle = string.IsNullOrWhiteSpace(jobTitle) ? null : jobTitle.Trim();
        Category = category;
    }

    private static string? Address(string? email) => string.IsNullOrWhiteSpace(email) ? null : email.Trim().ToLowerInvariant();
}
