using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies;

/// <summary>Who was asked about a draft, how and from when until when, with everything that they said (C010).</summary>
public sealed class Consultation
{
    private readonly List<ConsultationResponse> responses = [];

    private Consultation()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>"All staff", "parents and carers", "the school council".</summary>
    public string Who { get; private init; } = "";

    /// <summary>"At the staff meeting", "by letter".</summary>
    public string How { get; private init; } = "";

    public DateOnly From { get; private init; }

    /// <summary>The last day for answers; null where none was set.</summary>
    public DateOnly? Until { get; private init; }

    public IReadOnlyList<ConsultationResponse> Responses => responses;

    internal static Consultation Open(Guid id, ConsultationPlan plan)
    {
        if (string.IsNullOrWhiteSpace(plan.Who))
            throw new RuleBrokenException(new ConsultationWhoMissing());
        if (string.IsNullOrWhiteSpace(plan.How))
            throw new RuleBrokenException(new ConsultationHowMissing());
        if (plan.From is not { } from)
            throw new RuleBrokenException(new ConsultationStartMissing());
        if (plan.Until < from)
            throw new RuleBrokenException(new ConsultationEndsBeforeItBegins());
        return new Consultation { Id = id, Who = plan.Who.Trim(), How = plan.How.Trim(), From = from, Until = plan.Until };
    }

    internal void Record(Guid responseId, ConsultationAnswer answer, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(answer.From))
            throw new RuleBrokenException(new ResponseFromMissing());
        if (answer.On is not { } on)
            throw new RuleBrokenException(new ResponseDateMissing());
        if (on > today)
            throw new RuleBrokenException(new ResponseInTheFuture());
        if (string.IsNullOrWhiteSpace(answer.Said))
            throw new RuleBrokenException(new ResponseMissing());
        responses.Add(new ConsultationResponse(responseId, on, answer));
    }
}

/// <summary>What somebody said about the draft, and what became of it.</summary>
public sealed class ConsultationResponse
{
    internal ConsultationResponse(Guid id, DateOnly on, ConsultationAnswer answer)
    {
        Id = id;
        On = on;
        From = answer.From!.Trim();
        Said = answer.Said!.Trim();
        Done = string.IsNullOrWhiteSpace(answer.Done) ? null : answer.Done.Trim();
    }

    private ConsultationResponse()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The London date.</summary>
    public DateOnly On { get; private init; }

    /// <summary>A name or a group: "four parents".</summary>
    public string From { get; private init; } = "";

    public string Said { get; private init; } = "";

    /// <summary>What was done about it.</summary>
    public string? Done { get; private init; }
}

/// <summary>A consultation as the form gives it.</summary>
public sealed record ConsultationPlan(string? Who, string? How, DateOnly? From, DateOnly? Until);

/// <summary>A response as the form gives it.</summary>
public sealed record ConsultationAnswer(string? From, DateOnly? On, string? Said, string? Done);
