using LearningNetwork.Gatherings;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Homework;

public static class HomeworkQueries
{
    extension(IQueryable<Assignment> assignments)
    {
        /// <summary>What a municipality still has to deliver to the gathering's network after the gathering, the first due first; what a take-home document tells as homework.</summary>
        /// <param name="gathering">With its days. One without a day counts all that is open.</param>
        public IQueryable<Assignment> DueAfter(Gathering gathering, string municipality)
        {
            var last = gathering.Days.Select(day => day.Date).DefaultIfEmpty(DateOnly.MinValue).Max();
            return assignments.OpenFor(municipality).Where(each => each.NetworkId == gathering.NetworkId && each.Due >= last).OrderBy(each => each.Due).ThenBy(each => each.CreatedAt);
        }

        /// <summary>Set for a municipality, not withdrawn, and not delivered by it.</summary>
        public IQueryable<Assignment> OpenFor(string municipality) =>
            assignments.Standing().Where(each => each.Assigned.Any(its => its.MunicipalityNumber == municipality) && !each.Deliveries.Any(its => its.MunicipalityNumber == municipality && its.HandIns.Count > 0));

        /// <summary>Not withdrawn.</summary>
        public IQueryable<Assignment> Standing() => assignments.Where(each => each.Withdrawals.Count == 0);

        /// <summary>Those that open a gathering, in the order they were set.</summary>
        public IQueryable<Assignment> Opening(Guid gathering) => assignments.Standing().Where(each => each.DueBeforeId == gathering).OrderBy(each => each.CreatedAt);

        /// <summary>With all that is delivered, by whom and when.</summary>
        public IQueryable<Assignment> Whole() =>
            assignments.Include(each => each.Assigned).Include(each => each.Withdrawals).Include(each => each.Deliveries).ThenInclude(each => each.Items)
                .Include(each => each.Deliveries).ThenInclude(each => each.HandIns).ThenInclude(each => each.Person).AsSplitQuery();
    }
}
