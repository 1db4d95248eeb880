namespace SafeguardingPortal.Domain.Policies.Checking.Spelling;

/// <summary>Words of the field and of today's technology that general dictionaries lack.</summary>
public static class FieldWords
{
    public static IReadOnlyList<string> All { get; } = (
        "safeguarding preschool preschools pre-school online offline esafety e-safety cyberbullying cyberbully cyber cyberbullies "
            + "cybercrime cyberflashing "
        + "smartphone smartphones smartwatch smartwatches wearable wearables passcode passcodes password passwords app apps chatroom "
        + "chatrooms wiki wikis "
        + "vlog vlogs vlogging blogging blogger bloggers blog blogs livestream livestreams livestreaming livestreamed emoji emojis "
        + "emoticon emoticons selfie selfies "
        + "sexting upskirting grooming trolling hashtag hashtags username usernames login logins logon logoff webcam webcams podcast "
        + "podcasts broadband wifi bluetooth "
        + "airdrop geotag geotagging geolocation malware spyware ransomware phishing antivirus firewall firewalls encrypted "
        + "unencrypted decrypt tethering hotspot "
        + "hotspots ereader ereaders e-reader e-readers laptop laptops chromebook chromebooks ipad ipads ipod ipods iphone iphones "
        + "android tablet tablets usb sim "
        + "whatsapp facebook instagram snapchat tiktok youtube twitter messenger internet intranet email emails e-mail webpage "
        + "webpages website websites url urls "
        + "whistleblowing whistleblower whistleblowers signpost signposts signposted signposting playgroup playgroups childminder "
        + "childminders childminding "
        + "wraparound timetabled lockable unattended onsite offsite on-site off-site multi-agency multiagency risk-assess "
        + "neurodiversity neurodivergent "
        + "microtransactions gamification deepfake deepfakes metadata screenshot screenshots screengrab download downloads downloaded "
        + "downloading upload uploads "
        + "uploaded uploading timestamp filesharing peer-on-peer radicalisation radicalised pseudonymised anonymised ratified ratify "
        + "inset headteacher headteachers "
        + "teacher-led safeguarder multi-factor misandry incel doxxing doxing catfishing sideload jailbreak jailbroken rooted "
        + "keylogger sharenting outing outings "
        + "debrief debriefs debriefed debriefing supervisory caregiver caregivers practitioner practitioners proprietor proprietors "
        + "equalities lanyard lanyards fob fobs")
        .Split(' ');
}
