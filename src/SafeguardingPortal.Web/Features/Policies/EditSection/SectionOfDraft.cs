using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Web.Features.Policies.EditSection;

/// <summary>One part of a draft that is changed on its own: a section, or what stands before the first one.</summary>
/// <param name="Index">Its place among the sections; -1 for what stands before them.</param>
internal sealed record SectionOfDraft(PolicyVersion Draft, Guid Id, int Index, int Edition, string Heading)
{
    public bool IsFront => Index < 0;

    /// <param name="id">A section; the version itself for what stands before the first.</param>
    public static SectionOfDraft? Find(PolicyVersion draft, Guid id)
    {
        if (id == draft.Id)
            return new SectionOfDraft(draft, id, -1, draft.FrontEdition, "Title and key details");

        var sections = draft.SectionsInOrder();
        for (var index = 0; index < sections.Count; index++)
        {
            if (sections[index].Id == id)
            {
                var heading = $"{sections[index].Number} {sections[index].Heading}".Trim();
                return new SectionOfDraft(draft, id, index, sections[index].Edition, heading.Length == 0 ? "Without a heading" : heading);
            }
        }

        return null;
    }

    public string Text()
    {
        var whole = Draft.Written();
        return IsFront ? SectionText.WriteFront(whole) : SectionText.Write(whole.Sections[Index]);
    }

    public SectionReading Read(string typed) =>
        IsFront ? SectionText.ReadFront(Draft.Written(), typed) : SectionText.Read(Draft.Written(), Index, typed);
}
