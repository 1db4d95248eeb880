using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>Nobody in the frame knows or can do anything, over random casts and actions.</summary>
public sealed class InTheFrameAtRandomTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory, MemberData(nameof(Seeds))]
    public void Whatever_happens_whoever_is_in_the_frame_knows_nothing_and_can_do_nothing(int seed)
    {
        var chance = new Random(seed);
        var people = RandomCast(chance);
        var names = people.Names.ToArray();
        var breach = people.Report(Pick(names), [.. names.Where(_ => chance.Next(4) == 0)]);

        for (var step = 0; step < 25; step++)
        {
            Act(breach);
            HoldsFor(breach);
        }

        void Act(Breach on)
        {
            var by = people.Actor(Pick(names));
            try
            {
                switch (chance.Next(9))
                {
                    case 0:
                        on.NameSubjects([.. names.Where(_ => chance.Next(4) == 0).Select(people.About), new(Ids.Next(), SubjectKind.NotKnown)], people.People, "Known now", by, Now);
                        break;
                    case 1:
                        on.DeclareConflict(Ids.Next(), people[Pick(names)].PersonId, ConflictKind.RelatedToSubject, people.People, "Related", by, Now);
                        break;
                    case 2 when on.Conflicts.Count > 0:
                        on.WithdrawConflict(on.Conflicts[0].Id, people.People, "A mistake", by, Now);
                        break;
                    case 3:
                        on.Triage(Answers(TriageDecision.Allegation, HarmThreshold.MayMeet), Rules, by, Now);
                        break;
                    case 4:
                        on.AskToLeaveOut(Ids.Next(), Duty.Lado, "They rang", people[Pick(names)].PersonId, "Somebody", by, Now);
                        break;
                    case 5 when on.SecondOpinions.Count > 0:
                        on.AnswerSecondOpinion(on.SecondOpinions[^1].Id, true, "Fine", people.Actor(names.First(name => people[name].PersonId == on.SecondOpinions[^1].AskedOfId)), Now);
                        break;
                    case 6:
                        on.OpenInEmergency(Ids.Next(), people.Actor(Pick(names)), "Nobody is in", by, Now);
                        break;
                    case 7:
                        on.AppointHandlers(people[Pick(names)].PersonId, people[Pick(names)].PersonId, people.People, "As usual", by, Now);
                        break;
                    default:
                        people.With(Pick(names), RandomRoles(chance));
                        on.RouteAgain(people.People, "Roles changed hands", Now);
                        break;
                }
            }
            catch (RuleBrokenException)
            {
                // A refusal is an answer; what must never happen is checked after each step.
            }
        }

        void HoldsFor(Breach on)
        {
            var kept = on.KeptFrom();
            var told = BreachRouting.Recipients(on.Route, kept, people.People);
            Assert.Equal(told.Count == 0, people.People.Count > 0 && on.Route is CaseRoute.OutsideOnly);
            foreach (var name in names.Where(name => kept.Contains(people[name].PersonId)))
            {
                var person = people.Actor(name);
                Assert.DoesNotContain(person.PersonId, told);
                Assert.False(BreachAccess.VisibleTo(person).Compile()(on));
                Assert.False(BreachAccess.NotKeptFrom(person.PersonId).Compile()(on));
                Assert.False(BreachAccess.OpenedInEmergencyTo(person.PersonId, Now).Compile()(on));
                Assert.False(on.MayKnowReporter(person));
                Assert.NotEqual(person.PersonId, on.CaseManagerId ?? Guid.Empty);
                Assert.NotEqual(person.PersonId, on.ChildLeadId ?? Guid.Empty);
                Refused<SubjectMayNotAct>(() => on.AddNote(Ids.Next(), NoteKind.BasicFacts, "Hm", person, Now));
            }
        }

        string Pick(string[] from) => from[chance.Next(from.Length)];
    }

    private static Cast RandomCast(Random chance)
    {
        var people = new Cast();
        for (var number = 0; number < 3 + chance.Next(6); number++)
            people.With($"Person {number}", RandomRoles(chance));
        return people;
    }

    private static Role[] RandomRoles(Random chance) => [.. Enum.GetValues<Role>().Where(role => role is Role.Staff || chance.Next(4) == 0)];
}
