namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>
/// A signature drawn with finger, pen or mouse, kept as the path of its strokes in a field of 600 by 200: "M12 40L13 42L15 47M…".
/// Nothing but these letters and whole numbers is taken, so it can be shown as a picture as it is.
/// </summary>
public static class DrawnSignature
{
    public const int Width = 600;
    public const int Height = 200;
    public const int LongestPath = 20_000;
    private const int FewestPoints = 8;

    public static bool IsWellFormed(string? path)
    {
        if (string.IsNullOrEmpty(path) || path.Length > LongestPath || path[0] != 'M')
            return false;

        var points = path.Split('M', 'L').Skip(1).ToList();
        return points.Count >= FewestPoints && points.All(IsPoint);
    }

    private static bool IsPoint(string point) =>
        point.Split(' ') is [var x, var y] && IsWithin(x, Width) && IsWithin(y, Height);

    private static bool IsWithin(string number, int most) =>
        number.Length is > 0 and <= 3 && number.All(char.IsAsciiDigit)
        && int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) <= most;
}
