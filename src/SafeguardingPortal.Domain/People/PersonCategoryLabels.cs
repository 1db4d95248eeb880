namespace SafeguardingPortal.Domain.People;

public static class PersonCategoryLabels
{
    public static string Label(this PersonCategory category) => category switch
    {
        PersonCategory.Employee => "employee",
        PersonCategory.Supply => "supply or bank worker",
        PersonCategory.Volunteer => "volunteer",
        PersonCategory.Student => "student on placement",
        PersonCategory.Contractor => "contractor",
        PersonCategory.CommitteeOrGovernor => "committee member or governor",
        PersonCategory.RegularVisitor => "regular visitor",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    public static string PluralLabel(this PersonCategory category) => category switch
    {
        PersonCategory.Employee => "employees",
        PersonCategory.Supply => "supply and bank workers",
        PersonCategory.Volunteer => "volunteers",
        PersonCategory.Student => "students on placement",
        PersonCategory.Contractor => "contractors",
        PersonCategory.CommitteeOrGovernor => "committee members and governors",
        PersonCategory.RegularVisitor => "regular visitors",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };
}
