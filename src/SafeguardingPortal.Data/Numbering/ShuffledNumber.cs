using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SafeguardingPortal.Data.Numbering;

/// <summary>
/// Numbers in no order, each of them once: 1 to 9,999, then 10,000 to 99,999, and so on. Whoever sees two of them learns neither how many lie between
/// nor which came first, so that a number that they were not shown is no gap.
/// </summary>
public static class ShuffledNumber
{
    private const int Rounds = 4;

    /// <param name="ordinal">1 or more: the how-manieth it is.</param>
    /// <param name="key">The secret of the order; the same key always gives the same order.</param>
    public static int Of(int ordinal, Guid key)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        var (first, last) = (1, 9_999);
        while (ordinal > last)
            (first, last) = (last + 1, checked((last * 10) + 9));

        // A Feistel network shuffles the next larger power of four; what falls outside goes round again until it falls inside.
        var size = last - first + 1;
        var half = 1;
        while (1L << (2 * half) < size)
            half++;
        var at = ordinal - first;
        do
            at = Shuffled(at, half, key);
        while (at >= size);
        return first + at;
    }

    private static int Shuffled(int number, int half, Guid key)
    {
        var mask = (1 << half) - 1;
        var (left, right) = (number >> half, number & mask);
        Span<byte> text = stackalloc byte[24];
        key.TryWriteBytes(text);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        for (var round = 0; round < Rounds; round++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(text[16..], round);
            BinaryPrimitives.WriteInt32LittleEndian(text[20..], right);
            SHA256.HashData(text, hash);
            (left, right) = (right, left ^ (BinaryPrimitives.ReadInt32LittleEndian(hash) & mask));
        }

        return (left << half) | right;
    }
}
