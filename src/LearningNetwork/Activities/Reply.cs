using System.Security.Cryptography;
using System.Text;

namespace LearningNetwork.Activities;

/// <summary>
/// A contribution that answers one of another activity (domain M14). There is one in a cell for each that is answered, the municipality's own: whoever of
/// it writes next changes it, and the id is made of where it stands, so that two who write at once cannot make two.
/// </summary>
public static class Reply
{
    public static Guid IdOf(Guid activity, string cell, Guid to)
    {
        var id = SHA256.HashData(Encoding.UTF8.GetBytes($"{activity} {cell} reply {to}"))[..16];
        id[6] = (byte)(id[6] & 0x0f | 0x40);
        id[8] = (byte)(id[8] & 0x3f | 0x80);
        return new(id, bigEndian: true);
    }
}
