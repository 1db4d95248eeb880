namespace SafeguardingPortal.Web.Platform.Forms;

/// <summary>A form on a record that exists: it carries the version that the person saw.</summary>
public interface IVersionedForm
{
    int Version { get; set; }
}
