namespace SafeguardingPortal.Domain.People;

/// <summary>How a person works for the setting. Most policies count all of these as staff (C052).</summary>
public enum PersonCategory
{
    Employee,
    Supply,
    Volunteer,
    Student,
    Contractor,
    CommitteeOrGovernor,
    RegularVisitor,
}
