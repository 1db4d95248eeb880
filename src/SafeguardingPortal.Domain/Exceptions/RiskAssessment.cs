namespace SafeguardingPortal.Domain.Exceptions;

public enum ResidualRisk
{
    Low,
    Medium,
    High,
}

/// <summary>What could go wrong and what is done about it, written down before an approval that needs it (C103, C109).</summary>
public sealed class RiskAssessment
{
    internal RiskAssessment(
        string hazards, string whoIsAtRisk, string controls, ResidualRisk residualRisk, DateOnly assessedOn, Guid assessedById)
    {
        Hazards = hazards;
        WhoIsAtRisk = whoIsAtRisk;
        Controls = controls;
        ResidualRisk = residualRisk;
        AssessedOn = assessedOn;
        AssessedById = assessedById;
    }

    private RiskAssessment()
    {
    }

    public string Hazards { get; private init; } = "";

    public string WhoIsAtRisk { get; private init; } = "";

    public string Controls { get; private init; } = "";

    /// <summary>What remains with the controls in place.</summary>
    public ResidualRisk ResidualRisk { get; private init; }

    /// <summary>The London date of the assessment.</summary>
    public DateOnly AssessedOn { get; private init; }

    public Guid AssessedById { get; private init; }
}
