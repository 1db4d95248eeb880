using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies.Imports;

/// <summary>Files sent together, read one after another in the background. Nothing becomes a policy before somebody has looked.</summary>
public sealed class ImportBatch : Aggregate
{
    public const int MostFiles = 60;

    private ImportBatch()
    {
    }

    public string SentBy { get; private init; } = "";

    public DateTimeOffset SentAt { get; private init; }

    public int Files { get; private init; }

    /// <summary>Null while files wait to be read.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    public static ImportBatch Send(Guid id, Guid settingId, int files, Actor by, DateTimeOffset now)
    {
        if (files is < 1 or > MostFiles)
            throw new RuleBrokenException(new TooManyFiles());
        var batch = new ImportBatch { Id = id, SettingId = settingId, SentBy = by.Name, SentAt = now, Files = files };
        batch.Raise(new FilesSent(files), by, now);
        return batch;
    }

    public void Finish(int read, DateTimeOffset now)
    {
        if (ReadAt is not null)
            return;
        ReadAt = now;
        Raise(new FilesRead(read, Files - read), Actor.Portal, now);
    }
}

public sealed record FilesSent(int Files) : DomainEvent
{
    public override string Sentence => Files == 1 ? "Sent a file to be read" : $"Sent {Files} files to be read";
}

public sealed record FilesRead(int Read, int Refused) : DomainEvent
{
    public override string Sentence => Refused == 0 ? $"Read {Read} files" : $"Read {Read} files; {Refused} could not be read";
}

public sealed record TooManyFiles()
    : Refusal($"Choose at least one file and at most {ImportBatch.MostFiles}; send the others after these.", "Files");
