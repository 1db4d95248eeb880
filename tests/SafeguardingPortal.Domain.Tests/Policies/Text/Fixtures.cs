namespace SafeguardingPortal.Domain.Tests.Policies.Text;

/// <summary>Policies written for these tests, in the shapes that real ones come in.</summary>
internal static class Fixtures
{
    /// <summary>Numbered sections, dashes to two levels, key details of which one lost its colon; two policies in one file.</summary>
    public const string TwoPoliciesInOneFile = """
        Larkfield Nursery

        Phones and Watches Policy

        Key Details

        Designated Safeguarding Lead: Ada Stone, Deputy Manager

        Named person with lead responsibility Bea Frost, Manager

        Date written/updated: March 2026

        Date of next review: March 2027 (or when required)

        We look at this policy every year.

        1. What this policy is for

        - This policy keeps children safe from harm through phones and watches.
         - It was written together with staff.
        - It binds everyone who works here.

        2. Links with other policies

        - This policy belongs with:
         - Child protection policy
         - Social media policy

        3. Phones

        - Phones must stay in the lockers in the office.

        3.1 Visitors

        - Visitors are expected to leave their phones at the desk.

        Larkfield Nursery

        Social Media Policy

        Key Details

        Designated Safeguarding Lead: Ada Stone, Deputy Manager

        Date written/updated: March 2026

        1. What this policy is for

        - Staff must not name a child on any site.
        - They are advised to keep their accounts private.
        - Concerns go to the lead.
        """;

    /// <summary>Decimal clauses, a split heading number, stray numbers, unnumbered sub-headings, middots; no title.</summary>
    public const string DecimalClauses = """
         Key Details

        Designated Safeguarding Lead: Cy Moor (Proprietor)


        1.
        Why we have it
        1.1 This policy keeps learners safe.
        1.2  It binds all staff.
        2. Devices: Phones, Watches and Glasses in Our Nursery and Garden
        4.
        5.
        2.1  Expectations

        2.1.1 Devices stay in the lockers.
        2.1.2 Staff will be asked to
        · switch them off
        .
        · hand them in

        2.2 Garden

        2.2.1 The garden telephone is used for calls.
        Emergencies

        2.2.2 In an emergency any telephone may be used.
        """;

    /// <summary>No numbers at all; paragraphs and unmarked list lines; an adoption block.</summary>
    public const string UnnumberedWithAdoption = """
        Scope

        This policy binds every person who goes online on our premises, whether they work here or visit us.

        We aim to:

        Keep children safe online
        Help families to do the same
        Tell everyone what we expect of them

        Email

        Staff use the playgroup's address for all messages about children and families.

        Social Networking

        Staff must not:
        Accept requests from families
        Name the playgroup in a post

        Other relevant policies and guidance

        Child protection policy
        Complaints procedure

        This policy was adopted at a meeting of Hillside Playgroup
        Held on 4 March 2026
        Date to be reviewed as required
        Signed on behalf of the committee ______________
        Name of signatory Dot Hale
        Role of signatory (e.g. chair) Chairperson
        """;

    /// <summary>Markdown whose heading sizes follow no rule, with a control block as a table.</summary>
    public const string MarkdownFromConverter = """
        # Brook Primary School

        ## Mobile Technology Policy

        | File name | Mobile Technology Policy 2026 |
        |---|---|
        | Current version revised | January 2026 |
        | Ratified | 7/2.2026 |
        | Next revision due | January 2027 |

        ## 1. Aims

        - Phones are part of life, and this policy says how we live with them.

        #### 2. Links with other policies

        1. Behaviour policy
        2. Child protection policy

        ## 3. Learners

        3.1 Learners will hand in their phones.

        3.1.1 The office keeps them.

        - [ask at the desk](#)
          - or ring

        Page 2 of 3
        """;

    public static readonly string[] Texts = [TwoPoliciesInOneFile, DecimalClauses, UnnumberedWithAdoption, MarkdownFromConverter];

    public static TheoryData<string> All => [.. Texts];
}
