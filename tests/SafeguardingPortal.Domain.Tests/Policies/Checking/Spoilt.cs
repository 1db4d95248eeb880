namespace SafeguardingPortal.Domain.Tests.Policies.Checking;

/// <summary>For each rule: which words of the sound policy to replace, by what, and where the finding should point. "⏎" is a new
/// line.</summary>
internal static class Spoilt
{
    private static readonly (string Rule, string Words, string Instead, string Where, string Excerpt)[] All =
    [
        ("missing-title", "Phones and Social Media Policy", "", "title", ""),
        ("missing-key-detail", "Ada Stone, Deputy Manager", "", "Designated Safeguarding Lead", "Designated"),
        ("missing-key-detail", "Designated Safeguarding Lead: Ada Stone, Deputy Manager", "", "key details", ""),
        ("missing-date", "Date written/updated: 9 February 2026", "", "key details", ""),
        ("missing-review-date", "Date of next review: February 2027", "", "key details", ""),
        ("unparseable-date", "9 February 2026", "31/02/2026", "Date written/updated", "31/02/2026"),
        ("unparseable-date", "9 February 2026", "9/02.2026", "Date written/updated", "9/02.2026"),
        ("review-interval", "next review: February 2027", "next review: June 2028", "Date of next review", "June 2028"),
        ("review-interval", "next review: February 2027", "next review: January 2026", "Date of next review", "January 2026"),
        ("review-interval", "reviewed every year", "reviewed every two years", "6 Monitoring and review, item 2", "every two years"),
        ("stale-guidance", "Education 2025", "Education (KCSIE) 2020", "1 Aims and scope, item 2", "2020"),
        ("stale-guidance", "the LADO within", "the Local Safeguarding Children Board and the LADO within", "5 When", "Board"),
        ("missing-edition", "Education 2025,", "Education,", "1 Aims and scope, item 2", "Keeping Children Safe in Education"),
        ("file-name-mismatch", "Key Details", "Key Details⏎File name: Behaviour Policy 2026", "File name", "Behaviour"),
        ("file-name-mismatch", "Key Details", "Key Details⏎File name: Phones Policy 2021", "File name", "2021"),
        ("template-instruction", "Staff never name", "Settings should adapt this to their needs. Staff never name",
            "4 Social media, item 1", "Settings should adapt"),
        ("template-instruction", "Staff never name", "Encryption should be acknowledged in the policy. Staff never name",
            "4 Social media", "acknowledged"),
        ("template-reference", "Visitors leave", "See the sample visitor agreement. Visitors leave", "3.1 Visitors, item 1", "sample"),
        ("unresolved-alternative", "name a child or", "name children/pupils/students or", "4 Social media, item 1",
            "children/pupils/students"),
        ("unresolved-alternative", "with the nursery's own", "with the nursery/school's own", "3 Phones, item 4", "nursery/school"),
        ("placeholder", "Staff never name", "Staff at [insert setting] never name", "4 Social media, item 1", "[insert setting]"),
        ("placeholder", "Dot Hale, Practitioner", "TBC", "Deputy Safeguarding Lead", "TBC"),
        ("dead-link", "our image use policy", "our [image use policy](#)", "3 Phones, item 4", "[image use policy](#)"),
        ("placeholder-link", "Our page is run", "We have a Facebook page link. Our page is run", "4 Social media, item 3", "page link"),
        ("missing-text", "and notes what was found.", "and notes these things:⏎⏎7. Thanks⏎⏎- We thank everyone.⏎", "6 Monitoring",
            "these things:"),
        ("missing-text", "on private accounts.", "on private accounts and their", "4 Social media, item 2", "and their"),
        ("missing-text", "It rests on", "It follows the DfE non-statutory guidance and rests on", "1 Aims and scope, item 2",
            "non-statutory guidance"),
        ("missing-section", "goes to the LADO within one working day, and to the police where a crime may have happened.",
            "is taken up within one working day.", "whole", ""),
        ("vague-list", "a watch or a website", "a watch etc. or a website", "1 Aims and scope, item 1", "etc."),
        ("duplicate-list", " - Code of conduct", " - Code of conduct⏎ - Code of conduct", "2 Links", "Code of conduct"),
        ("duplicate-text", "- Staff must not accept", "- Staff never name a child or a family on any site.⏎- Staff must not accept",
            "4 Social media, item 2", "never name"),
        ("doubled-words", "tells the DSL", "tells the the DSL", "3.1 Visitors, item 2", "the the"),
        ("spelling", "stay in the lockers", "stay in the draw", "3 Phones, item 1", "draw"),
        ("spelling", "are taken with", "are bought onto site with", "3 Phones, item 4", "bought onto site"),
        ("spelling", "everyone who works here", "every practioner and propretor who works here", "1 Aims and scope, item 3", "practioner"),
        ("spelling", "in line with our image", "in accordance our image", "3 Phones, item 4", "in accordance"),
        ("spelling", "Photographs are taken", "Photographs will taken and they will monitored; they are taken", "3 Phones, item 4",
            "they will monitored"),
        ("unbalanced-punctuation", "(volunteers included)", "(volunteers included", "1 Aims and scope, item 3", "(volunteers"),
        ("unbalanced-punctuation", "a second colleague", "a “second colleague", "4 Social media, item 3", "“second"),
        ("organisation-name", "Staff never name", "Staff of Brookside Preschool never name", "4 Social media, item 1",
            "Brookside Preschool"),
        ("organisation-name", "anyone at Larkfield Nursery", "anyone at Larkfield nursery", "1 Aims and scope, item 1",
            "Larkfield nursery"),
        ("conversion-artefact", "It rests on", "[bookmark: _Hlk123]It rests on", "1 Aims and scope, item 2", "[bookmark"),
        ("conversion-artefact", "4. Social media", "4.⏎Social media", "4 Social media", "4."),
        ("conversion-artefact", "- Staff must not accept", ".⏎- Staff must not accept", "after 4 Social media", "."),
        ("numbering-gap", "6. Monitoring", "7. Monitoring", "7 Monitoring and review", "7"),
        ("numbering-duplicate", "6. Monitoring", "5. Monitoring", "5 Monitoring", "5"),
        ("expired-clause", "Visitors leave", "Because of the pandemic visitors leave", "3.1 Visitors, item 1", "pandemic"),
        ("expired-clause", "Visitors leave", "Until 31 August 2023 visitors leave", "3.1 Visitors, item 1", "2023"),
        ("foreign-role-title", "discussed with the manager, who", "discussed with the headteacher, who", "3 Phones, item 3", "headteacher"),
        ("role-without-holder", "Deputy Safeguarding Lead: Dot Hale, Practitioner", "", "3.1 Visitors, item 2", "(or deputy)"),
        ("role-without-duty", "Date written", "Data Controller: Eve Marsh, Bursar⏎⏎Date written", "Data Controller", "Eve Marsh"),
        ("dual-control-one-person", "Ada Stone, Deputy Manager", "Bea Frost (Manager)", "3.1 Visitors, item 2",
            "DSL (or deputy) and the manager"),
        ("cited-not-linked", "handled under our child protection policy", "handled under our child protection and behaviour policies",
            "5 When", "behaviour"),
        ("term-drift", "Visitors leave", "While learners are here visitors leave", "3.1 Visitors, item 1", "learners"),
        ("term-drift", "while children are here", "during lesson time", "3 Phones, item 1", "lesson time"),
        ("contradiction", "- Personal phones stay",
            "- Personal devices are not permitted to be used on the premises.⏎- Personal devices stay away unless the manager gives "
                + "permission.⏎- Personal phones stay",
            "3 Phones, item 1", "not permitted"),
        ("report-recipient", "- The manager checks", "- The DSL reports on incidents each month to the staff.⏎- The manager checks",
            "6 Monitoring and review, item 1", "to the staff"),
        ("unwritten-permission", "- Staff may fetch", "- Personal phones stay away unless permission has been given by the manager.⏎- "
                + "Staff may fetch",
            "3 Phones, item 2", "unless permission"),
        ("compound-clause", "6. Monitoring and review", "6. Distance⏎⏎6.1 An app for lessons at a distance is risk assessed first. "
                + "Its use follows "
            + "our code of conduct. Concerns about anyone's conduct online will be reported to Ada Stone.⏎⏎7. Monitoring and review",
            "6.1", "Concerns about"),
        ("narrower-clause", "- Staff must not accept", "- Staff must not add current or past children or their families as friends.⏎"
            + "- Staff do not engage in private messaging with current parents.⏎- Staff must not accept", "4 Social media, item 3",
                "current parents"),
        ("missing-text", "It rests on Keeping", "It rests on Safe Play (EYFS) 'Working Together 2023' and on Keeping",
            "1 Aims and scope, item 2", "(EYFS) 'W"),
        ("conversion-artefact", "stay in the lockers", "stay in the lock- ers", "3 Phones, item 1", "lock- ers"),
        ("spelling", "stay in the lockers", "stay inthe lockers", "3 Phones, item 1", "inthe"),
        ("unparseable-date", "9 February 2026", "02/19/2026", "Date written/updated", "02/19/2026"),
        ("review-overdue", "next review: February 2027", "next review: February 2026", "Date of next review", "February 2026"),
        ("open-ended-review", "Date of next review: February 2027", "Date of next review: as required", "Date of next review",
            "as required"),
        ("placeholder-signature", "together with the staff.",
            "together with the staff.⏎⏎This policy was adopted on 9 February 2026⏎Signed: ____________", "adoption block, line 2", "____"),
    ];

    public static IEnumerable<string> Rules => All.Select(item => item.Rule);

    public static TheoryData<string, string, string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string, string, string>();
            foreach (var (rule, words, instead, where, excerpt) in All)
                cases.Add(rule, words, instead, where, excerpt);
            return cases;
        }
    }
}
