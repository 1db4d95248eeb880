namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type is serialised. Only the numbers matter: SqlClient reads them from type metadata.</summary>
public enum Format
{
    Unknown = 0,
    Native = 1,
    UserDefined = 2,
}

/// <summary>A user-defined type that writes its own bytes.</summary>
public interface IBinarySerialize
{
    void Read(BinaryReader r);

    void Write(BinaryWriter w);
}

/// <summary>Marks a user-defined type. The portal defines none; SqlClient only asks whether a parameter's type carries it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    public Format Format { get; } = format;

    public int MaxByteSize { get; set; }

    public bool IsFixedLength { get; set; }

    public bool IsByteOrdered { get; set; }

    public string? ValidationMethodName { get; set; }

    public string? Name { get; set; }
}

/// <summary>A type was sent that carries no <see cref="SqlUserDefinedTypeAttribute"/>.</summary>
public sealed class InvalidUdtException : Exception
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    public static InvalidUdtException Create(Type udtType, string resourceReason)
    {
        ArgumentNullException.ThrowIfNull(udtType);
        return new InvalidUdtException($"'{udtType.FullName}' is an invalid user defined type, reason: {resourceReason}.");
    }
}
