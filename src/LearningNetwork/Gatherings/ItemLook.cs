namespace LearningNetwork.Gatherings;

/// <summary>How an item stands out in a programme: work is what the day is for, breaks and meals are the air in it.</summary>
public enum ItemLook { Work, Break, Food }

/// <summary>What each type looks like.</summary>
public static class ItemTypeLook
{
    extension(ItemType type)
    {
        /// <summary>The name of a symbol in the product's icon set, without prefix.</summary>
        public string Icon => type switch
        {
            ItemType.Registration => "pin",
            ItemType.Opening or ItemType.SteeringGroupClosing => "flag",
            ItemType.MunicipalPresentation or ItemType.Lecture => "talk",
            ItemType.CafeDialogue => "table",
            ItemType.PanelDialogue => "panel",
            ItemType.LookBack or ItemType.ListeningNotes => "note",
            ItemType.MunicipalGroupWork or ItemType.HomeGroupSummary => "people",
            ItemType.PlenarySharing or ItemType.ParallelSessions => "list",
            ItemType.PauseReflection or ItemType.TableReflection => "comment",
            ItemType.IntroToWork => "arrow",
            ItemType.PosterWork => "poster",
            ItemType.GalleryWalk => "eye",
            ItemType.ForwardLook => "route",
            ItemType.CoCreatedEvaluation or ItemType.EvaluationReview => "clipboard",
            ItemType.DataReview => "search",
            ItemType.ExperienceSharing => "give",
            ItemType.Break => "cup",
            ItemType.Lunch or ItemType.Dinner => "food",
            ItemType.Closing => "home",
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
        };

        public ItemLook Look => type switch
        {
            ItemType.Break => ItemLook.Break,
            ItemType.Lunch or ItemType.Dinner => ItemLook.Food,
            _ => ItemLook.Work,
        };

        /// <summary>The method that items of this type run, if there is one.</summary>
        public string? MethodKey => type switch
        {
            ItemType.ListeningNotes => "lytt-deg-inn",
            ItemType.PanelDialogue => "paneldialog",
            ItemType.MunicipalPresentation => "kommuneinnlegg",
            ItemType.LookBack => "tilbakeblikk",
            ItemType.SteeringGroupClosing => "styringsgruppe-avslutning",
            ItemType.ParallelSessions => "parallelle-sesjoner",
            ItemType.PosterWork => "plakat",
            ItemType.Lecture => "innlegg",
            ItemType.CafeDialogue => "cafe-dialog",
            ItemType.MunicipalGroupWork => "gruppearbeid-kommune",
            ItemType.PlenarySharing => "plenum",
            ItemType.PauseReflection or ItemType.TableReflection => "refleksjon",
            ItemType.GalleryWalk => "gallerivandring",
            ItemType.HomeGroupSummary => "hjemoppsummering",
            ItemType.ForwardLook => "fremover-region",
            ItemType.CoCreatedEvaluation => "hva-hvorfor",
            _ => null,
        };
    }
}
