using LearningNetwork.Platform.Web.Parts;

namespace LearningNetwork.Networks;

public static class MembershipMark
{
    extension(Membership member)
    {
        /// <summary>The place card, as the pages draw it.</summary>
        public Mark Mark => new(member.Initials, member.Hue, member.Municipality.Name);
    }
}
