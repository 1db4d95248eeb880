using Microsoft.AspNetCore.Mvc;

namespace SafeguardingPortal.Web.Platform.Forms;

/// <summary>One sentence that confirms what was done, shown once on the next page.</summary>
public static class FlashMessage
{
    public const string Key = "Flash";

    public static void Flash(this Controller controller, string sentence)
    {
        ArgumentNullException.ThrowIfNull(controller);
        controller.TempData[Key] = sentence;
    }
}
