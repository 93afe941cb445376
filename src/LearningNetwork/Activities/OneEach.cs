using System.Security.Cryptography;
using System.Text;

namespace LearningNetwork.Activities;

/// <summary>
/// Contributions of which each person, or each table that answers as one, has one: an answer, or a counted mark on a note. The id is made of whose it is and where it stands, so that the database
/// itself refuses a second, whatever phone or server it comes by. A UUID of version 8, which no browser makes.
/// </summary>
public static class OneEach
{
    private const int Made = 8;

    /// <param name="whose">A person, or a place where people answer as one.</param>
    public static Guid IdOf(Guid activity, string cell, string whose, Guid? about = null)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{activity} {cell} {whose} {about}"))[..16];
        bytes[6] = (byte)(bytes[6] & 0x0f | Made << 4);
        bytes[8] = (byte)(bytes[8] & 0x3f | 0x80);
        return new(bytes, bigEndian: true);
    }

    public static bool Is(Guid id) => id.Version == Made;
}
