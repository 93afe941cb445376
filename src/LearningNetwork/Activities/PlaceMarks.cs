using LearningNetwork.Networks;
using LearningNetwork.Platform.Web.Parts;

namespace LearningNetwork.Activities;

/// <summary>A member municipality's place card.</summary>
public static class PlaceMarks
{
    extension(Membership place)
    {
        public Mark ToMark() => new(place.Initials, place.Hue, place.Municipality.Name);
    }
}
