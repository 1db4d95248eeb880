using System.Globalization;

namespace SafeguardingPortal.Domain.People.Lists;

/// <summary>
/// What a staff list would change, worked out before anything does. People are known again by their address, then by their name where only
/// one has it. Nobody leaves because a list is silent about them.
/// </summary>
/// <param name="NotListed">People who work here and are not in the list.</param>
public sealed record StaffListPlan(IReadOnlyList<StaffListLine> Lines, IReadOnlyList<string> NotListed)
{
    /// <summary>The longest name and the longest job title.</summary>
    private const int Longest = 200;

    public int Count(ListChange what) => Lines.Count(line => line.What == what);

    /// <summary>Whether anything would happen.</summary>
    public bool ChangesAnything => Lines.Any(line => line.What is ListChange.Joins or ListChange.Changes or ListChange.Leaves);

    /// <summary>The plan in one line of text, to tell whether what is applied is what was shown.</summary>
    public string Essence() => string.Join('\n', Lines.Select(line =>
        string.Create(CultureInfo.InvariantCulture, $"{line.Row.Line}|{line.What}|{line.PersonId}|{string.Join(';', line.Details)}")));

    public static StaffListPlan Of(
        IReadOnlyCollection<StaffListRow> rows, IReadOnlyCollection<KnownPerson> people, KnownPlaces known, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(known);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var lines = rows.Select(row => LineOf(row, people, known, seen, today)).ToList();
        var listed = lines.Select(line => line.PersonId).ToHashSet();
        return new StaffListPlan(
            lines,
            [
                .. people.Where(person => (person.LeftOn is null || person.LeftOn >= today) && !listed.Contains(person.Id))
                    .Select(person => person.Name),
            ]);
    }

    private static StaffListLine LineOf(
        StaffListRow row, IReadOnlyCollection<KnownPerson> people, KnownPlaces known, HashSet<string> seen, DateOnly today)
    {
        var name = row.Name ?? "";
        if (row.Problems.Count > 0)
            return Problem([.. row.Problems]);
        if (string.IsNullOrWhiteSpace(row.Name))
            return Problem("There is no name.");
        if (row.Name.Length > Longest || row.JobTitle?.Length > Longest)
            return Problem($"The name or the job title has more than {Longest} letters. Look whether the cells are parted as they should be.");
        if (row.Email is not null && !MailAddresses.IsOne(row.Email))
            return Problem($"‘{row.Email}’ is no e-mail address. Write one like name@example.com, or leave the cell empty.");
        if (!seen.Add(row.Email ?? row.Name))
            return Problem("The same person stands in the list twice.");

        var found = Find(row, people, today);
        if (found.Count > 1)
            return Problem("Several people here have this name. Add the e-mail address to the list.");
        var manager = row.LineManager is null ? [] : Find(row.LineManager, people, today);
        if (row.LineManager is not null && manager.Count != 1)
            return Problem($"The line manager {row.LineManager} is not known here. Add them first, or leave the cell empty.");

        List<string> unknown = [];
        var places = known.Read(row, unknown);
        if (unknown.Count > 0)
            return Problem([.. unknown]);

        var (moves, then) = places.For(found.FirstOrDefault(), known);
        var line = found.Count == 0 ? Joining(row, name, manager, moves) : Changing(row, found[0], manager, moves, today);
        return moves.Count > 0 && line.What != ListChange.Problem ? line with { Places = then } : line;

        StaffListLine Problem(params string[] what) => new(row, name, ListChange.Problem, what, null);
    }

    private static StaffListLine Joining(StaffListRow row, string name, List<KnownPerson> manager, IReadOnlyList<string> moves)
    {
        List<string> missing = [];
        if (row.Category is null)
            missing.Add("Say how the person works here (category).");
        if (row.StartedOn is null)
            missing.Add("The first day is missing.");
        if (row.LeftOn < row.StartedOn)
            missing.Add("The last day is before the first.");
        return missing.Count > 0
            ? new StaffListLine(row, name, ListChange.Problem, missing, null)
            : new StaffListLine(row, name, ListChange.Joins, [Day(row.StartedOn!.Value), .. moves], null)
            {
                LineManagerId = manager.FirstOrDefault()?.Id,
            };
    }

    private static StaffListLine Changing(
        StaffListRow row, KnownPerson person, List<KnownPerson> manager, IReadOnlyList<string> moves, DateOnly today)
    {
        if (person.LeftOn < today)
            return Problem("The person has left. If they came back, take them back on their page: the list does not.");
        if (person.HasLogIn && row.Email is not null && !Same(row.Email, person.Email))
            return Problem("The person signs in with another address, which stays theirs.");
        if (person.OfficeNotYours && row.Email is not null && !Same(row.Email, person.Email))
            return Problem(new AddressOfOffice(person.Name).Message);
        if (row.LeftOn < person.StartedOn)
            return Problem("The last day is before the first.");
        if (person.OfficeNotYours && row.LeftOn is not null && person.LeftOn is null)
            return Problem(new OfficeToEndFirst(person.Name).Message);

        if (person.LeftOn is not null && moves.Count > 0)
            return Problem("The person is leaving. Where they belong stays as it is until then: empty the cells.");

        List<string> details = [];
        Note("Name", person.Name, row.Name);
        Note("E-mail address", person.Email, row.Email);
        Note("Job title", person.JobTitle, row.JobTitle);
        Note("Works here as", person.Category.Label(), row.Category?.Label());
        if (manager is [var one] && one.Id != person.LineManagerId)
            details.Add($"Line manager: {one.Name}");
        details.AddRange(moves);
        var leaves = row.LeftOn is not null && person.LeftOn is null;
        if (leaves)
            details.Add($"Last day: {Day(row.LeftOn!.Value)}");
        var what = leaves ? ListChange.Leaves : details.Count > 0 ? ListChange.Changes : ListChange.Same;
        return new StaffListLine(row, person.Name, what, details, person.Id) { LineManagerId = manager.FirstOrDefault()?.Id };

        StaffListLine Problem(string wrong) => new(row, person.Name, ListChange.Problem, [wrong], person.Id);

        void Note(string label, string? before, string? after)
        {
            if (after is not null && !string.Equals(before, after, StringComparison.Ordinal))
                details.Add($"{label}: {before ?? "none"} → {after}");
        }
    }

    private static List<KnownPerson> Find(StaffListRow row, IReadOnlyCollection<KnownPerson> people, DateOnly today)
    {
        var byAddress = row.Email is null ? [] : people.Where(person => Same(person.Email, row.Email)).ToList();
        return HereFirst(byAddress.Count > 0
            ? byAddress
            : [.. people.Where(person => Same(person.Name, row.Name) && (row.Email is null || person.Email is null))], today);
    }

    // A name or an address may have been that of somebody who left.
    private static List<KnownPerson> HereFirst(List<KnownPerson> found, DateOnly today)
    {
        var here = found.Where(person => person.LeftOn is null || person.LeftOn >= today).ToList();
        return here.Count > 0 ? here : found;
    }

    private static List<KnownPerson> Find(string nameOrAddress, IReadOnlyCollection<KnownPerson> people, DateOnly today) =>
        HereFirst([.. people.Where(person => Same(person.Email, nameOrAddress) || Same(person.Name, nameOrAddress))], today);

    private static bool Same(string? one, string? other) =>
        one is not null && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
