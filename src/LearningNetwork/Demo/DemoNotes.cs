namespace LearningNetwork.Demo;

/// <summary>What the sample people have written in round 1. Invented.</summary>
internal static class DemoNotes
{
    public static readonly (string By, string Cell, string Text)[] Written =
    [
        ("Amina", "sporsmal", "Hvem tok den første samtalen med dere som var imot?"),
        ("Jonas", "sporsmal", "Hva gjør dere når turnusen ikke går opp i ferien?"),
        ("Leyla", "innspill", "Ta med tillitsvalgte når dere møter utvalget, ikke bare administrasjonen."),
        ("Siri", "sporsmal", "Hvordan fikk dere med verneombudene?"),
        ("Ola", "innspill", "Vi trodde nettsiden var nok. Nå gjentar vi budskapet i alle personalmøter."),
        ("Amina", "ide", "Samme tre setninger om hvorfor, brukt av alle ledere."),
        ("Jonas", "ide", "Fast time hver uke med tillitsvalgte. Samme rom, samme dag."),
        ("Leyla", "ide", "Vis vaktplanen for én helg, ikke et regneark."),
        ("Ingrid", "ide", "Ta spørsmålene fra pauserommet inn i personalmøtet, med svar."),
        ("Fatima", "ide", "Regn ut hva ett helgeskift koster i vikarer, og vis tallet til alle."),
        ("Svein", "ide", "Lederne trenger tid sammen før de møter sine egne."),
        ("Tone", "ide", "Inviter utvalgslederen til neste samling."),
        ("Gunnar", "ide", "Begynn med én avdeling som vil. Vis fram den."),
        ("Geir", "ide", "Vi sier oftere hva vi er usikre på."),
    ];
}
