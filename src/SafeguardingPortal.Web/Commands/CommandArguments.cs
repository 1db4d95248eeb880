namespace SafeguardingPortal.Web.Commands;

/// <summary>Reads "--name value", "--flag" and plain words from what was typed after the verb.</summary>
public sealed class CommandArguments
{
    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);
    private readonly HashSet<string> flags = new(StringComparer.Ordinal);

    /// <exception cref="CommandRefusedException">An option is unknown or lacks its value (exit code 2).</exception>
    public CommandArguments(string[] args, IReadOnlyCollection<string> withValue, IReadOnlyCollection<string> withoutValue)
    {
        ArgumentNullException.ThrowIfNull(args);
        var plain = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
                plain.Add(args[i]);
            else if (withoutValue.Contains(args[i]))
                flags.Add(args[i]);
            else if (!withValue.Contains(args[i]))
                throw new CommandRefusedException($"The option {args[i]} is not known here.", 2);
            else if (++i == args.Length)
                throw new CommandRefusedException($"The option {args[i - 1]} needs a value.", 2);
            else
                options[args[i - 1]] = args[i];
        }

        Plain = plain;
    }

    public IReadOnlyList<string> Plain { get; }

    public bool Has(string flag) => flags.Contains(flag);

    public string? Find(string option) => options.GetValueOrDefault(option);

    public string Require(string option) =>
        Find(option) ?? throw new CommandRefusedException($"Say which with {option}.", 2);
}
