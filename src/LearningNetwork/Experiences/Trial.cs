using LearningNetwork.Platform.Data;

namespace LearningNetwork.Experiences;

/// <summary>Another municipality tried it and tells how it went. Telling again is a new row; a municipality's newest holds.</summary>
public sealed class Trial : OneRow
{
    public const int SinceLength = 60, TextLength = 2000;

    public Guid ExperienceId { get; set; }
    public required string MunicipalityNumber { get; set; }
    /// <summary>From 1, for each municipality.</summary>
    public int Number { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
    /// <summary>In their own words: since November, for two months.</summary>
    public string? Since { get; set; }
    public string? Adapted { get; set; }
    /// <summary>0–100: how far it is carried out, never yes or no (domain M40).</summary>
    public int Degree { get; set; }
    public required string Happened { get; set; }
}
