using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SafeguardingPortal.Web.Platform.Forms.TagHelpers;

/// <summary>A model state key such as <c>form.items[2].name</c>, in the page model's own spelling and with its position in the
/// form.</summary>
public sealed record FieldPath(string Name, IReadOnlyList<int> Order, bool IsField)
{
    public static readonly IComparer<IReadOnlyList<int>> ByPosition = Comparer<IReadOnlyList<int>>.Create(Compare);

    public static FieldPath Of(string key, ModelMetadata page)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(page);
        var order = new List<int>();
        var names = new List<string>();
        var at = page;
        foreach (var part in key.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, index) = SplitIndex(part);
            var property = at?.Properties.Select((metadata, position) => (metadata, position))
                .FirstOrDefault(candidate =>
                    string.Equals(candidate.metadata.PropertyName, name, StringComparison.OrdinalIgnoreCase)) ?? default;
            order.Add(property.metadata is null ? int.MaxValue : property.position);
            if (index is not null)
                order.Add(index.Value);
            names.Add((property.metadata?.PropertyName ?? name) + part[name.Length..]);
            at = index is null ? property.metadata : property.metadata?.ElementMetadata;
        }

        // A key that names no property of the page belongs to the form as a whole: there is no field to jump to.
        var isField = names.Count > 0 && order[0] != int.MaxValue && at is { IsComplexType: false } or { IsEnumerableType: true };
        return new FieldPath(string.Join('.', names), isField ? order : [-1], isField);
    }

    private static (string Name, int? Index) SplitIndex(string part)
    {
        var bracket = part.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0)
            return (part, null);
        return (part[..bracket], int.TryParse(part[(bracket + 1)..].TrimEnd(']'), out var index) ? index : 0);
    }

    private static int Compare(IReadOnlyList<int>? left, IReadOnlyList<int>? right)
    {
        var pairs = (left ?? []).Zip(right ?? []);
        foreach (var (one, other) in pairs)
        {
            if (one != other)
                return one.CompareTo(other);
        }

        return (left?.Count ?? 0).CompareTo(right?.Count ?? 0);
    }
}
