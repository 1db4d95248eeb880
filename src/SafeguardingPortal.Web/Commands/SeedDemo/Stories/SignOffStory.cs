using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>Acceptable use policies are signed: mostly within days, some late, some not yet.</summary>
internal sealed class SignOffStory(DemoWorld world, IReadOnlyList<ToldPolicy> policies)
{
    public void Tell()
    {
        foreach (var told in policies.Where(told =>
            told.Policy.Kind == PolicyKind.AcceptableUse && told.Plan.PublishedDaysAgo is not null))
        {
            var at = told.Versions[0].PublishedAt!.Value;
            var audience = world.Tell(AcceptableUseAudience.Set(
                told.Policy.Id, world.Setting.Id, TermsOf(told.Plan.Starter), world.NewId, world.As("manager", at), at, London.Date(at)));
            // What parents and learners acknowledge is told elsewhere.
            if (audience.Asked.IsEmpty)
                continue;
            foreach (var version in told.Versions)
            {
                foreach (var person in world.People.Values)
                    Sign(told, version, audience, person);
            }
        }
    }

    private void Sign(ToldPolicy told, PolicyVersion version, AcceptableUseAudience audience, StaffMember person)
    {
        var patience = Patience();
        var inForce = London.Date(version.PublishedAt!.Value);
        var until = version.EndedAt is { } ended ? London.Date(ended) : world.Today;
        var asked = FirstAsked(audience, person, inForce, until);
        var earlier = new List<SignOff>();
        while (asked is { } since && patience is { } days)
        {
            var day = world.Calendar.After(since, days);
            var at = world.At(day, 8 + world.Chance.Next(9), world.Chance.Next(60));
            if (day >= until || !person.WorksOn(day))
                return;

            earlier.Add(world.Tell(Signature(told, version, audience, person, earlier, at)));
            asked = world.Plan.Rules.SignOffRenewalMonths is { } months ? day.AddMonths(months) : null;
        }
    }

    private SignOff Signature(
        ToldPolicy told, PolicyVersion version, AcceptableUseAudience audience, StaffMember person, IReadOnlyCollection<SignOff> earlier,
        DateTimeOffset at)
    {
        var text = new TextToSign(told.Policy.Id, version.Title, version.Id, version.Number, version.Fingerprint!, audience.Statement)
        {
            Use = audience.Use,
            AnnouncesMonitoring = audience.AnnouncesMonitoring,
            Sections = ReadingSteps.Of(version.ToDocument()).Count,
            Questions = [.. audience.Questions.Select(question => question.ToQuestion())],
        };
        var ownSession = person.Email is not null;
        var act = new SigningAct(
            person.Id, person.Name, text.Fingerprint, text.Statement, person.Name, Confirmed: true,
            ownSession ? HowShown.OwnBrowser : HowShown.SharedTablet, ownSession ? null : world.Id("manager"))
        {
            Shown = new TextShown(
                Enumerable.Range(0, text.Sections).ToHashSet(),
                version.Number > 1 ? Presentation.ChangesFirst : ownSession ? Presentation.WholePage : Presentation.InSteps),
            Answers = [.. text.Questions.Select(question => (int?)question.Right)],
            Device = ownSession ? "Chrome on Android" : "The tablet Front door",
        };
        return SignOff.Sign(
            world.NewId(), world.Setting.Id, text, act, earlier, world.Plan.Rules.SignOffRenewalMonths, DemoWorld.As(person, at), at,
            London.Date(at));
    }

    /// <summary>Open days until a person signs; null for one who has to be reminded and has not signed yet.</summary>
    private int? Patience() => world.Chance.Next(100) switch
    {
        < 8 => null,
        < 18 => 13 + world.Chance.Next(8),
        _ => 1 + world.Chance.Next(7),
    };

    private static DateOnly? FirstAsked(AcceptableUseAudience audience, StaffMember person, DateOnly from, DateOnly until)
    {
        for (var day = from; day < until; day = day.AddDays(1))
        {
            if (audience.AskedSince(person, day) is not null)
                return day;
        }

        return null;
    }

    private AudienceTerms TermsOf(string starter)
    {
        var statement = SignOffStatement.Usual(world.Plan.Terms);
        return starter switch
        {
            "staff-acceptable-use" => new(
                Audience.Of(PersonCategory.Employee, PersonCategory.Supply, PersonCategory.Student), statement,
                AnnouncesMonitoring: true)
            {
                Questions =
                [
                    new(
                        "You see a colleague photograph a child on their own phone. What do you do?",
                        ["Ask them to delete it and leave it at that", "Report it at once", "Wait for the next staff meeting"], 1,
                        "A breach is reported at once, also when it looks small."),
                ],
            },
            "visitor-volunteer-contractor-acceptable-use" => new(
                Audience.Of(PersonCategory.Volunteer, PersonCategory.Contractor, PersonCategory.CommitteeOrGovernor), statement,
                AcceptableUse.Visitors),
            "social-media-operators-acceptable-use" => new(
                Audience.Of(Role.Manager, Role.Administrator), SignOffStatement.ReadAndUnderstood, AcceptableUse.SocialMedia),
            "remote-working-acceptable-use" => new(
                Audience.Of(Role.Manager, Role.Dsl, Role.DeputyDsl), SignOffStatement.ReadAndUnderstood, AcceptableUse.RemoteLearning),
            FamilyStory.Starter => new(
                new Audience(false, [], []), "We have read this policy together.\nWe will keep to it.", AcceptableUse.ParentsAndLearners)
            {
                Children = FamilyStory.Children,
            },
            _ => throw new InvalidOperationException(starter),
        };
    }
}
