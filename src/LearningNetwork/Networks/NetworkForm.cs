using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Networks;

/// <summary>What a network says about itself.</summary>
public class NetworkForm
{
    [Required(ErrorMessage = "Field.Name"), StringLength(Network.NameLength, ErrorMessage = "Field.NameLong"), RegularExpression(@"\P{Cc}*", ErrorMessage = "Field.Name")]
    public string? Name { get; set; }

    [StringLength(400, ErrorMessage = "Field.TooLong")]
    public string? Theme { get; set; }

    [StringLength(400, ErrorMessage = "Field.TooLong")]
    public string? Region { get; set; }

    [StringLength(Network.DescriptionLength, ErrorMessage = "Field.DescriptionLong")]
    public string? Description { get; set; }

    public static NetworkForm Of(Network network) => new() { Name = network.Name, Theme = network.Theme, Region = network.Region, Description = network.Description };

    public void Fill(Network network) =>
        (network.Name, network.Theme, network.Region, network.Description) = (Name!.Trim(), Theme?.Trim(), Region?.Trim(), Description ?? "");
}
