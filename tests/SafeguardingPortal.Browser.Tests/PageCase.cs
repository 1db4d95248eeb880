using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>One page of the portal and who of the demo looks at it.</summary>
/// <param name="Route">The route as its controller declares it.</param>
/// <param name="Person">Null for someone who is not signed in.</param>
internal sealed partial record PageCase(string Route, string? Person)
{
    /// <summary>Where the demo's record is found whose id is in the address.</summary>
    public Func<PortalDbContext, IQueryable<Guid>>? Id { get; init; }

    /// <summary>The second part of the address that is not fixed: another id, a number, a word.</summary>
    public Func<PortalDbContext, IQueryable<string>>? Second { get; init; }

    /// <summary>What the address needs besides, such as a filter.</summary>
    public string Query { get; init; } = "";

    /// <summary>The form has nothing that could be wrong, so sending it empty would change something.</summary>
    public bool NothingCanBeWrong { get; init; }

    public async Task<string> AddressAsync(Demo demo)
    {
        var address = Route;
        if (Id is not null)
            address = Variable().Replace(address, (await demo.QueryAsync(db => Id(db).FirstAsync())).ToString(), 1);
        if (Second is not null)
            address = Variable().Replace(address, await demo.QueryAsync(db => Second(db).FirstAsync()), 1);
        return $"/{address}{Query}";
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Variable();
}
