using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Http;
using SafeguardingPortal.Web.Platform.Tablets;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.AtTheDoor;

/// <summary>
/// The tablet by the door: tap your name, what you brought, where it goes. With script nothing is loaded in between, so that it goes on
/// without a connection; without script each tap is a page. It shows nobody what anyone else did.
/// </summary>
[Area("DeviceCheckIns")]
[Route("tablet/devices")]
public sealed class AtTheDoorController(DoorHandler handler, PortalDbContext db, CurrentTablet tablet, CurrentPerson me, SchoolClock clock,
    WrongTries tries)
    : Controller
{
    [HttpGet, AtTablet("Names of those who work here; what they did today is not shown.")]
    public async Task<IActionResult> Index()
    {
        var namesShown = !tablet.Setting.Rules.DoorTabletNeedsPin;
        var people = await PeopleAsync();
        var queue = new
        {
            send = "/tablet/devices/steps",
            tablet = tablet.Id,
            places = Places().Select(place => new { id = place.Id, label = place.Label, slots = place.Slots }),
            kinds = Brought.Storable(tablet.Setting).Select(kind => new { id = kind.ToString(), label = kind.PublicLabel() }),
            kept = Brought.Keepable(tablet.Setting).Select(kind => new { id = kind.ToString(), label = kind.PublicLabel() }),
            notHere = Brought.NotHere(tablet.Setting),
            witnesses = tablet.Setting.Rules.AsksWitness ? people.Select(person => new { id = person.Id, label = person.Name }) : null,
            questions = Questions().Select(question => new { id = question, label = Ask(question) }),
        };
        return View(new DoorPage(tablet.SiteName, namesShown ? people : [], namesShown, JsonSerializer.Serialize(queue, JsonSerializerOptions.Web), tablet.Id));
    }

    [HttpGet("{id:guid}"), AtTablet("One name to tap on for; nothing of today is shown.")]
    public Task<IActionResult> Person(Guid id) => Page(id, null, $"/tablet/devices/{id}");

    [HttpPost("{id:guid}"), AtTablet("A person's own word at the door, as in a book that lies there.")]
    public Task<IActionResult> Person(Guid id, DoorForm form)
    {
        form.PersonId = id;
        return tablet.Setting.Rules.DoorTabletNeedsPin
            ? Task.FromResult<IActionResult>(NotFound())
            : SendAsync(form, tablet.Actor, $"/tablet/devices/{id}");
    }

    [HttpGet("mine"), PersonAtTablet(Permission.StoreDevices)]
    public Task<IActionResult> Mine() => Page(me.PersonId, null, "/tablet/devices/mine");

    [HttpPost("mine"), PersonAtTablet(Permission.StoreDevices)]
    public Task<IActionResult> Mine(DoorForm form)
    {
        form.PersonId = me.PersonId;
        return SendAsync(form, me.Actor, "/tablet/devices/mine");
    }

    /// <summary>What the tablet's queue sends. Each step carries its own identifier, so that sending it again changes nothing.</summary>
    [HttpPost("steps"), AtTablet("The same as tapping on the page, sent by the page's script.")]
    public async Task<IActionResult> Steps(DoorForm form)
    {
        if (form.Id == Guid.Empty)
            return BadRequest();
        // Whatever is wrong with one step is an answer to that step: the tablet keeps a step that it got no answer for, and all behind it.
        if (!ModelState.IsValid)
            return Refused("That was not complete. Please tap again.");
        if (tablet.Setting.Rules.DoorTabletNeedsPin && string.IsNullOrEmpty(form.Card))
            return Refused("This tablet asks for a card or a PIN now. Please go to it again.");
        if (!string.IsNullOrEmpty(form.Card))
        {
            if (!tries.MayTry(HttpContext))
                return StatusCode(StatusCodes.Status429TooManyRequests);
            if (await handler.OwnerOfAsync(form.Card, form.At, HttpContext.RequestAborted) is not { } owner)
            {
                tries.Note(HttpContext);
                return Refused("This card does not work here. Ask for a new one.");
            }

            form.PersonId = owner;
        }

        var answer = await handler.HandleAsync(form, tablet.Actor, HttpContext.RequestAborted);
        return Json(new { outcome = answer.Outcome.ToString(), message = answer.Message, spot = answer.Spot });
    }

    private JsonResult Refused(string message) => Json(new { outcome = nameof(DoorOutcome.Refused), message });

    private Task<IActionResult> SendAsync(DoorForm form, Actor by, string path)
    {
        DoorAnswer? answer = null;
        return this.SubmitAsync(
            form,
            write: async () =>
            {
                answer = await handler.HandleAsync(form, by, HttpContext.RequestAborted);
                if (answer.Outcome == DoorOutcome.Refused)
                    throw new RuleBrokenException(new NotAtTheDoor(answer.Message!));
            },
            showAgain: () =>
            {
                // What was refused is on record under its identifier; the next try is another tap.
                form.Id = Ids.New();
                ModelState.Remove("form.Id");
                return Page(form.PersonId, form, path);
            },
            success: () =>
            {
                this.Flash(answer?.Spot is { } spot ? $"Recorded: {spot}. Thank you." : "Recorded. Thank you.");
                return LocalRedirect(by.PersonId == Guid.Empty ? "/tablet/devices" : CurrentTabletMiddleware.StartPath);
            });
    }

    private async Task<IActionResult> Page(Guid personId, DoorForm? form, string path)
    {
        var today = clock.Today;
        var name = await db.People
            .Where(person => person.Id == personId && person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today))
            .Select(person => person.Name).FirstOrDefaultAsync(HttpContext.RequestAborted);
        if (name is null)
            return NotFound();

        var places = Places();
        form ??= new DoorForm { Id = Ids.New(), PersonId = personId, StoragePlaceId = places.Count == 1 ? places[0].Id : null };
        var witnesses = tablet.Setting.Rules.AsksWitness
            ? (await db.PeopleAtWorkAsync(today, HttpContext.RequestAborted)).Where(person => person.Value != personId.ToString()).ToList()
            : null;
        return View("Person", new DoorPersonPage(form, name, places, Questions(), path, tablet.Setting, witnesses));
    }

    private async Task<IReadOnlyList<DoorName>> PeopleAsync() =>
        await db.People.Where(ExpectedAtStorage.On(clock.Today))
            .OrderBy(person => person.SearchName).ThenBy(person => person.Id)
            .Select(person => new DoorName(person.Id, person.Name)).ToListAsync(HttpContext.RequestAborted);

    private IReadOnlyList<StorageChoice> Places() =>
    [
        .. tablet.Setting.StoragePlaces.Where(place => place.InUse && place.SiteId == tablet.SiteId)
            .Select(place => StorageChoice.Of(place, place.Name)).OrderBy(place => place.Label, StringComparer.CurrentCulture),
    ];

    private IReadOnlyList<string> Questions()
    {
        var rules = tablet.Setting.Rules;
        (string Name, bool Asked)[] all =
        [
            (nameof(DoorForm.Locked), rules.AsksLocked), (nameof(DoorForm.Silent), rules.AsksSilent),
            (nameof(DoorForm.WirelessOff), rules.AsksWirelessOff),
        ];
        return [.. all.Where(question => question.Asked).Select(question => question.Name)];
    }

    internal static string Ask(string question) => question switch
    {
        nameof(DoorForm.Locked) => "Locked by a code",
        nameof(DoorForm.Silent) => "Silent or switched off",
        _ => "Bluetooth and file sharing off",
    };
}

public sealed record NotAtTheDoor(string Reason) : Refusal(Reason);
