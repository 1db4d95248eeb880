using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies.Imports;

public enum ImportedFileState
{
    /// <summary>Not read yet.</summary>
    Waiting,
    Read,

    /// <summary>It could not be read; the problem says why.</summary>
    Refused,
}

/// <summary>One file of a batch with what was found in it. Beside the batch, so that lists never load the bytes.</summary>
public sealed class ImportedFile : IBelongToSetting
{
    private ImportedFile()
    {
    }

    public Guid Id { get; private init; }

    public Guid SettingId { get; private init; }

    public Guid BatchId { get; private init; }

    /// <summary>From 1, in the order in which they were sent.</summary>
    public int Order { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>Empty for a file that was refused at the door.</summary>
    public byte[] Content { get; private init; } = [];

    public ImportedFileState State { get; private set; }

    /// <summary>One sentence: why it could not be read and what to do.</summary>
    public string? Problem { get; private set; }

    public int Policies { get; private set; }

    public int Unplaced { get; private set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    /// <summary>How many drafts were made of it.</summary>
    public int Drafts { get; private set; }

    /// <param name="problem">Set where the file is refused without being kept.</param>
    public static ImportedFile Of(Guid id, ImportBatch batch, int order, string name, byte[] content, string? problem)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return new ImportedFile
        {
            Id = id,
            SettingId = batch.SettingId,
            BatchId = batch.Id,
            Order = order,
            Name = name.Length <= 200 ? name : name[..200],
            Content = problem is null ? content : [],
            State = problem is null ? ImportedFileState.Waiting : ImportedFileState.Refused,
            Problem = problem,
        };
    }

    public void Understood(int policies, int unplaced, int errors, int warnings) =>
        (State, Policies, Unplaced, Errors, Warnings) = (ImportedFileState.Read, policies, unplaced, errors, warnings);

    public void Refuse(string problem) => (State, Problem) = (ImportedFileState.Refused, problem);

    public void MadeDrafts(int count) => Drafts += count;
}
