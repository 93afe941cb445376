using System.Numerics;

namespace LearningNetwork.Load.Measuring;

/// <summary>Which posts one phone has: a bit each. For one thread at a time.</summary>
public sealed class NumberSet
{
    private ulong[] bits = new ulong[16];

    public int Count => bits.Sum(word => BitOperations.PopCount(word));

    /// <summary>False when it was there already.</summary>
    public bool Add(int number)
    {
        if (number >> 6 >= bits.Length) Array.Resize(ref bits, Math.Max(bits.Length * 2, (number >> 6) + 1));
        ref var word = ref bits[number >> 6];
        var before = word;
        word |= 1UL << (number & 63);
        return word != before;
    }

    public void Remove(int number)
    {
        if (number >> 6 < bits.Length) bits[number >> 6] &= ~(1UL << (number & 63));
    }

    public bool Has(int number) => number >> 6 < bits.Length && (bits[number >> 6] >> (number & 63) & 1) == 1;
}
