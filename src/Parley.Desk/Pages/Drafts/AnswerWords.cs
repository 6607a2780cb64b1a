using Parley.Model;

namespace Parley.Desk;

/// <summary>An answer to a proposal, or to one of its terms, in a word or two.</summary>
static class AnswerWords
{
    public static string Of(Texts texts, Answer answer) => answer switch
    {
        Answer.Accept => texts["accepts"],
        Answer.Reject => texts["rejects"],
        Answer.Conditional => texts["yes, if"],
        Answer.Clarify => texts["asks back"],
        Answer.Ambiguous => texts["neither yes nor no"],
        Answer.Silent => texts["silent"],
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "Not an answer."),
    };
}
