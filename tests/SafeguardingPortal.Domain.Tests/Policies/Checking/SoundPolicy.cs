namespace SafeguardingPortal.Domain.Tests.Policies.Checking;

/// <summary>A policy, written for these tests, in which a careful colleague finds nothing to say. Each test spoils one thing in
/// it.</summary>
internal static class SoundPolicy
{
    public const string Text = """
        Larkfield Nursery

        Phones and Social Media Policy

        Key Details

        Designated Safeguarding Lead: Ada Stone, Deputy Manager

        Deputy Safeguarding Lead: Dot Hale, Practitioner

        Named person with lead responsibility: Bea Frost, Manager

        Date written/updated: 9 February 2026

        Date of next review: February 2027

        We review this policy at least once a year, and sooner when a concern, new guidance or new equipment calls for it.

        1. Aims and scope

        - The policy keeps children safe when anyone at Larkfield Nursery uses a telephone, a watch or a website.
        - It rests on Keeping Children Safe in Education 2025, and it binds staff, families and visitors.
        - Staff means everyone who works here, paid or unpaid (volunteers included).

        2. Links with other policies

        - Read it together with these policies:
         - Child protection policy
         - Code of conduct
         - Image use policy
         - Allegations against staff policy
         - Whistleblowing policy
         - Complaints procedure

        3. Phones

        - Personal phones stay in the lockers by the office while children are here.
        - Staff may fetch theirs during a break and use it where there are no children.
        - A phone that is needed for medical reasons is discussed with the manager, who writes down what was agreed.
        - Photographs are taken with the nursery's own cameras, in line with our image use policy.

        3.1 Visitors

        - Visitors leave their phones at the desk and are told so by a notice at the door.
        - Anyone who sees a phone in a room with children tells the DSL (or deputy) and the manager.

        4. Social media

        - Staff never name a child or a family on any site.
        - Staff must not accept requests from families on private accounts.
        - Our page is run by Bea Frost, and a second colleague reads every post before it goes out.

        5. When the policy is broken

        - A breach is reported to Ada Stone on the same day and handled under our child protection policy.
        - An allegation about an adult goes to the LADO within one working day, and to the police where a crime may have happened.
        - Families can turn to us under the complaints procedure, and staff are shown the whistleblowing policy in their first week.

        6. Monitoring and review

        - The manager checks the lockers once a week and notes what was found.
        - The policy is reviewed every year by the manager together with the staff.
        """;
}
