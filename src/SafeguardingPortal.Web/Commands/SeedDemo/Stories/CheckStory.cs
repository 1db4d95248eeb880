using System.Text;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Policies.Checks;
using SafeguardingPortal.Domain.Policies.Imports;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>Old files were brought in, and a finding of the checker was looked at and let stand.</summary>
internal sealed class CheckStory(DemoWorld world, IReadOnlyList<ToldPolicy> policies)
{
    private const string OldPolicy = """
        # Collecting children

        Date written: March 2021
        Date of next review: March 2022

        ## 1. At the door

        - Children are handed to people on the list only.
        - Somebody who is not on the list waits until the family has been called.

        ## 2. When nobody comes

        - Two adults stay with the child, and the manager is called after half an hour.
        """;

    public void Tell()
    {
        var sentAt = world.At(world.Calendar.DaysAgo(9), 16, 40);
        var batch = ImportBatch.Send(world.NewId(), world.Setting.Id, 2, world.As("manager", sentAt), sentAt);
        var read = ImportedFile.Of(world.NewId(), batch, 1, "Collecting children 2021.md", Encoding.UTF8.GetBytes(OldPolicy), null);
        read.Understood(policies: 1, unplaced: 0, errors: 1, warnings: 1);
        batch.Finish(1, sentAt.AddSeconds(8));
        world.Tell(batch);
        world.Tell(read);
        world.Tell(ImportedFile.Of(
            world.NewId(), batch, 2, "Handbook scan.pdf", [],
            "The file is a PDF or RTF, which cannot be read; take the Word file or the text it was made from."));
        LetStand(policies[0].Policy);
    }

    private void LetStand(Policy policy)
    {
        var at = world.At(world.Calendar.DaysAgo(8), 10, 15);
        var finding = new Finding(
            "unwritten-permission", Severity.Info, "Phones and watches", "unless permission has been given by the manager",
            "Nothing says that the permission is written down. Ask for it in writing, so that it can be shown later.");
        world.Tell(AcceptedFinding.Accept(
            world.NewId(), policy, finding, "Every permission is written into the exceptions of the portal.", world.As("manager", at), at));
    }
}
