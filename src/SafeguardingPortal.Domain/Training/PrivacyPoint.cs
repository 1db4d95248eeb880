namespace SafeguardingPortal.Domain.Training;

/// <summary>What somebody looks at in their own accounts: six points of privacy (C158) and two habits (C159, C160).</summary>
public enum PrivacyPoint
{
    Settings,
    Location,
    Listings,
    LogOut,
    Passwords,
    OwnViews,
    Employer,
    ThinkFirst,
}

public static class PrivacyPoints
{
    public static string Label(this PrivacyPoint point) => point switch
    {
        PrivacyPoint.Settings => "Who sees my posts, friends and pictures is set as I want it",
        PrivacyPoint.Location => "My posts and pictures do not tell where I am",
        PrivacyPoint.Listings => "Strangers do not find me by my number, my address or a list that I never chose",
        PrivacyPoint.LogOut => "I log out after use, and no device that others use stays signed in",
        PrivacyPoint.Passwords => "My passwords are strong, different and known to nobody else",
        PrivacyPoint.OwnViews => "What I say is plainly my own view, and not that of the place where I work",
        PrivacyPoint.Employer => "My private profiles do not say where I work",
        PrivacyPoint.ThinkFirst => "Before I post words or pictures I think: anyone may see this one day",
        _ => throw new ArgumentOutOfRangeException(nameof(point)),
    };

    /// <summary>Where to look.</summary>
    public static string Hint(this PrivacyPoint point) => point switch
    {
        PrivacyPoint.Settings => "Look at a profile as a stranger sees it. Look at what others tagged you in, too.",
        PrivacyPoint.Location => "Location off for the camera and for each app that need not know.",
        PrivacyPoint.Listings => "Look for your own name. Switch off being suggested to others and being found by phone number.",
        PrivacyPoint.LogOut => "Most accounts can show where you are signed in, and sign you out there.",
        PrivacyPoint.Passwords => "A second step at sign-in, where there is one, is better still.",
        PrivacyPoint.OwnViews => "No logo, no uniform, no “we at”.",
        PrivacyPoint.Employer => "Families look for us by name.",
        PrivacyPoint.ThinkFirst => "Also what others post of you: ask them to take it down.",
        _ => throw new ArgumentOutOfRangeException(nameof(point)),
    };
}
