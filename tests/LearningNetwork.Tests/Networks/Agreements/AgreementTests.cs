using LearningNetwork.Networks;
using LearningNetwork.Networks.Agreements;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Networks.Agreements;

/// <summary>Who writes what the network agrees on, and who agrees for a municipality.</summary>
public sealed class AgreementTests
{
    [Theory]
    [InlineData(NetworkRole.Participant, Cast.Kongsberg, true, true)]
    [InlineData(NetworkRole.Coordinator, Cast.Kongsberg, true, true)]
    [InlineData(NetworkRole.Consultant, null, true, false)]
    [InlineData(NetworkRole.SteeringGroup, Cast.Kongsberg, false, false)]
    [InlineData(NetworkRole.Observer, null, false, false)]
    public void Those_who_do_the_work_write_it_and_agree_for_their_municipality(NetworkRole role, string? municipality, bool writes, bool approves)
    {
        var reader = new Participation { Role = role, MunicipalityNumber = municipality };
        Assert.Equal((writes, approves), (Agreement.MayWrite(reader), Agreement.MayApprove(reader)));
        Assert.Equal(approves, new Agreement { Text = "Vi møtes" }.Approve(reader, Cast.Day));
    }

    [Fact]
    public void A_municipality_agrees_once()
    {
        var agreement = new Agreement { Text = "Vi møtes fire ganger i året" };
        Participation ingrid = new() { PersonId = Guid.CreateVersion7(), MunicipalityNumber = Cast.Kongsberg }, kari = new() { PersonId = Guid.CreateVersion7(), MunicipalityNumber = Cast.Kongsberg, Role = NetworkRole.Coordinator };
        Assert.True(agreement.Approve(ingrid, Cast.Day));
        Assert.False(agreement.Approve(kari, Cast.Day.AddDays(1)));
        Assert.Equal((ingrid.PersonId, Cast.Day), (agreement.ApprovalOf(Cast.Kongsberg)!.PersonId, agreement.ApprovalOf(Cast.Kongsberg)!.At));
    }
}
