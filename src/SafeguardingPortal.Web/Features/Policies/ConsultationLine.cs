using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Web.Features.Policies;

/// <summary>A consultation as pages show it.</summary>
public sealed record ConsultationLine(
    Guid Id, string Who, string How, DateOnly From, DateOnly? Until, IReadOnlyList<ResponseLine> Responses)
{
    public static IReadOnlyList<ConsultationLine> Of(PolicyVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return
        [
            .. version.Consultations.OrderBy(consultation => consultation.From).ThenBy(consultation => consultation.Id)
                .Select(consultation => new ConsultationLine(
                    consultation.Id, consultation.Who, consultation.How, consultation.From, consultation.Until,
                    [
                        .. consultation.Responses.OrderBy(response => response.On).ThenBy(response => response.Id)
                            .Select(response => new ResponseLine(response.From, response.On, response.Said, response.Done)),
                    ])),
        ];
    }
}

/// <param name="Done">What was done about it.</param>
public sealed record ResponseLine(string From, DateOnly On, string Said, string? Done);
