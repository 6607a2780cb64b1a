using Parley.Reports;

namespace Parley.Formats;

/// <summary>What a report says that somebody said: what the words do, who said them, and whose words they are in.</summary>
static class ClaimWords
{
    public static Phrase Stance(BriefContext context, string stance) => stance switch
    {
        Stances.Demand => context.Say("demand"),
        Stances.Offer => context.Say("offer"),
        Stances.Accept => context.Say("accept"),
        Stances.Reject => context.Say("reject"),
        Stances.Condition => context.Say("condition"),
        Stances.Deny => context.Say("deny"),
        Stances.Accuse => context.Say("accuse"),
        Stances.Threaten => context.Say("threaten"),
        Stances.Commit => context.Say("commit"),
        Stances.Urge => context.Say("urge"),
        Stances.Assess => context.Say("assess"),
        Stances.Inform => context.Say("inform"),
        _ => Phrase.Of(stance),
    };

    public static Phrase Attributed(BriefContext context, Statement said)
    {
        var speaker = said.Attribution == SourceNaming.Anonymous ? context.Say("An unnamed source ({0})", Phrase.Of(said.Speaker)) : Phrase.Of(said.Speaker);
        return said.ReportedBy is { Length: > 0 } by ? Carried(context, said.Form, speaker, Phrase.Of(by)) : Told(context, said.Form, speaker);
    }

    static Phrase Told(BriefContext context, StatementForm form, Phrase speaker) => form switch
    {
        StatementForm.Direct => context.Say("{0} said, quoted", speaker),
        StatementForm.Mixed => context.Say("{0} said, partly quoted", speaker),
        _ => context.Say("{0} said, in the reporter's words", speaker),
    };

    static Phrase Carried(BriefContext context, StatementForm form, Phrase speaker, Phrase carrier) => form switch
    {
        StatementForm.Direct => context.Say("{0} said, as carried by {1}, quoted", speaker, carrier),
        StatementForm.Mixed => context.Say("{0} said, as carried by {1}, partly quoted", speaker, carrier),
        _ => context.Say("{0} said, as carried by {1}, in the reporter's words", speaker, carrier),
    };
}
