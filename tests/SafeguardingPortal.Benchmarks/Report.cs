using static System.FormattableString;

namespace SafeguardingPortal.Benchmarks;

/// <summary>What was measured: ratios first, because they mean something on another machine too, then the figures themselves.</summary>
internal sealed class Report
{
    private readonly List<string> ratios = [];
    private readonly List<string> figures = [];
    private readonly Dictionary<(string What, string Name), double> firstCost = [];
    private PageFigures bare = new(0, 0);

    public void Started(ServerProcess portal, ServerProcess bareServer)
    {
        Ratio("Start to first page", portal.ToFirstPage / bareServer.ToFirstPage, "times as long as the bare server");
        Figure("Start to first page", Invariant($"{portal.ToFirstPage.TotalSeconds:0.0} s; bare {bareServer.ToFirstPage.TotalSeconds:0.0} s"));
    }

    public void Bare(string what, int total, PageFigures measured)
    {
        bare = measured;
        Figure(Invariant($"Bare page, {total:N0} {what} more"), Pages(measured));
    }

    public void Page(string what, int total, string name, PageFigures measured)
    {
        var cost = bare.PerSecond / measured.PerSecond;
        Ratio(Invariant($"{name}, {total:N0} {what} more"), cost, "bare pages in the time of one");
        if (!firstCost.TryAdd((what, name), cost))
            Ratio($"{name}, {what} growing", cost / firstCost[(what, name)], "times as long as at the first step");
        Figure(Invariant($"{name}, {total:N0} {what} more"), Pages(measured));
    }

    public void Memory(ServerProcess portal, ServerProcess bareServer)
    {
        Ratio("Memory after load", portal.Memory / bareServer.Memory, "times the bare server's");
        Figure("Memory after load", Invariant($"{portal.Memory:0} MB; bare {bareServer.Memory:0} MB"));
    }

    public void Writes(double checkIns, double inserts)
    {
        Ratio("A check-in, with audit entry and mail", inserts / checkIns, "one-row inserts in the time of one");
        Figure("Check-ins written, with audit entry and mail", Invariant($"{checkIns:0} a second; one-row inserts {inserts:0} a second"));
    }

    public void Pack(PackFigures? pack)
    {
        if (pack is null)
        {
            Figure("Pack of 20 policies", "not measured: no browser");
            return;
        }

        Ratio("Pack of 20 policies", pack.Seconds / pack.BareSeconds, "times as long as the browser alone on the same page");
        Figure("Pack of 20 policies", Invariant($"{pack.Seconds:0.0} s for {pack.Pages} pages; the browser alone {pack.BareSeconds:0.0} s"));
    }

    public void Print(TextWriter output)
    {
        output.WriteLine("Ratios");
        ratios.ForEach(output.WriteLine);
        output.WriteLine();
        output.WriteLine($"Figures on this machine ({Environment.ProcessorCount} processors; the load comes from the same machine)");
        figures.ForEach(output.WriteLine);
    }

    private void Ratio(string what, double value, string means) => ratios.Add(Invariant($"  {what,-52} {value,6:0.0}  {means}"));

    private void Figure(string what, string value) => figures.Add($"  {what,-52} {value}");

    private static string Pages(PageFigures measured) => Invariant($"{measured.PerSecond:0} pages a second, 95 of 100 within {measured.P95:0.0} ms");
}
