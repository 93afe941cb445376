namespace Microsoft.SqlServer.Server;

/// <summary>How a CLR user-defined type is stored. SqlClient loads the name; we never use one.</summary>
public enum Format { Unknown, Native, UserDefined }

/// <summary>Custom serialisation of a CLR user-defined type. SqlClient loads the name; we never use one.</summary>
public interface IBinarySerialize
{
    void Read(BinaryReader r);
    void Write(BinaryWriter w);
}

/// <summary>Marks a CLR user-defined type. SqlClient loads the name; we never use one.</summary>
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

/// <summary>Thrown for a malformed CLR user-defined type. SqlClient loads the name; we never use one.</summary>
public sealed class InvalidUdtException(string message) : SystemException(message);
