namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>A question from the text, asked before signing. A wrong answer is explained and asked again: it is no examination.</summary>
/// <param name="Right">The right option, counted from 0.</param>
/// <param name="Explanation">Why it is right, in a sentence from the text.</param>
public sealed record SigningQuestion(string Text, IReadOnlyList<string> Options, int Right, string Explanation)
{
    /// <summary>At most two: a minute at the tablet is not longer.</summary>
    public const int Most = 2;
}

/// <summary>A question as an audience keeps it.</summary>
public sealed class AudienceQuestion
{
    internal AudienceQuestion(int order) => Order = order;

    private AudienceQuestion()
    {
    }

    public int Order { get; private init; }

    public string Text { get; private set; } = "";

    /// <summary>One option a line.</summary>
    public string Options { get; private set; } = "";

    public int RightOption { get; private set; }

    public string Explanation { get; private set; } = "";

    public SigningQuestion ToQuestion() => new(Text, Options.Split('\n'), RightOption, Explanation);

    internal void Set(SigningQuestion question)
    {
        Text = question.Text.Trim();
        Options = string.Join('\n', question.Options.Select(option => option.Trim()));
        RightOption = question.Right;
        Explanation = question.Explanation.Trim();
    }
}
