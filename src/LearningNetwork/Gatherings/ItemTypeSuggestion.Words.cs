namespace LearningNetwork.Gatherings;

public readonly partial record struct ItemTypeSuggestion
{
    /// <summary>Wordings that settle it wherever they stand; the first one wins.</summary>
    private static readonly Word[] Telling =
    [
        When(ItemType.LookBack, @"tilbakeblikk|\bblikk(?:et)? tilbake"),
        When(ItemType.IntroToWork, @"\bintro(?:duksjon)?\b.*(?:gruppearbeid|parallell|gruppeoppg)"),
        When(ItemType.EvaluationReview, @"(?:gjennomgang|resultat|svar|funn)\w*\b.*evaluering|evaluering\w*\b.*(?:resultat|gjennomgang)"),
        When(ItemType.SteeringGroupClosing, @"styringsgrupp"),
        When(ItemType.CafeDialogue, @"\b[kc]af[eé]"),
        When(ItemType.GalleryWalk, @"\bgalleri"),
        When(ItemType.PosterWork, @"\bplakat(?:er|en|ene|arbeid\w*)?\b"),
        When(ItemType.HomeGroupSummary, @"oppsummering\b.*\b(?:egen|eigen|egne) (?:kommune|gruppe)|hjemmegruppe|heimegruppe"),
        When(ItemType.MunicipalPresentation,
            @"kommunene\b.* (?:deler|presenterer|forteller|fortel)\b|kommunen?es? (?:innlegg|presentasjon)|innlegg (?:fra|frå) (?:deltaker|deltakar)?kommun|kommuneinnlegg"),
        When(ItemType.TableReflection, @"refleksjon\w*\b.*\b(?:bord|bordet|bordene|borda)\b|bordrefleksjon"),
    ];

    /// <summary>Common words; the one that stands first in the title wins.</summary>
    private static readonly Word[] Plain =
    [
        When(ItemType.Registration, @"\bregistrering|\binnsjekk|\boppmøte"),
        When(ItemType.Opening, @"\båpning|\båpner\b|\bopning\b|\bopnar\b|\bvelkom|^god (?:morgen|dag)|^god morgon"),
        When(ItemType.ListeningNotes, @"\blytt\b|\blyttenotat"),
        When(ItemType.Lecture, @"\binnlegg\b|\bforedrag|\bfagøkt|\bforelesning|\bførelesing"),
        When(ItemType.PanelDialogue, @"\bpanel"),
        When(ItemType.MunicipalGroupWork, @"gruppearbeid|\bkommunevise?t?\s+arbeid"),
        When(ItemType.PlenarySharing, @"\bplenum"),
        When(ItemType.ParallelSessions, @"\bparallell"),
        When(ItemType.PauseReflection, @"\brefleksjon"),
        When(ItemType.ForwardLook,
            @"^\W*(?:[\p{L}\d]+\W+){0,5}(?<at>(?:fram|frem)over\b|ve[gi]en vid[ae]re)|\bhva trenger regionen"),
        When(ItemType.CoCreatedEvaluation, @"\bevaluer"),
        When(ItemType.DataReview, @"\bPAI\b|\btall(?:ene|grunnlag\w*)?\b|\bnøkkeltall|\btala\b|\bstatistikk"),
        When(ItemType.ExperienceSharing, @"erfaringsdeling|erfaringsutveksling|\bdel(?:er|ing av)? (?:\w+ )?erfaring"),
        When(ItemType.Lunch, @"\blunsj"),
        When(ItemType.Dinner, @"\b(?:fest|felles)?middag"),
        When(ItemType.Break, @"\b\w*pause|\bkaffe\b|\bbe[ie]nstrekk"),
        When(ItemType.Closing,
            @"\bavslutning|\bavslutt|\bvel (?:hjem|heim)|\b(?:hjem|heim)reise|\bavreise|^(?:hjem|heim)\W*$|^slutt\b|\b(?:dagen|programmet|samlingen) (?:er )?(?:slutt|over)|god tur"),
    ];
}
