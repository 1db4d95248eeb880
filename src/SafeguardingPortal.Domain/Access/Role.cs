namespace SafeguardingPortal.Domain.Access;

/// <summary>What a person can be within one setting. One person may hold several.</summary>
public enum Role
{
    /// <summary>Anyone who works in or for the setting: most policies count volunteers and contractors as staff (C052).</summary>
    Staff,

    /// <summary>Designated safeguarding lead (C001).</summary>
    Dsl,

    /// <summary>Deputy designated safeguarding lead (C002).</summary>
    DeputyDsl,

    /// <summary>The setting's leader, shown under the setting's own title: manager, headteacher, proprietor (C042).</summary>
    Manager,

    /// <summary>Keeps people, log-ins and the setting's details. Sees no case.</summary>
    Administrator,

    /// <summary>Governor, trustee or committee member: figures, never case text (C049).</summary>
    Oversight,

    /// <summary>Whom the leader answers to: registered person, owner, chair of governors or of the committee. Handles reports about the leader (C217).</summary>
    Chair,

    /// <summary>Answers for the personal data that the setting holds. A duty on record; it opens no page by itself (C040).</summary>
    DataController,

    /// <summary>The lead person for online safety, where that is not the DSL alone. A duty on record; it opens no page by itself (C040).</summary>
    OnlineSafetyLead,
}
